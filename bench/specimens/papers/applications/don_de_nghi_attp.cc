// Đơn đề nghị cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm, Mẫu số
// 01a (Nghị định 17/2020/NĐ-CP).

#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_don_de_nghi_attp(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  Typesetter page("don-de-nghi-attp", {.body_pt = 14, .line_factor = 1.15, .paragraph_gap_mm = 2.2},
                  request.making);
  Random draw = request.draw("said");

  page.form_code("Mẫu số 01a");
  page.citizen_header();
  page.date_line("Đắk Lắk, " + worded(days_before(request.story.today, 3)));
  page.gap(2);
  page.title({"ĐƠN ĐỀ NGHỊ", "Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm"});
  page.addressed_to("Sở Công Thương tỉnh Đắk Lắk");
  page.entry({"Cơ sở sản xuất, kinh doanh (tên giao dịch hợp pháp):", firm.name, "co_so"});
  page.entry({"Địa điểm tại:", firm.seat.full(), "dia_chi"});
  page.entries({{"Điện thoại:", firm.director.phone},
                {"Fax:", "0262.3" + std::to_string(draw.between(100000, 999999))}});
  page.entries({{"Giấy chứng nhận đăng ký doanh nghiệp số:", firm.tax_code, "", "", 2}});
  page.entries({{"Ngày cấp:", slashed(firm.registered), "", "", 0.8},
                {"Đơn vị cấp:", "Sở Kế hoạch và Đầu tư tỉnh Đắk Lắk", "", "", 1.5}});
  page.item("Loại hình sản xuất, kinh doanh:");
  page.checkboxes("- Cơ sở sản xuất", {{"", false}});
  page.checkboxes("- Cơ sở kinh doanh", {{"", true}});
  page.checkboxes("- Cơ sở vừa sản xuất vừa kinh doanh", {{"", false}});
  page.checkboxes("- Chuỗi cơ sở kinh doanh thực phẩm", {{"", false}});
  page.entries(
      {{"Doanh thu dự kiến:", grouped(std::int64_t{draw.between(12, 90)} * 100'000'000) + " đồng/năm"}});
  page.entries({{"Số lượng công nhân viên:", std::to_string(draw.between(8, 26)) + " người"},
                {"(trực tiếp kinh doanh:", "6 người)"}});
  page.item(
      "Nay nộp hồ sơ đề nghị Sở Công Thương cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm cho:");
  page.entry({"Tên cơ sở sản xuất, kinh doanh:", "Cửa hàng thực phẩm " + firm.short_name});
  page.paragraph(
      "Chúng tôi cam kết bảo đảm an toàn thực phẩm cho cơ sở trên và chịu hoàn toàn trách nhiệm về những vi "
      "phạm theo "
      "quy định của pháp luật.");
  page.item("Trân trọng cảm ơn./.");
  page.recipients_and_signer(
      {"Hồ sơ gửi kèm gồm:", "- Bản sao Giấy chứng nhận ĐKDN;", "- Bản thuyết minh cơ sở vật chất;",
       "- Danh sách tổng hợp đủ sức khỏe;", "- Giấy xác nhận tập huấn kiến thức."},
      {.roles = {"ĐẠI DIỆN CƠ SỞ", "GIÁM ĐỐC"},
       .note = "(Ký tên, đóng dấu)",
       .name = firm.director.name,
       .seal = SealText{firm.name, "TỈNH ĐẮK LẮK - M.S.D.N: " + firm.tax_code, ""}});
  return page.finish();
}

}  // namespace motcua::specimens
