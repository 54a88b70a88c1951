// Bản vẽ thiết kế xây dựng: a house's plan on an A3 sheet on its side, dimensions all
// around, the title block (khung tên) on the right. Little text, far apart.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/reports/plan_drawing.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {
namespace {

constexpr double kWidth_mm = 420;
constexpr double kHeight_mm = 297;
constexpr double kBlockWidth_mm = 74;
constexpr double kWall_mm = 2.2;  // 220 mm at 1/100.

void wall(Sheet& sheet, double x1, double y1, double x2, double y2) {
  const bool across = y1 == y2;
  sheet.frame(x1, y1, across ? x2 - x1 : kWall_mm, across ? kWall_mm : y2 - y1, 0.9);
}

struct Room {
  const char* name;
  double top_mm;
  double bottom_mm;
};

/// A town house 5 m wide: rooms one behind the other, stairs beside.
void draw_plan(Sheet& sheet, double x, double y, const TextStyle& style, int floor) {
  const double wide = 50;
  const std::array<Room, 4> rooms =
      floor == 1 ? std::array<Room, 4>{Room{"GARA - SẢNH", 0, 42}, Room{"PHÒNG KHÁCH", 42, 96},
                                       Room{"BẾP - ĂN", 96, 146}, Room{"WC", 146, 168}}
                 : std::array<Room, 4>{Room{"BAN CÔNG", 0, 14}, Room{"PHÒNG NGỦ 1", 14, 68},
                                       Room{"PHÒNG NGỦ 2", 68, 128}, Room{"WC", 128, 168}};
  wall(sheet, x, y, x, y + 168);
  wall(sheet, x + wide, y, x + wide, y + 168 + kWall_mm);
  const double left = x - 14;
  for (const Room& room : rooms) {
    wall(sheet, x, y + room.top_mm, x + wide, y + room.top_mm);
    sheet.text(room.name, style.sized(9),
               {x + 4, y + (room.top_mm + room.bottom_mm) / 2 - 4, wide - 6, Align::kCentre, 0, 1});
    draw_dimension(sheet, {left, y + room.top_mm}, {left, y + room.bottom_mm},
                   std::to_string(static_cast<int>(room.bottom_mm - room.top_mm) * 100), style.sized(8));
  }
  wall(sheet, x, y + 168, x + wide, y + 168);
  draw_dimension(sheet, {left - 13, y}, {left - 13, y + 168}, "16800", style.sized(8));
  draw_dimension(sheet, {x, y - 9}, {x + wide, y - 9}, "5000", style.sized(8));
  for (int step = 0; step < 9; ++step) {
    const double at = y + rooms[2].top_mm + 6 + step * 2.5;
    sheet.rule(x + kWall_mm, at, x + 15, at, 0.4);
  }
}

}  // namespace

std::vector<Leaf> set_ban_ve_thiet_ke_xay_dung(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& designer = story.partner;
  const int variant = request.making.variant;
  Typesetter page("ban-ve-thiet-ke-xay-dung",
                  {.width_mm = kWidth_mm,
                   .height_mm = kHeight_mm,
                   .left_mm = 20,
                   .right_mm = 12,
                   .top_mm = 12,
                   .bottom_mm = 12,
                   .family = kSans,
                   .body_pt = 11},
                  request.making);
  Sheet& sheet = page.sheet();
  const TextStyle plain = page.body();
  sheet.frame(18, 8, kWidth_mm - 26, kHeight_mm - 16, 1.6);
  const double block_x = kWidth_mm - 8 - kBlockWidth_mm;
  sheet.rule(block_x, 8, block_x, kHeight_mm - 8, 1.2);

  draw_plan(sheet, 74, 44, plain, 1);
  draw_plan(sheet, 190, 44, plain, 2);
  const double titles_y = 232;
  sheet.text("MẶT BẰNG TẦNG 1", plain.sized(14).as_bold(), {50, titles_y, 100, Align::kCentre, 0, 1});
  sheet.text("MẶT BẰNG TẦNG 2", plain.sized(14).as_bold(), {166, titles_y, 100, Align::kCentre, 0, 1});
  for (const double x : {50.0, 166.0})
    sheet.text("TỶ LỆ 1/100", plain.sized(10), {x, titles_y + 7, 100, Align::kCentre, 0, 1});
  sheet.text(variant % 2 == 0 ? "KÝ HIỆU BẢN VẼ" : "GHI CHÚ", plain.as_bold(),
             {268, 44, 66, Align::kLeft, 0, 1});
  sheet.text(
      "- Tường gạch dày 220, 110\n- D1: cửa đi 4 cánh 3200 x 2800\n- D2: cửa đi 900 x 2200\n- S1: cửa sổ "
      "1400 x 1400\n"
      "- Cốt ±0.000 cao hơn vỉa hè 300\n- Kích thước ghi trên bản vẽ\n  tính bằng mm",
      plain.sized(9), {268, 52, 66, Align::kLeft, 0, 1.25});
  draw_north(sheet, 300, 112, 20, plain);

  double y = 12;
  const double x = block_x + 3;
  const double wide = kBlockWidth_mm - 6;
  const auto cell = [&](const std::string& label, const std::string& value, const std::string& field,
                        double tall) {
    sheet.text(label, plain.sized(8), {x, y + 1, wide, Align::kLeft, 0, 1});
    sheet.text({{value, plain.sized(10.5).as_bold(), field, ""}}, {x, y + 6, wide, Align::kLeft, 0, 1.05});
    y += tall;
    sheet.rule(block_x, y, kWidth_mm - 8, y, 0.8);
  };
  const std::string title = request.worded(std::to_array<std::string>(
      {"BẢN VẼ THIẾT KẾ XÂY DỰNG", "HỒ SƠ THIẾT KẾ BẢN VẼ THI CÔNG", "BẢN VẼ XIN PHÉP XÂY DỰNG"}));
  sheet.text(title, plain.sized(12).as_bold(), {x, y, wide, Align::kCentre, 0, 1.1});
  y += 13;
  sheet.rule(block_x, y, kWidth_mm - 8, y, 0.8);
  cell("CÔNG TRÌNH:", "NHÀ Ở RIÊNG LẺ", "cong_trinh", 14);
  cell("CHỦ ĐẦU TƯ:", upper(titled(story.applicant)), "chu_dau_tu", 17);
  cell("ĐỊA ĐIỂM:", story.land.place.full(), "", 22);
  cell("ĐƠN VỊ THIẾT KẾ:", designer.name, "don_vi_thiet_ke", 22);
  const auto sign = [&](const std::string& role, const std::string& name, bool sealed) {
    sheet.text(role, plain.sized(8.5).as_bold(), {x, y + 1, wide, Align::kLeft, 0, 1});
    const Random draw = request.draw("designer").stream(role);
    page.signature(x + 22, y + 5, 30, 13, draw.stream("hand"));
    if (sealed) page.seal(x + 26, y + 15, 32, seal_of(designer), draw.stream("seal"));
    sheet.text(name, plain.sized(9.5), {x, y + 20, wide, Align::kRight, 0, 1});
    y += 27;
    sheet.rule(block_x, y, kWidth_mm - 8, y, 0.8);
  };
  sign(variant % 2 == 0 ? "GIÁM ĐỐC" : "GIÁM ĐỐC CÔNG TY", designer.director.name, true);
  sign("CHỦ NHIỆM THIẾT KẾ", make_person(request.draw("chief"), story.today).name, false);
  sign("CHỦ TRÌ KIẾN TRÚC", make_person(request.draw("architect"), story.today).name, false);
  sign("KIỂM TRA", make_person(request.draw("checker"), story.today).name, false);
  cell("TÊN BẢN VẼ:", "MẶT BẰNG TẦNG 1, TẦNG 2", "", 17);
  cell("TỶ LỆ:", "1/100", "ty_le", 13);
  const std::string code = "KT-0" + std::to_string(1 + variant % 8);
  cell("SỐ HIỆU BẢN VẼ:", code, "so_hieu", 14);
  sheet.text("Đắk Lắk, năm " + year_of(request.issued(100)), plain.sized(9),
             {x, y + 4, wide, Align::kCentre, 0, 1});
  return page.finish();
}

}  // namespace motcua::specimens
