// Danh sách tổng hợp đủ sức khỏe: a wide table on landscape A4.

#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_danh_sach_suc_khoe(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  Typesetter page("danh-sach-suc-khoe",
                  {.width_mm = 297,
                   .height_mm = 210,
                   .left_mm = 20,
                   .right_mm = 15,
                   .top_mm = 16,
                   .bottom_mm = 12,
                   .body_pt = 12.5},
                  request.making);
  Random draw = request.draw("said");

  page.letterhead({.agency = firm.name, .place_date = ""});
  page.title({"DANH SÁCH TỔNG HỢP ĐỦ SỨC KHỎE", "CỦA CHỦ CƠ SỞ VÀ NGƯỜI TRỰC TIẾP KINH DOANH THỰC PHẨM"});
  page.item("Nơi khám: Trung tâm Y tế Buôn Ma Thuột, tỉnh Đắk Lắk. Địa chỉ cơ sở: " + firm.seat.full() + ".");
  std::vector<std::vector<std::string>> rows;
  const Day examined = days_before(request.story.today, draw.between(20, 60));
  for (int i = 0; i < 8; ++i) {
    const Person person = i == 0 ? firm.director
                                 : make_person(request.draw("staff").stream(static_cast<std::uint64_t>(i)),
                                               request.story.today);
    rows.push_back({std::to_string(i + 1), person.name, std::to_string(static_cast<int>(person.born.year())),
                    person.sex(), person.id_number,
                    i == 0  ? "Giám đốc"
                    : i < 3 ? "Thủ kho"
                            : "Nhân viên bán hàng",
                    slashed(examined), i % 3 == 1 ? "Loại II" : "Loại I", "Đủ sức khỏe làm việc"});
  }
  page.table({{"STT", 0.5, Align::kCentre},
              {"Họ và tên", 2.3},
              {"Năm sinh", 0.8, Align::kCentre},
              {"Giới tính", 0.7, Align::kCentre},
              {"Số định danh cá nhân", 1.6, Align::kCentre},
              {"Chức danh", 1.8},
              {"Ngày khám", 1.2, Align::kCentre},
              {"Phân loại", 0.9, Align::kCentre},
              {"Kết luận", 2.0}},
             rows, 12, /*number_row=*/true);
  page.item("Tổng cộng: 08 (tám) người đủ sức khỏe trực tiếp kinh doanh thực phẩm.");
  page.signatures({{.place_date = "Đắk Lắk, " + worded(days_before(request.story.today, 4)),
                    .roles = {"CHỦ CƠ SỞ"},
                    .note = "(Ký tên, đóng dấu)",
                    .name = firm.director.name,
                    .seal = SealText{firm.name, "TỈNH ĐẮK LẮK - M.S.D.N: " + firm.tax_code, ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
