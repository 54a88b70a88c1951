// Danh sách đăng ký hành nghề of a clinic, Mẫu 01 Phụ lục II (Nghị định 96/2023/NĐ-CP):
// a wide table on landscape A4.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_danh_sach_dang_ky_hanh_nghe(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  Typesetter page("danh-sach-dang-ky-hanh-nghe",
                  {.width_mm = 297,
                   .height_mm = 210,
                   .left_mm = 20,
                   .right_mm = 15,
                   .top_mm = 16,
                   .bottom_mm = 12,
                   .body_pt = 12.5},
                  request.making);
  Random draw = request.draw("said");
  const std::string clinic = "Phòng khám đa khoa " + firm.short_name;

  page.form_code("Mẫu 01 Phụ lục II", request.making.variant % 2 == 0 ? "(Nghị định số 96/2023/NĐ-CP)" : "");
  page.letterhead({.parent = firm.name, .agency = upper(clinic)});
  page.title(request.worded(std::to_array<std::vector<std::string>>(
      {{"DANH SÁCH ĐĂNG KÝ HÀNH NGHỀ"},
       {"DANH SÁCH ĐĂNG KÝ NGƯỜI HÀNH NGHỀ"},
       {"DANH SÁCH ĐĂNG KÝ HÀNH NGHỀ", "TẠI CƠ SỞ KHÁM BỆNH, CHỮA BỆNH"}})));
  page.entry({"1. Tên cơ sở khám bệnh, chữa bệnh:", clinic, "co_so"});
  page.entry({"2. Địa chỉ:", firm.seat.full()});
  page.entry(
      {"3. Thời gian hoạt động hằng ngày của cơ sở:", "từ 7 giờ 00 đến 17 giờ 00, từ thứ Hai đến Chủ nhật"});
  page.item("4. Danh sách đăng ký hành nghề:");
  constexpr auto kScopes = std::to_array<std::string_view>(
      {"Khám bệnh, chữa bệnh chuyên khoa Nội", "Khám bệnh, chữa bệnh chuyên khoa Nhi", "Chẩn đoán hình ảnh",
       "Xét nghiệm y học", "Điều dưỡng đa khoa"});
  std::vector<std::vector<std::string>> rows;
  const int count = draw.between(4, 9);
  for (int i = 0; i < count; ++i) {
    const Person person =
        i == 0 ? request.story.other
               : make_person(request.draw("practitioner").stream(static_cast<std::uint64_t>(i)),
                             request.story.today);
    const auto scope = static_cast<std::size_t>(i) % kScopes.size();
    rows.push_back({std::to_string(i + 1), person.name,
                    "00" + std::to_string(draw.between(1000, 9800)) + "/ĐL-GPHN", std::string(kScopes[scope]),
                    i % 3 == 2 ? "17h00 - 20h00, thứ Hai đến thứ Sáu" : "7h00 - 17h00, thứ Hai đến Chủ nhật",
                    i == 0       ? "Chịu trách nhiệm chuyên môn"
                    : scope >= 4 ? "Điều dưỡng"
                    : scope >= 2 ? "Kỹ thuật viên"
                                 : "Bác sĩ điều trị",
                    i % 3 == 2 ? "Bệnh viện Đa khoa vùng Tây Nguyên, 7h00 - 16h30" : "Không"});
  }
  page.table({{"STT", 0.5, Align::kCentre},
              {"Họ và tên", 1.8},
              {"Số giấy phép hành nghề", 1.6, Align::kCentre},
              {"Phạm vi hành nghề", 2.4},
              {"Thời gian đăng ký hành nghề tại cơ sở", 2},
              {"Vị trí chuyên môn", 1.7},
              {"Thời gian hành nghề tại cơ sở khác", 2}},
             rows, 11.5, /*number_row=*/true);
  page.signatures(
      {director_signs(firm, {"NGƯỜI CHỊU TRÁCH NHIỆM CHUYÊN MÔN", "CỦA CƠ SỞ KHÁM BỆNH, CHỮA BỆNH"},
                      place_and_day(request, 5))});
  return page.finish();
}

}  // namespace motcua::specimens
