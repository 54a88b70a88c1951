// An employee's request for leave: every block of an official form, and none.

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_don_xin_nghi_phep(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  Typesetter page("", {.body_pt = 14, .line_factor = 1.25, .paragraph_gap_mm = 2}, request.making);
  page.citizen_header();
  page.title({request.worded(std::to_array<std::string>(
      {"ĐƠN XIN NGHỈ PHÉP", "ĐƠN XIN NGHỈ VIỆC RIÊNG", "ĐƠN XIN NGHỈ KHÔNG HƯỞNG LƯƠNG"}))});
  page.addressed_to("Ban Giám đốc " + story.enterprise.name);
  page.entries({{"Tôi tên là:", upper(person.name), "", "", 1.5}, {"Sinh ngày:", slashed(person.born)}});
  page.entries(
      {{"Căn cước công dân số:", person.id_number, "", "", 1.3}, {"Cấp ngày:", slashed(person.id_issued)}});
  page.entry({"Nơi thường trú:", person.home.full()});
  page.entries({{"Bộ phận công tác:", "Phòng Kinh doanh"}, {"Điện thoại:", person.phone}});
  page.paragraph("Nay tôi làm đơn này kính đề nghị Ban Giám đốc cho tôi được nghỉ 05 ngày, từ ngày " +
                 slashed(days_before(story.today, -4)) + " đến hết ngày " +
                 slashed(days_before(story.today, -8)) + ".");
  page.entry({"Lý do:", "về quê làm thủ tục đăng ký biến động đất đai cho gia đình"});
  page.paragraph(
      "Trong thời gian nghỉ, tôi đã bàn giao công việc cho " + story.other.name +
      ". Hồ sơ kèm theo: bản sao Giấy chứng nhận quyền sử dụng đất, Giấy mời của Ủy ban nhân dân xã.");
  page.paragraph("Tôi xin cam đoan trở lại làm việc đúng thời hạn. Trân trọng cảm ơn!");
  page.signatures({{.roles = {"TRƯỞNG PHÒNG"}, .note = "(Ý kiến, ký tên)", .name = story.other.name},
                   {.place_date = "Đắk Lắk, " + worded(days_before(story.today, 2)),
                    .roles = {"NGƯỜI LÀM ĐƠN"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = person.name}});
  return page.finish();
}

}  // namespace motcua::specimens
