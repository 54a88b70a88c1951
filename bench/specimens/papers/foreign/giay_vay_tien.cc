// A private loan paper under the state header, with two parties and their numbers:
// built like an authorisation, and no kind of the catalogue.

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_giay_vay_tien(const PaperRequest& request) {
  const Story& story = request.story;
  Random draw = request.draw("said");
  const std::int64_t sum = std::int64_t{draw.between(2, 60)} * 5'000'000;
  const Day day = days_before(story.today, 50);
  Typesetter page("", {.body_pt = 14, .line_factor = 1.25, .paragraph_gap_mm = 2}, request.making);
  page.citizen_header();
  page.title(
      {request.worded(std::to_array<std::string>({"GIẤY VAY TIỀN", "GIẤY MƯỢN TIỀN", "GIẤY NHẬN NỢ"}))});
  page.item("Hôm nay, " + worded(day) + ", tại nhà riêng ở " + story.other.home.full() + ", chúng tôi gồm:");
  for (const auto& [role, person] :
       {std::pair{"Bên cho vay (Bên A):", &story.other}, std::pair{"Bên vay (Bên B):", &story.applicant}}) {
    page.heading(role);
    page.entries(
        {{"Họ và tên:", person->name, "", "", 1.5}, {"Sinh năm:", std::to_string(int(person->born.year()))}});
    page.entries({{"Căn cước công dân số:", person->id_number, "", "", 1.4},
                  {"cấp ngày:", slashed(person->id_issued)}});
    page.entry({"Nơi thường trú:", person->home.full()});
  }
  page.paragraph("Bên A cho Bên B vay số tiền là " + grouped(sum) + " đồng (bằng chữ: " + in_words(sum) +
                 " đồng), Bên B đã đếm đủ và nhận bằng tiền mặt.");
  page.paragraph(
      "Mục đích vay: mua phân bón và trả tiền công hái cà phê. Thời hạn vay: 06 tháng; lãi suất 0,8% một "
      "tháng, trả "
      "cùng gốc khi đến hạn.");
  page.paragraph("Để làm tin, Bên B giao cho Bên A giữ bản chính Giấy chứng nhận quyền sử dụng đất số " +
                 story.land.certificate_serial + "; khi trả hết nợ, Bên A trả lại giấy này cho Bên B.");
  page.paragraph(
      "Hai bên đã đọc lại, tự nguyện ký tên. Giấy được viết thành hai bản, mỗi người giữ một bản.");
  page.signatures({{.roles = {"BÊN CHO VAY"}, .name = story.other.name},
                   {.roles = {"BÊN VAY"}, .name = story.applicant.name}});
  return page.finish();
}

}  // namespace motcua::specimens
