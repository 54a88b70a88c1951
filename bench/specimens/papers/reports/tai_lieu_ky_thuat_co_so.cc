// Tài liệu kỹ thuật of a pharmacy or a clinic: place, equipment, staff, and the floor's
// sketch; by the variant the list (bản kê khai) of the same.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/reports/plan_drawing.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {
namespace {

/// The floor: three rooms and a door, with dimensions.
void sketch(Typesetter& page, const std::array<const char*, 3>& rooms) {
  page.keep_together(72);
  page.gap(8);
  Sheet& sheet = page.sheet();
  const double x = page.left_mm() + 26;
  const double y = page.y_mm();
  const TextStyle small = page.body().sized(10);
  sheet.frame(x, y, 110, 48, 1.4);
  sheet.rule(x + 62, y, x + 62, y + 48, 1);
  sheet.rule(x + 62, y + 26, x + 110, y + 26, 1);
  sheet.text(rooms[0], small, {x, y + 20, 62, Align::kCentre, 0, 1});
  sheet.text(rooms[1], small, {x + 62, y + 10, 48, Align::kCentre, 0, 1});
  sheet.text(rooms[2], small, {x + 62, y + 34, 48, Align::kCentre, 0, 1});
  sheet.fill(x - 0.5, y + 16, 1.2, 14, {1, 1, 1});
  sheet.rule(x, y + 16, x - 9, y + 25, 0.7);
  draw_dimension(sheet, {x, y - 5}, {x + 110, y - 5}, "11000", small.sized(9));
  draw_dimension(sheet, {x + 118, y}, {x + 118, y + 48}, "4800", small.sized(9));
  page.gap(56);
}

}  // namespace

std::vector<Leaf> set_tai_lieu_ky_thuat_co_so(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& firm = story.enterprise;
  const int variant = request.making.variant;
  const bool pharmacy = variant % 2 == 0;
  const std::string place = (pharmacy ? "Nhà thuốc " : "Phòng khám ") + firm.short_name;
  Typesetter page("tai-lieu-ky-thuat-co-so",
                  {.body_pt = 13, .line_factor = 1.15, .page_numbers = PageNumbers::kTop}, request.making);
  page.citizen_header();
  page.title(variant % 3 == 1 ? std::vector<std::string>{"BẢN KÊ KHAI CƠ SỞ VẬT CHẤT,", "THIẾT BỊ, NHÂN SỰ"}
                              : std::vector<std::string>{"TÀI LIỆU KỸ THUẬT"},
             variant % 3 == 1 ? ""
             : pharmacy ? "(Tương ứng với điều kiện kinh doanh dược của cơ sở bán lẻ thuốc)"
                        : "(Về cơ sở khám bệnh, chữa bệnh)");
  page.heading("I. THÔNG TIN CHUNG");
  page.entry({"1. Tên cơ sở:", place, "co_so"});
  page.entry({variant % 2 == 0 ? "2. Địa điểm:" : "2. Địa điểm kinh doanh:", firm.seat.full()});
  page.entries({{"3. Người phụ trách chuyên môn:", story.applicant.name, "", "", 1.6},
                {"Điện thoại:", story.applicant.phone}});
  page.entry({"4. Thời gian hoạt động:", "từ 07 giờ 00 đến 21 giờ 00, tất cả các ngày trong tuần"});
  page.heading("II. CƠ SỞ VẬT CHẤT");
  page.item(
      "1. Địa điểm cố định, riêng biệt, cao ráo, thoáng mát, cách xa nguồn ô nhiễm; trần chống bụi, nền lát "
      "gạch, tường sơn dễ lau rửa.");
  page.item("2. Tổng diện tích: 52,8 m², được bố trí thành các khu vực theo sơ đồ dưới đây.");
  page.item("3. Sơ đồ mặt bằng (kích thước tính bằng mm):");
  sketch(page, pharmacy
                   ? std::array<const char*, 3>{"KHU BÁN LẺ, TƯ VẤN", "KHU BẢO QUẢN", "KHU RA LẺ, RỬA TAY"}
                   : std::array<const char*, 3>{"PHÒNG KHÁM", "PHÒNG CHỜ", "PHÒNG TIỂU PHẪU"});
  page.heading("III. TRANG THIẾT BỊ");
  page.table(
      {{"STT", 0.5, Align::kCentre},
       {"Trang thiết bị", 3},
       {"Số lượng", 0.9, Align::kCentre},
       {"Xuất xứ", 1.2, Align::kCentre},
       {"Tình trạng", 1.1, Align::kCentre}},
      pharmacy
          ? std::vector<std::vector<std::string>>{{"1", "Tủ kính, quầy trưng bày", "8", "Việt Nam", "Mới"},
                                                  {"2", "Máy điều hòa nhiệt độ", "2", "Thái Lan", "Tốt"},
                                                  {"3", "Nhiệt kế, ẩm kế tự ghi", "2", "Việt Nam",
                                                   "Đã hiệu chuẩn"},
                                                  {"4", "Máy vi tính có nối mạng", "2", "Việt Nam", "Tốt"},
                                                  {"5", "Khay đếm thuốc, bao bì ra lẻ", "4", "Việt Nam",
                                                   "Mới"},
                                                  {"6", "Bình chữa cháy", "2", "Việt Nam", "Còn hạn"}}
          : std::vector<std::vector<std::string>>{{"1", "Giường khám bệnh", "3", "Việt Nam", "Tốt"},
                                                  {"2", "Máy đo huyết áp, ống nghe", "4", "Nhật Bản", "Tốt"},
                                                  {"3", "Nồi hấp tiệt trùng 24 lít", "1", "Đài Loan",
                                                   "Đã kiểm định"},
                                                  {"4", "Hộp thuốc cấp cứu", "2", "Việt Nam", "Đủ cơ số"},
                                                  {"5", "Đèn tiểu phẫu", "1", "Việt Nam", "Mới"},
                                                  {"6", "Thùng rác y tế có nắp", "6", "Việt Nam", "Mới"}},
      12);
  page.heading("IV. NHÂN SỰ");
  std::vector<std::vector<std::string>> rows;
  for (std::size_t i = 0; i < 4; ++i) {
    const Person person =
        i == 0 ? story.applicant : make_person(request.draw("staff").stream(i), story.today);
    rows.push_back(
        {std::to_string(i + 1), person.name, year_of(person.born),
         i < 2 ? (pharmacy ? "Dược sĩ đại học" : "Bác sĩ") : (pharmacy ? "Dược sĩ cao đẳng" : "Điều dưỡng"),
         std::to_string(1041 + 37 * i) + "/ĐL-CCHN"});
  }
  page.table({{"STT", 0.5, Align::kCentre},
              {"Họ và tên", 2.2},
              {"Năm sinh", 0.9, Align::kCentre},
              {"Trình độ chuyên môn", 1.8},
              {"Số chứng chỉ hành nghề", 1.6, Align::kCentre}},
             rows, 12);
  page.paragraph(
      "Cơ sở cam kết các thông tin trên là đúng sự thật, duy trì đầy đủ điều kiện trong suốt quá trình hoạt "
      "động và chịu trách nhiệm trước pháp "
      "luật.");
  page.signatures({{.place_date = "Đắk Lắk, " + worded(request.issued(11)),
                    .roles = {variant % 2 == 0 ? "ĐẠI DIỆN CƠ SỞ" : "GIÁM ĐỐC"},
                    .note = "(Ký tên, đóng dấu)",
                    .name = firm.director.name,
                    .seal = seal_of(firm)}});
  return page.finish();
}

}  // namespace motcua::specimens
