// Giấy chứng minh nhân dân of 9 digits: not valid since January 2025, but still found
// in folders as the history of a number.

#include "bench/specimens/papers/identity/card.h"
#include "bench/specimens/papers/identity/shelf.h"

namespace motcua::specimens {
namespace {

constexpr Ink kTint{0.86, 0.93, 0.92};
constexpr Ink kTyped{0.13, 0.13, 0.20};

TextStyle typed(double size_pt = 7.6) {
  TextStyle style = card_type(size_pt);
  style.family = kMono;
  style.bold = true;
  style.ink = kTyped;
  return style;
}

void front(CardFace& face, const PaperRequest& request, const Person& person) {
  draw_emblem(face.sheet(), face.x(9), face.y(8.5), 11);
  const TextStyle bold = card_type(6.6, /*bold=*/true);
  double top = 2.6;
  top += face.text(17, top, 66, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold, Align::kCentre);
  top += face.text(17, top, 66, "Độc lập - Tự do - Hạnh phúc", bold.sized(6.2), Align::kCentre) + 0.8;
  top += face.text(17, top, 66, "GIẤY CHỨNG MINH NHÂN DÂN", bold.sized(9.6).inked(kPrintRed), Align::kCentre);
  face.text(17, top, 66,
            {{"SỐ ", bold.sized(9)}, {old_id_number(person), typed(10.5).inked(kPrintRed), "so_cmnd", ""}},
            Align::kCentre);
  draw_portrait(face.sheet(), face.x(3.4), face.y(16), 20, 26, person.female,
                request.making.chance.stream("portrait"));
  const TextStyle label = card_type(6.4);
  const auto line = [&](double y, const std::string& name, const Run& value) {
    face.text(26, y, 58, {{name + " ", label}, value});
  };
  line(21.5, "Họ tên:", {upper(person.name), typed(), "ho_ten", person.name});
  line(26.5, request.worded(std::to_array<std::string>({"Sinh ngày:", "Sinh ngày", "Ngày sinh:"})),
       {slashed(person.born), typed(), "ngay_sinh", iso(person.born)});
  line(31.5, "Nguyên quán:", {"Hòa Thắng, " + person.birth_province, typed(6.8), "nguyen_quan", ""});
  line(39.5, "Nơi ĐKHK thường trú:", {person.home.full(), typed(6.4), "noi_thuong_tru", ""});
}

void back(CardFace& face, const PaperRequest& request) {
  Random draw = request.draw("said");
  const Day issued = days_before(request.story.today, 365 * draw.between(10, 13));
  const TextStyle label = card_type(6.2);
  draw_fingerprint(face.sheet(), face.x(4), face.y(9), 15, 18, draw.stream("left finger"));
  draw_fingerprint(face.sheet(), face.x(4), face.y(31), 15, 18, draw.stream("right finger"));
  face.text(3, 4, 18, "Ngón trỏ trái", label.sized(5), Align::kCentre);
  face.text(3, 27.6, 18, "Ngón trỏ phải", label.sized(5), Align::kCentre);
  face.text(23, 3.2, 60,
            {{"Dân tộc: ", label}, {"Kinh", typed(6.8)}, {"     Tôn giáo: ", label}, {"Không", typed(6.8)}});
  face.text(23, 8.4, 60, "DẤU VẾT RIÊNG VÀ DỊ HÌNH", card_type(6.4, /*bold=*/true), Align::kCentre);
  face.text(23, 12.2, 60,
            request.worded(std::to_array<std::string>({"Sẹo chấm C 2cm trên sau mép phải",
                                                       "Nốt ruồi C 1cm dưới sau mắt trái",
                                                       "Sẹo thẳng C 1,5cm trên trước cánh mũi phải"})),
            typed(6.8));
  std::string day = worded(issued);
  day.replace(0, 1, "N");
  face.text(23, 20.4, 60, {{day, typed(6.8), "ngay_cap", iso(issued)}}, Align::kCentre);
  face.text(23, 24.2, 60,
            {{request.worded(std::to_array<std::string>(
                  {"GIÁM ĐỐC CA TỈNH ĐẮK LẮK", "GIÁM ĐỐC CÔNG AN TỈNH ĐẮK LẮK", "GIÁM ĐỐC CA TỈNH ĐĂK LĂK"})),
              card_type(6.6, /*bold=*/true), "noi_cap", "Công an tỉnh Đắk Lắk"}},
            Align::kCentre);
  draw_signature(face.sheet(), face.x(43), face.y(29), 24, 11, draw.stream("officer"), {0.12, 0.12, 0.3});
  draw_round_seal(face.sheet(), face.x(46), face.y(36), 21, {"CÔNG AN TỈNH ĐẮK LẮK", "BỘ CÔNG AN", ""},
                  draw.stream("seal"));
  face.text(23, 46.4, 60, "Đại tá " + make_person(draw.stream("director"), request.story.today).name,
            typed(6.6), Align::kCentre);
}

}  // namespace

std::vector<Leaf> set_chung_minh_nhan_dan(const PaperRequest& request) {
  Typesetter page("chung-minh-nhan-dan", {}, request.making);
  lay_faces(
      page, request, {.tint = kTint}, [&](CardFace& face) { front(face, request, request.story.applicant); },
      [&](CardFace& face) { back(face, request); });
  return page.finish();
}

}  // namespace motcua::specimens
