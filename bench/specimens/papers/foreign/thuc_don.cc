// A restaurant's menu in two columns: dishes and prices, no form, no authority.

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_thuc_don(const PaperRequest& request) {
  Random draw = request.draw("said");
  Typesetter page("", {.left_mm = 20, .right_mm = 20, .family = kSans, .body_pt = 14}, request.making);
  const Ink brown{0.42, 0.20, 0.06};
  page.sheet().fill(0, 0, 210, 297, {0.98, 0.95, 0.88});
  draw_ornate_border(page.sheet(), 8, 8, 194, 281, 6, brown);
  page.centred("QUÁN ĂN BẾN NƯỚC", page.body().sized(26).as_bold().inked(brown));
  page.centred("Hương vị cao nguyên - " + request.story.partner.seat.full(),
               page.body().sized(11).as_italic());
  page.gap(3);
  page.centred(request.worded(std::to_array<std::string>({"THỰC ĐƠN", "BẢNG GIÁ MÓN ĂN", "MENU - THỰC ĐƠN"})),
               page.body().sized(19).as_bold().inked(kPrintRed));
  page.gap(4);
  struct Group {
    const char* name;
    std::vector<const char*> dishes;
  };
  const std::vector<Group> groups{
      {"KHAI VỊ", {"Gỏi lá mười hai vị", "Chả cá thác lác chiên", "Nộm hoa chuối tai heo", "Súp bắp gà xé"}},
      {"MÓN NƯỚNG",
       {"Gà nướng ống tre", "Cá lăng nướng muối ớt", "Heo rẫy nướng mắc khén", "Bò một nắng muối kiến"}},
      {"LẨU", {"Lẩu cá lăng măng chua", "Lẩu lá rừng", "Lẩu gà lá é"}},
      {"CƠM, BÚN", {"Cơm lam gà nướng", "Bún đỏ Buôn Ma Thuột", "Cơm chiên dưa bò", "Canh cà đắng cá khô"}},
      {"RAU", {"Rau dớn xào tỏi", "Đọt mây xào thịt", "Cà đắng om"}},
      {"ĐỒ UỐNG",
       {"Cà phê phin sữa đá", "Nước cam vắt", "Rượu cần (bình 3 lít)", "Trà bơ Đắk Lắk", "Nước suối"}},
  };
  const double top = page.y_mm();
  const double each_mm = (page.width_mm() - 14) / 2;
  double x_mm = page.left_mm();
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (i == groups.size() / 2) {
      x_mm += each_mm + 14;
      page.gap(top - page.y_mm());
    }
    const auto frame = [&](Align align) { return Frame{x_mm, page.y_mm(), each_mm, align, 0, 1}; };
    page.gap(page.sheet()
                 .text(groups[i].name, page.body().sized(16.5).as_bold().inked(brown), frame(Align::kLeft))
                 .height_mm +
             2);
    for (const char* dish : groups[i].dishes) {
      const std::string price =
          std::to_string(draw.between(7, i + 1 == groups.size() ? 12 : 64) * 5) + ".000";
      const Extent set = page.sheet().text(dish, page.body(), frame(Align::kLeft));
      page.sheet().dots(x_mm + set.last_width_mm + 1,
                        x_mm + each_mm - page.sheet().width_of(price, page.body().as_bold()) - 1,
                        set.last_baseline_mm, page.body());
      page.sheet().text(price, page.body().as_bold(), frame(Align::kRight));
      page.gap(set.height_mm + 5);
    }
    page.gap(5);
  }
  page.space_to(272);
  page.centred("Đơn giá tính bằng đồng, đã gồm thuế giá trị gia tăng. Đặt bàn: " +
                   request.story.partner.director.phone,
               page.body().sized(10.5).as_italic());
  return page.finish();
}

}  // namespace motcua::specimens
