// Giấy xác nhận tình trạng hôn nhân: a letter of the commune that is good for six months.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_xac_nhan_tinh_trang_hon_nhan(const PaperRequest& request) {
  const Person& person = request.story.applicant;
  Typesetter page("giay-xac-nhan-tinh-trang-hon-nhan",
                  {.body_pt = 13.5, .line_factor = 1.18, .paragraph_gap_mm = 2.4}, request.making);
  Random draw = request.draw("said");
  const Day issued = request.issued(draw.between(15, 120));
  const TextStyle body = page.body();

  const std::string number = std::to_string(draw.between(11, 390)) + "/UBND-XNTTHN";
  page.letterhead(commune_head(person.home, "", at_commune_on(person.home, issued)));
  page.runs({{"Số: ", body}, {number, body, "so", ""}}, 0, Align::kLeft);
  page.gap(3);
  page.title(
      request.worded(std::to_array<std::vector<std::string>>({{"GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN"},
                                                              {"GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN"},
                                                              {"GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN"}})));
  if (request.making.variant % 3 != 1) {
    page.centred("ỦY BAN NHÂN DÂN " + upper(person.home.ward), body.as_bold());
    page.gap(2);
  }
  page.paragraph("Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014 và các văn bản quy định chi tiết thi hành;");
  page.paragraph("Xét đề nghị của ông/bà " + person.name +
                 " về việc cấp Giấy xác nhận tình trạng hôn nhân cho ông/bà " + person.name + ",");
  page.centred("XÁC NHẬN:", body.as_bold());
  page.entry({"Họ, chữ đệm, tên:", upper(person.name), "ho_ten", person.name});
  page.entries({{"Ngày, tháng, năm sinh:", slashed(person.born), "ngay_sinh", iso(person.born)},
                {"Giới tính:", person.sex(), "", "", 0.6}});
  page.entries({{"Dân tộc:", ethnic_group(person)}, {"Quốc tịch:", "Việt Nam"}});
  page.entry({"Giấy tờ tùy thân:", identity_of(request, person), "giay_to_tuy_than", person.id_number});
  page.entry({"Nơi cư trú:", person.home.full(), "noi_cu_tru"});
  page.entry({"Tình trạng hôn nhân:",
              request.worded(std::to_array<std::string>(
                  {"Hiện tại chưa đăng ký kết hôn với ai.", "Chưa đăng ký kết hôn với ai.",
                   "Đã đăng ký kết hôn, nhưng đã ly hôn; hiện tại chưa đăng ký kết hôn mới với ai."})),
              "tinh_trang"});
  page.entry(
      {"Giấy này được cấp để:",
       request.worded(std::to_array<std::string>({"Làm thủ tục chuyển nhượng quyền sử dụng đất",
                                                  "Bổ sung hồ sơ mua bán nhà, đất", "Làm thủ tục vay vốn"})),
       "muc_dich"});
  const Day until = days_before(issued, -183);
  page.paragraph("Giấy này có giá trị đến " + worded(until) + " hoặc 6 tháng kể từ ngày cấp.");
  page.record_field("ngay_cap", iso(issued));
  page.signatures({commune_signer(request, person.home)});
  return page.finish();
}

}  // namespace motcua::specimens
