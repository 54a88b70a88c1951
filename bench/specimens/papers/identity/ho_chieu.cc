// Hộ chiếu phổ thông: the data page, and above it the page that lies open with it.

#include "bench/specimens/papers/identity/card.h"
#include "bench/specimens/papers/identity/shelf.h"

namespace motcua::specimens {
namespace {

constexpr double kPageWidth_mm = 125;
constexpr double kPageHeight_mm = 88;
constexpr double kLabel_pt = 6;

void data_page(CardFace face, const PaperRequest& request) {
  const Person& person = request.story.applicant;
  Random draw = request.draw("said");
  const Day issued = request.issued(draw.between(200, 2200));
  const Day expires{issued.year() + std::chrono::years(10), issued.month(), issued.day()};
  // The old series has one letter and seven digits, the new one "P" and eight.
  const bool new_series = request.making.variant % 3 != 1;
  const std::string number = new_series ? "P0" + std::to_string(draw.between(1000000, 9999999))
                                        : "C" + std::to_string(draw.between(1000000, 9999999));
  const TextStyle bold = card_type(7.6, /*bold=*/true);
  double top = 3;
  top += face.text(4, top, 117, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold.sized(8.6), Align::kCentre);
  face.text(4, top, 117, "SOCIALIST REPUBLIC OF VIET NAM", card_type(7), Align::kCentre);
  face.text(5, 12, 34, "HỘ CHIẾU / PASSPORT", bold.sized(8.4).inked(kPrintRed));
  draw_portrait(face.sheet(), face.x(6), face.y(20), 33, 43, person.female, draw.stream("portrait"));

  const auto field = [&](double x, double y, double width, const std::string& label,
                         const std::string& english, const Run& value) {
    face.text(x, y, width, card_label(label, english, kLabel_pt));
    face.text(x, y + 2.5, width, {value});
  };
  field(43, 12, 20, "Loại", "Type", {"P", bold});
  field(65, 12, 22, "Mã số", "Code", {"VNM", bold});
  field(88, 12, 36, "Số hộ chiếu", "Passport N°", {number, bold.sized(10), "so_ho_chieu", ""});
  field(43, 20, 78, "Họ và tên", "Full name", {upper(person.name), bold.sized(9), "ho_ten", person.name});
  field(43, 28, 40, "Quốc tịch", "Nationality", {"VIỆT NAM / VIETNAMESE", bold, "quoc_tich", "Việt Nam"});
  field(43, 36, 40, "Ngày sinh", "Date of birth",
        {slashed(person.born), bold, "ngay_sinh", iso(person.born)});
  field(84, 36, 40, "Nơi sinh", "Place of birth",
        {upper(person.birth_province), bold, "noi_sinh", person.birth_province});
  field(43, 44, 40, "Giới tính", "Sex",
        {std::string(person.female ? "NỮ / F" : "NAM / M"), bold, "gioi_tinh", person.sex()});
  field(84, 44, 40, request.worded(std::to_array<std::string>({"Số GCMND", "Số ĐDCN/CMND", "Số GCMND"})),
        "ID card N°", {person.id_number, bold, "so_dinh_danh", ""});
  field(43, 52, 40, "Ngày cấp", "Date of issue", {slashed(issued), bold, "ngay_cap", iso(issued)});
  field(84, 52, 40, "Có giá trị đến", "Date of expiry",
        {slashed(expires), bold, "ngay_het_han", iso(expires)});
  field(43, 60, 80, "Nơi cấp", "Place of issue", {"Cục Quản lý xuất nhập cảnh", bold});
  face.machine_readable_zone(passport_zone(person, number, expires), 73.5, 0.75);
}

void facing_page(CardFace face, const PaperRequest& request) {
  const TextStyle plain = card_type(7.4);
  double top = 16;
  const auto centred = [&](const std::string& words, const TextStyle& style, double gap_mm) {
    top += face.text(12, top, 101, words, style, Align::kCentre) + gap_mm;
  };
  centred("HỘ CHIẾU NÀY GỒM 48 TRANG", card_type(8.4, /*bold=*/true), 0.6);
  centred("This passport contains 48 pages", plain.as_italic(), 5);
  centred(
      "Đề nghị các cơ quan chức năng của Việt Nam và của các nước tạo điều kiện cho người mang hộ chiếu này "
      "đi "
      "lại dễ dàng và giúp đỡ khi cần thiết.",
      plain, 2);
  centred(
      "Vietnamese and foreign authorities are kindly asked to let the bearer pass and to help where needed.",
      plain.as_italic(), 6);
  centred("Chữ ký người mang hộ chiếu / Signature of bearer", plain, 1);
  draw_signature(face.sheet(), face.x(45), face.y(top), 36, 15, request.draw("bearer"));
}

}  // namespace

std::vector<Leaf> set_ho_chieu(const PaperRequest& request) {
  Typesetter page("ho-chieu", {}, request.making);
  Random draw = request.draw("place");
  const double x_mm = (210 - kPageWidth_mm) / 2 + draw.between(-14.0, 14.0);
  double y_mm = draw.between(30.0, 50.0);
  if (request.making.variant % 3 != 2) {
    facing_page(CardFace(page.sheet(), x_mm, y_mm, {0.95, 0.93, 0.86}, kPageWidth_mm, kPageHeight_mm),
                request);
    y_mm += kPageHeight_mm + 1;
  }
  data_page(CardFace(page.sheet(), x_mm, y_mm, {0.93, 0.95, 0.90}, kPageWidth_mm, kPageHeight_mm), request);
  return page.finish();
}

}  // namespace motcua::specimens
