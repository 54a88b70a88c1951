// Tờ khai đăng ký thuế of an organisation (Thông tư 86/2024/TT-BTC). Purposes: "doc-lap"
// (01-ĐK-TCT, an independent unit), "phu-thuoc" (02-ĐK-TCT, a dependent one). None: one of
// them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_to_khai_dang_ky_thue(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& firm = story.enterprise;
  const Person& head = firm.director;
  const bool dependent =
      request.purpose.empty() ? request.making.variant % 3 == 1 : request.purpose == "phu-thuoc";
  Typesetter page("to-khai-dang-ky-thue",
                  {.left_mm = 25,
                   .body_pt = 12.5,
                   .line_factor = 1.25,
                   .paragraph_gap_mm = 1.9,
                   .page_numbers = PageNumbers::kOfTotal},
                  request.making);
  Random draw = request.draw("said");
  const std::string code = dependent ? "02-ĐK-TCT" : "01-ĐK-TCT";
  const std::string name =
      dependent ? "CHI NHÁNH " + firm.name : "QUỸ TÍN DỤNG NHÂN DÂN " + upper(firm.short_name);

  framed_form_code(
      page, {"Mẫu số: " + code, "(Kèm theo Thông tư số 86/2024/TT-BTC ngày 23/12/2024 của Bộ Tài chính)"});
  page.citizen_header();
  page.title({"TỜ KHAI ĐĂNG KÝ THUẾ"}, dependent ? "(Dùng cho đơn vị phụ thuộc)" : "(Dùng cho tổ chức)");
  page.record_field("mau", code);
  sign_boxes(page, request, "Mã số thuế (nếu có):", dependent ? firm.tax_code + "-001" : firm.tax_code, 14,
             "mst");
  page.entry({"Ngày nhận tờ khai:", ""});
  page.entry({"1. Tên người nộp thuế:", name, "ten_nnt"});
  page.item("2. Địa chỉ trụ sở:");
  page.entry({"2a. Số nhà, đường phố, thôn, buôn:", firm.seat.house, "dia_chi", firm.seat.full()});
  page.entries({{"2b. Xã/phường/đặc khu:", firm.seat.ward}, {"2c. Tỉnh/Thành phố:", firm.seat.province}});
  page.entries({{"2d. Điện thoại:", head.phone}, {"Email:", head.email, "", "", 1.3}});
  page.entry({"3. Địa chỉ nhận thông báo thuế:", firm.seat.full()});
  page.item(dependent ? "4. Đơn vị chủ quản:" : "4. Quyết định thành lập:");
  if (dependent) {
    page.entry({"4a. Tên đơn vị chủ quản:", firm.name});
    page.entries({{"4b. Mã số thuế:", firm.tax_code},
                  {"4c. Cơ quan thuế quản lý:", "Thuế tỉnh Đắk Lắk", "", "", 1.3}});
  } else {
    page.entries({{"4a. Số:", std::to_string(draw.between(100, 2000)) + "/QĐ-UBND"},
                  {"4b. Ngày:", slashed(firm.registered)}});
    page.entry({"4c. Cơ quan ra quyết định:", "Ủy ban nhân dân tỉnh Đắk Lắk"});
  }
  page.entry({"5. Ngành nghề kinh doanh chính:",
              dependent ? "Bán buôn nông sản" : "Hoạt động trung gian tiền tệ khác"});
  page.entries(
      {{"6. Vốn điều lệ:", grouped(std::int64_t{draw.between(10, 90)} * 100'000'000) + " đồng", "", "", 1.3},
       {"7. Ngày bắt đầu hoạt động:", slashed(days_before(story.today, 10)), "", "", 1.2}});
  page.item("8. Loại hình kinh tế:");
  page.checkboxes("", {{"Công ty cổ phần", false},
                       {"Công ty TNHH", dependent},
                       {"Hợp tác xã", !dependent},
                       {"Tổ chức khác", false}});
  page.checkboxes("9. Hình thức hạch toán kết quả kinh doanh:",
                  {{"Độc lập", !dependent}, {"Phụ thuộc", dependent}});
  page.entries({{"10. Năm tài chính: từ ngày", "01/01"}, {"đến ngày", "31/12"}});
  page.item("11. Thông tin về người đại diện theo pháp luật:");
  page.entries({{"11a. Họ và tên:", head.name, "", "", 1.4}, {"11b. Chức vụ:", "Giám đốc"}});
  page.entries(
      {{"11c. Ngày sinh:", slashed(head.born)}, {"11d. Số định danh cá nhân:", head.id_number, "", "", 1.5}});
  page.entry({"11đ. Địa chỉ nơi thường trú:", head.home.full()});
  page.item("12. Phương pháp tính thuế GTGT:");
  page.checkboxes("", {{"Khấu trừ", true},
                       {"Trực tiếp trên GTGT", false},
                       {"Trực tiếp trên doanh số", false},
                       {"Không phải nộp", false}});
  page.item("13. Thông tin về các đơn vị có liên quan:");
  page.checkboxes(
      "",
      {{"Có công ty con", false}, {"Có đơn vị phụ thuộc", false}, {"Có địa điểm kinh doanh", !dependent}});
  page.item("14. Thông tin khác:");
  page.entries({{"14a. Kế toán trưởng/phụ trách kế toán:", story.other.name, "", "", 1.9},
                {"14b. Điện thoại:", story.other.phone}});
  page.item(
      "15. Tài liệu đính kèm: bản sao giấy phép thành lập và hoạt động; bảng kê địa điểm kinh doanh (nếu "
      "có).");
  close_with(page,
             "Tôi cam đoan số liệu, thông tin kê khai trên là đúng và chịu trách nhiệm trước pháp luật về số "
             "liệu đã kê khai./.",
             {{.place_date = place_and_day(request, 3),
               .roles = {"NGƯỜI NỘP THUẾ hoặc", "ĐẠI DIỆN HỢP PHÁP", "CỦA NGƯỜI NỘP THUẾ"},
               .note = "(Ký, ghi rõ họ tên, chức vụ và đóng dấu)",
               .name = head.name,
               .seal = director_signs(firm, {}).seal}});
  return page.finish();
}

}  // namespace motcua::specimens
