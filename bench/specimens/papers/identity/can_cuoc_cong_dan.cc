// Căn cước công dân with a chip (2021 to June 2024): front and back.

#include "bench/specimens/papers/identity/card.h"
#include "bench/specimens/papers/identity/shelf.h"

namespace motcua::specimens {
namespace {

constexpr Ink kTint{0.91, 0.96, 0.93};
constexpr double kLabel_pt = 5.8;

TextStyle value_style(double size_pt = 7.4) {
  return card_type(size_pt, /*bold=*/true);
}

void labelled(CardFace& face, double x, double y, double width, const std::string& label,
              const std::string& english, const Run& value) {
  std::vector<Run> runs = card_label(label, english + ": ", kLabel_pt);
  runs.push_back(value);
  face.text(x, y, width, runs);
}

void front(CardFace& face, const Person& person, Random chance) {
  draw_emblem(face.sheet(), face.x(8.5), face.y(8), 10);
  face.state_header(14, 56);
  face.qr(71, 2.4, 12.2, card_payload(person));
  const TextStyle title = value_style(10.5).inked(kPrintRed);
  face.text(14, 13.0, 58, "CĂN CƯỚC CÔNG DÂN", title, Align::kCentre);
  face.text(14, 17.2, 58, "Citizen Identity Card", title.sized(6.4), Align::kCentre);
  draw_portrait(face.sheet(), face.x(3.6), face.y(19), 21, 27, person.female, chance.stream("portrait"));
  labelled(face, 27, 20.4, 57, "Số", "No.", {person.id_number, value_style(10), "so_dinh_danh", ""});
  face.text(27, 24.6, 57, card_label("Họ và tên", "Full name:", kLabel_pt));
  face.text(27, 27.0, 57, {{upper(person.name), value_style(8.4), "ho_ten", person.name}});
  labelled(face, 27, 30.6, 57, "Ngày sinh", "Date of birth",
           {slashed(person.born), value_style(), "ngay_sinh", iso(person.born)});
  labelled(face, 27, 33.8, 26, "Giới tính", "Sex", {person.sex(), value_style(6.8), "gioi_tinh", ""});
  labelled(face, 50, 33.8, 35, "Quốc tịch", "Nationality", {"Việt Nam", value_style(6.8), "quoc_tich", ""});
  face.text(27, 37.0, 57, card_label("Quê quán", "Place of origin:", kLabel_pt));
  face.text(27, 39.4, 57, {{"Hòa Thắng, " + person.birth_province, value_style(6.8), "que_quan", ""}});
  face.text(27, 42.4, 57, card_label("Nơi thường trú", "Place of residence:", kLabel_pt));
  face.text(27, 44.8, 57, {{person.home.full(), value_style(6.6), "noi_thuong_tru", ""}});
  face.text(2.6, 46.6, 24, card_label("Có giá trị đến", "Date of expiry:", 4.6));
  const Day expires = card_expiry(person);
  face.text(6, 50.2, 24, {{slashed(expires), value_style(6.2), "ngay_het_han", iso(expires)}});
}

void back(CardFace& face, const Person& person, Random chance) {
  labelled(face, 4, 3, 60, "Đặc điểm nhận dạng", "Personal identification",
           {"Nốt ruồi C 1,5cm trên trước đầu mày trái", value_style(6.4), "dac_diem_nhan_dang", ""});
  face.chip(5, 12.5);
  const std::vector<Run> day{
      {"Ngày, tháng, năm / ", value_style(4.9)},
      {"Date, month, year: ", value_style(4.9).as_italic()},
      {slashed(person.id_issued), value_style(6.6), "ngay_cap", iso(person.id_issued)}};
  face.text(16, 10.4, 50, day);
  face.text(18, 13.4, 44, "CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI", value_style(5.6),
            Align::kCentre);
  face.text(18, 18.4, 44, "DIRECTOR GENERAL OF THE POLICE DEPARTMENT", value_style(4.4), Align::kCentre);
  draw_signature(face.sheet(), face.x(31), face.y(21), 22, 9, chance.stream("officer"), {0.15, 0.15, 0.3});
  draw_round_seal(face.sheet(), face.x(33), face.y(26), 15, {"BỘ CÔNG AN", "CỤC CẢNH SÁT QLHC VỀ TTXH", ""},
                  chance.stream("seal"));
  draw_fingerprint(face.sheet(), face.x(66), face.y(4), 15, 15, chance.stream("left finger"));
  draw_fingerprint(face.sheet(), face.x(66), face.y(20.5), 15, 15, chance.stream("right finger"));
  face.machine_readable_zone(machine_readable_zone(person, card_expiry(person)));
}

}  // namespace

std::vector<Leaf> set_can_cuoc_cong_dan(const PaperRequest& request) {
  Typesetter page("can-cuoc-cong-dan", {}, request.making);
  const Person& person = request.story.applicant;
  lay_faces(
      page, request, {.tint = kTint}, [&](CardFace& face) { front(face, person, request.making.chance); },
      [&](CardFace& face) { back(face, person, request.making.chance); });
  return page.finish();
}

}  // namespace motcua::specimens
