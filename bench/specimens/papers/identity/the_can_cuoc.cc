// Thẻ căn cước (since 1 July 2024, Circular 16/2024/TT-BCA): front and back.

#include "bench/specimens/papers/identity/card.h"
#include "bench/specimens/papers/identity/shelf.h"

namespace motcua::specimens {
namespace {

constexpr Ink kTint{0.90, 0.95, 0.96};
constexpr double kLabel_pt = 5.6;

TextStyle value_style(double size_pt = 7.4) {
  return card_type(size_pt, /*bold=*/true);
}

void front(CardFace& face, const Person& person, Random chance) {
  draw_emblem(face.sheet(), face.x(8.5), face.y(8), 10);
  face.state_header(15, 58);
  TextStyle title = value_style(11).inked(kPrintRed);
  face.text(15, 13.2, 58, "CĂN CƯỚC", title, Align::kCentre);
  face.text(15, 17.6, 58, "IDENTITY CARD", title.sized(7), Align::kCentre);
  draw_portrait(face.sheet(), face.x(4), face.y(20.5), 21, 28, person.female, chance.stream("portrait"));

  double top = 21.4;
  top +=
      face.text(28, top, 55, card_label("Số định danh cá nhân", "Personal identification number", kLabel_pt));
  top += face.text(28, top, 55, {{person.id_number, value_style(10.5), "so_dinh_danh", ""}}) + 0.3;
  top += face.text(28, top, 55, card_label("Họ, chữ đệm và tên khai sinh", "Full name", kLabel_pt));
  top += face.text(28, top, 55, {{upper(person.name), value_style(8.6), "ho_ten", person.name}}) + 0.3;
  top += face.text(28, top, 55, card_label("Ngày, tháng, năm sinh", "Date of birth", kLabel_pt));
  top += face.text(28, top, 55, {{slashed(person.born), value_style(), "ngay_sinh", iso(person.born)}}) + 0.3;
  face.text(28, top, 24, card_label("Giới tính", "Sex", kLabel_pt));
  top += face.text(54, top, 30, card_label("Quốc tịch", "Nationality", kLabel_pt));
  face.text(28, top, 24, {{person.sex(), value_style(), "gioi_tinh", ""}});
  face.text(54, top, 30, {{"Việt Nam", value_style(), "quoc_tich", ""}});
}

void back(CardFace& face, const Person& person) {
  const Day expires = card_expiry(person);
  double top = 2.6;
  top += face.text(4, top, 60, card_label("Nơi cư trú", "Place of residence", kLabel_pt));
  top += face.text(4, top, 60, {{person.home.full(), value_style(6.8), "noi_cu_tru", ""}}) + 0.3;
  top += face.text(4, top, 60, card_label("Nơi đăng ký khai sinh", "Place of birth", kLabel_pt));
  top += face.text(4, top, 60,
                   {{"Tỉnh " + person.birth_province, value_style(6.8), "noi_dang_ky_khai_sinh", ""}}) +
         0.3;
  top += face.text(4, top, 60, card_label("Ngày, tháng, năm cấp", "Date of issue", kLabel_pt));
  top +=
      face.text(4, top, 40, {{slashed(person.id_issued), value_style(), "ngay_cap", iso(person.id_issued)}}) +
      0.3;
  top += face.text(4, top, 60, card_label("Ngày, tháng, năm hết hạn", "Date of expiry", kLabel_pt));
  face.text(4, top, 40, {{slashed(expires), value_style(), "ngay_het_han", iso(expires)}});
  face.text(44, 27.6, 40, "BỘ CÔNG AN", value_style(7.2), Align::kCentre);
  face.text(44, 30.6, 40, "MINISTRY OF PUBLIC SECURITY", value_style(5.4), Align::kCentre);
  face.qr(54, 3.4, 13, card_payload(person));
  face.chip(69, 5);
  face.machine_readable_zone(machine_readable_zone(person, expires));
}

}  // namespace

std::vector<Leaf> set_the_can_cuoc(const PaperRequest& request) {
  Typesetter page("the-can-cuoc", {}, request.making);
  const Person& person = request.story.applicant;
  lay_faces(
      page, request, {.tint = kTint}, [&](CardFace& face) { front(face, person, request.making.chance); },
      [&](CardFace& face) { back(face, person); });
  return page.finish();
}

}  // namespace motcua::specimens
