// Giấy phép lái xe: the plastic card, front and back.

#include "bench/specimens/papers/identity/card.h"
#include "bench/specimens/papers/identity/shelf.h"

namespace motcua::specimens {
namespace {

constexpr Ink kTint{0.99, 0.93, 0.80};

struct Licence {
  std::string number;
  std::string grade;
  std::string
      authority;  ///< Who heads the card: of the transport ministry before March 2025, then the police.
  std::string place;
  std::string signer;
  Day issued;
  Day expires;
};

Licence licence_of(const PaperRequest& request) {
  const Person& person = request.story.applicant;
  Random draw = request.draw("said");
  Licence licence;
  licence.issued = request.issued(draw.between(500, 2400));
  const int year = static_cast<int>(licence.issued.year());
  // Province, sex, year of passing, serial.
  licence.number = person.id_number.substr(0, 3).substr(1) + (person.female ? "1" : "0") +
                   std::to_string(year - 2).substr(2) + std::to_string(draw.between(1000000, 9999999));
  const bool police = licence.issued >= Day{std::chrono::year(2025), std::chrono::March, std::chrono::day(1)};
  licence.grade = police ? request.worded(std::to_array<std::string>({"B", "C1", "A1"}))
                         : request.worded(std::to_array<std::string>({"B2", "C", "A1"}));
  licence.authority = police ? "BỘ CÔNG AN" : "BỘ GTVT";
  licence.place = police ? "Đắk Lắk" : "Đắk Lắk";
  licence.signer = police ? "TRƯỞNG PHÒNG CẢNH SÁT GIAO THÔNG" : "PHÓ GIÁM ĐỐC SỞ GTVT";
  licence.expires = {licence.issued.year() + std::chrono::years(licence.grade.starts_with("C") ? 5 : 10),
                     licence.issued.month(), licence.issued.day()};
  return licence;
}

void front(CardFace& face, const PaperRequest& request, const Licence& licence) {
  const Person& person = request.story.applicant;
  const TextStyle bold = card_type(7, /*bold=*/true);
  face.text(3, 3, 20, licence.authority, bold.sized(7.4), Align::kCentre);
  face.text(3, 6.2, 20, licence.authority == "BỘ GTVT" ? "MOT" : "MPS", card_type(6), Align::kCentre);
  double top = 2.6;
  top += face.text(24, top, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold.sized(6.6), Align::kCentre);
  top += face.text(24, top, 60, "Độc lập - Tự do - Hạnh phúc", bold.sized(6.2), Align::kCentre) + 0.6;
  top += face.text(24, top, 60, "GIẤY PHÉP LÁI XE / DRIVER'S LICENSE", bold.sized(8).inked(kPrintRed),
                   Align::kCentre);
  face.text(24, top, 60,
            {{"Số/No: ", card_type(7)}, {licence.number, bold.sized(9).inked(kPrintRed), "so_gplx", ""}},
            Align::kCentre);
  draw_portrait(face.sheet(), face.x(3.4), face.y(12.5), 19.5, 26, person.female, request.draw("portrait"));

  const TextStyle label = card_type(5.8);
  const auto line = [&](double y, const std::string& name, const Run& value) {
    face.text(25, y, 59, {{name + " ", label}, value});
  };
  line(17.6, "Họ tên/Full name:", {upper(person.name), bold, "ho_ten", person.name});
  line(21.2, "Ngày sinh/Date of Birth:", {slashed(person.born), bold, "ngay_sinh", iso(person.born)});
  line(24.6, "Quốc tịch/Nationality:", {"VIỆT NAM", bold});
  line(28.0, "Nơi cư trú/Address:", {person.home.full(), bold.sized(6.4), "noi_cu_tru", ""});
  std::string day = worded(licence.issued);
  face.text(
      25, 34.8, 59,
      {{licence.place + ", ", label.as_italic()}, {day, label.as_italic(), "ngay_cap", iso(licence.issued)}},
      Align::kCentre);
  face.text(25, 37.4, 59, licence.signer, bold.sized(5.6), Align::kCentre);
  face.text(3, 40, 21, {{"Hạng/Class: ", label}, {licence.grade, bold.sized(10), "hang", ""}},
            Align::kCentre);
  face.text(3, 45.6, 24, "Có giá trị đến/Expires:", label.sized(5), Align::kLeft);
  face.text(3, 48, 22, {{slashed(licence.expires), bold.sized(6.6), "ngay_het_han", iso(licence.expires)}},
            Align::kCentre);
  draw_signature(face.sheet(), face.x(44), face.y(40), 20, 8, request.draw("officer"), {0.12, 0.12, 0.3});
  draw_round_seal(face.sheet(), face.x(46), face.y(44), 14, {licence.authority, "TỈNH ĐẮK LẮK", ""},
                  request.draw("seal"));
  face.text(25, 49.6, 59, make_person(request.draw("signer"), request.story.today).name, bold.sized(5.8),
            Align::kCentre);
}

void back(CardFace& face, const PaperRequest& request, const Licence& licence) {
  const TextStyle head = card_type(5.4, /*bold=*/true);
  const TextStyle plain = card_type(5.4);
  const double left = face.x(3);
  face.text(3, 3, 62, "CÁC LOẠI XE CƠ GIỚI ĐƯỜNG BỘ ĐƯỢC ĐIỀU KHIỂN", head.sized(5.8), Align::kCentre);
  face.text(3, 5.6, 62, "CLASSIFICATION OF MOTOR VEHICLES", plain.sized(5), Align::kCentre);
  constexpr double kRow_mm = 6.4;
  const auto row = [&](double y, const std::string& grade, const std::string& vehicles,
                       const std::string& day, const TextStyle& style) {
    face.sheet().frame(left, face.y(y), 10, kRow_mm, 0.5);
    face.sheet().frame(left + 10, face.y(y), 34, kRow_mm, 0.5);
    face.sheet().frame(left + 44, face.y(y), 19, kRow_mm, 0.5);
    face.text(3, y + 0.8, 10, grade, style, Align::kCentre);
    face.text(13.6, y + 0.8, 33, vehicles, style.sized(5));
    face.text(47.4, y + 0.8, 18.4, day, style.sized(5), Align::kCentre);
  };
  row(9, "Hạng Class", "Loại xe cơ giới đường bộ Motor vehicles", "Ngày trúng tuyển Beginning date",
      head.sized(5));
  const std::string day = slashed(days_before(licence.issued, 20));
  row(9 + kRow_mm, "A1", "Xe mô tô hai bánh có dung tích đến 125 cm3", day, plain);
  row(9 + 2 * kRow_mm, licence.grade == "A1" ? "" : licence.grade,
      licence.grade == "A1" ? "" : "Xe ô tô chở người đến 9 chỗ; xe ô tô tải",
      licence.grade == "A1" ? "" : day, plain);
  row(9 + 3 * kRow_mm, "", "", "", plain);
  row(9 + 4 * kRow_mm, "", "", "", plain);
  face.sheet().record_mark(MarkKind::kTable, left, face.y(9), 63, 5 * kRow_mm);
  face.text(3, 43.4, 64, "Giấy phép lái xe chỉ có giá trị khi mang theo trong lúc điều khiển phương tiện.",
            plain.sized(4.8).as_italic());
  face.qr(67.5, 34, 15, licence.number + ";" + request.story.applicant.name + ";" + slashed(licence.issued));
  face.sheet().truth().fields.pop_back();  // The catalogue names no such field of this card.
}

}  // namespace

std::vector<Leaf> set_giay_phep_lai_xe(const PaperRequest& request) {
  Typesetter page("giay-phep-lai-xe", {}, request.making);
  const Licence licence = licence_of(request);
  lay_faces(
      page, request, {.tint = kTint}, [&](CardFace& face) { front(face, request, licence); },
      [&](CardFace& face) { back(face, request, licence); });
  return page.finish();
}

}  // namespace motcua::specimens
