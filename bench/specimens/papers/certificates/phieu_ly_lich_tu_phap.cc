// Phiếu lý lịch tư pháp: số 1, or by purpose "so-2" số 2; the police issue it since March
// 2025, the department of justice did before.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"
#include "bench/specimens/typesetting/code_blocks.h"

namespace motcua::specimens {

std::vector<Leaf> set_phieu_ly_lich_tu_phap(const PaperRequest& request) {
  const Person& person = request.story.applicant;
  Typesetter page(
      "phieu-ly-lich-tu-phap",
      {.left_mm = 28, .right_mm = 20, .body_pt = 13, .line_factor = 1.12, .paragraph_gap_mm = 2.1},
      request.making);
  Random draw = request.draw("said");
  const Day issued = request.issued(draw.between(12, 80));
  const bool second = request.purpose == "so-2";
  const bool police = issued >= Day{std::chrono::year(2025), std::chrono::March, std::chrono::day(1)};
  const TextStyle body = page.body();
  draw_guilloche(page.sheet(), 14, 40, 182, 235, {0.97, 0.93, 0.84}, 50);

  const std::string number = std::to_string(draw.between(120, 9400)) +
                             request.worded(std::to_array<std::string>({"/LLTP", "/STP-LLTP", "/LLTP-CAT"}));
  page.letterhead({.parent = police ? "BỘ CÔNG AN" : "ỦY BAN NHÂN DÂN\nTỈNH ĐẮK LẮK",
                   .agency = police ? "CÔNG AN TỈNH ĐẮK LẮK" : "SỞ TƯ PHÁP",
                   .place_date = "Đắk Lắk, " + worded(issued)});
  page.runs({{"Số: ", body}, {number, body, "so", ""}}, 0, Align::kLeft);
  page.gap(2);
  const std::string which = second ? "SỐ 2" : "SỐ 1";
  page.title(request.making.variant % 2 == 0 ? std::vector<std::string>{"PHIẾU LÝ LỊCH TƯ PHÁP " + which}
                                             : std::vector<std::string>{"PHIẾU LÝ LỊCH TƯ PHÁP", which});
  page.record_field("loai_phieu", second ? "2" : "1");
  page.record_field("ngay_cap", iso(issued));
  page.record_field("co_quan_cap", police ? "Công an tỉnh Đắk Lắk" : "Sở Tư pháp tỉnh Đắk Lắk");
  page.paragraph("Căn cứ Luật Lý lịch tư pháp ngày 17 tháng 6 năm 2009 và các văn bản hướng dẫn thi hành;");
  page.paragraph("Căn cứ kết quả tra cứu, xác minh thông tin lý lịch tư pháp của người có tên dưới đây,");
  page.centred("XÁC NHẬN:", body.as_bold());
  page.entry({"1. Họ và tên:", upper(person.name), "ho_ten", person.name});
  page.entries({{"2. Giới tính:", person.sex(), "gioi_tinh", "", 0.7},
                {"3. Ngày, tháng, năm sinh:", slashed(person.born), "ngay_sinh", iso(person.born)}});
  page.entries({{"4. Nơi sinh:", "Tỉnh " + person.birth_province}, {"5. Quốc tịch:", "Việt Nam"}});
  page.entry({"6. Nơi thường trú:", person.home.full(), "noi_thuong_tru"});
  page.entry({"7. Nơi tạm trú:", "Không"});
  page.entries({{request.worded(std::to_array<std::string>({"8. Giấy CMND/Hộ chiếu/Thẻ căn cước: Số",
                                                            "8. Thẻ căn cước/Hộ chiếu: Số",
                                                            "8. Số định danh cá nhân:"})),
                 person.id_number, "so_dinh_danh"}});
  page.entries({{"Cấp ngày:", slashed(person.id_issued), "", "", 0.7}, {"Tại:", "Bộ Công an"}});
  const std::string clean = request.worded(
      std::to_array<std::string>({"KHÔNG CÓ ÁN TÍCH", "Không có án tích", "Không có án tích."}));
  page.runs(
      {{"9. Tình trạng án tích: ", body}, {clean, body.as_bold(), "tinh_trang_an_tich", "Không có án tích"}});
  if (second) {
    page.table({{"Ngày, tháng, năm tuyên án; số bản án; Tòa án đã tuyên", 2.4},
                {"Tội danh, điều khoản luật", 2},
                {"Hình phạt", 1.2},
                {"Tình trạng thi hành án", 1.4}},
               {{"Không", "Không", "Không", "Không"}}, 11);
  }
  page.runs(
      {{"10. Thông tin về cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã: ", body},
       {request.worded(std::to_array<std::string>({"Không", "Không bị cấm", "Không có"})), body.as_bold()}});
  const double foot_mm = page.y_mm() + 8;
  page.signatures({{.roles = police ? request.worded(std::to_array<std::vector<std::string>>(
                                          {{"GIÁM ĐỐC"},
                                           {"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"},
                                           {"TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG HỒ SƠ"}}))
                                    : std::vector<std::string>{"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"},
                    .note = "(Ký, ghi rõ họ tên, đóng dấu)",
                    .name = invented_name(request, "signer"),
                    .seal = police ? SealText{"BỘ CÔNG AN", "CÔNG AN TỈNH ĐẮK LẮK", ""}
                                   : SealText{"ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", "SỞ TƯ PHÁP", ""}}});
  if (police && request.making.variant % 2 == 0)
    draw_qr(page.sheet(), page.left_mm(), foot_mm, 24, number + "|" + person.id_number + "|" + iso(issued));
  return page.finish();
}

}  // namespace motcua::specimens
