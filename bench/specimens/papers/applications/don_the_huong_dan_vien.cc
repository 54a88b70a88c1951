// Đơn đề nghị cấp thẻ hướng dẫn viên du lịch, Mẫu số 04 (Thông tư 13/2019/TT-BVHTTDL).

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_don_the_huong_dan_vien(const PaperRequest& request) {
  const Person& person = request.story.applicant;
  Typesetter page("don-the-huong-dan-vien", {.body_pt = 13.5, .line_factor = 1.15, .paragraph_gap_mm = 2.2},
                  request.making);

  page.form_code("Mẫu số 04");
  page.citizen_header();
  dated_line(page, place_and_day(request, 3));
  page.title(request.worded(std::to_array<std::vector<std::string>>(
                 {{"ĐƠN ĐỀ NGHỊ CẤP THẺ HƯỚNG DẪN VIÊN DU LỊCH"},
                  {"ĐƠN ĐỀ NGHỊ", "CẤP THẺ HƯỚNG DẪN VIÊN DU LỊCH"},
                  {"ĐƠN ĐỀ NGHỊ CẤP THẺ", "HƯỚNG DẪN VIÊN DU LỊCH"}})),
             request.making.variant % 2 == 0 ? "(Nội địa/Quốc tế)" : "");
  page.addressed_to("Sở Văn hóa, Thể thao và Du lịch tỉnh Đắk Lắk");
  constexpr auto kNames =
      std::to_array<std::string_view>({"- Họ và tên (chữ in hoa):", "- Họ và tên:", "- Tôi tên là:"});
  person_lines(page, request, person, request.worded(kNames), {"ho_ten", "", ""});
  page.entries({{"- Tôn giáo:", "Không"}, {"- Nghề nghiệp:", "Hướng dẫn viên"}});
  page.entry({"- Trình độ chuyên môn:", "Cao đẳng ngành Hướng dẫn du lịch"});
  page.entries({{"- Trình độ ngoại ngữ:", "Tiếng Anh bậc 4", "", "", 1.25},
                {"Nơi cấp:", "Trường Đại học Tây Nguyên", "", "", 1.25}});
  page.item("- Loại thẻ đề nghị cấp:");
  const bool abroad = request.making.variant % 2 == 1;
  page.checkboxes(
      "", {{"Thẻ hướng dẫn viên du lịch nội địa", !abroad}, {"Thẻ hướng dẫn viên du lịch quốc tế", abroad}});
  page.record_field("loai_the", abroad ? "quốc tế" : "nội địa");
  page.item(
      "Hồ sơ gửi kèm gồm: bản sao văn bằng tốt nghiệp; giấy chứng nhận sức khỏe; 02 ảnh chân dung màu cỡ 3cm "
      "x 4cm.");
  page.paragraph(
      "Căn cứ vào các quy định hiện hành, kính đề nghị Sở Văn hóa, Thể thao và Du lịch xem xét, cấp thẻ "
      "hướng dẫn viên du lịch cho tôi.");
  close_with(page,
             "Tôi cam kết chịu trách nhiệm về tính chính xác, trung thực của nội dung hồ sơ đề nghị cấp thẻ "
             "hướng dẫn viên du lịch.",
             {citizen_signs(person, "NGƯỜI ĐỀ NGHỊ")});
  return page.finish();
}

}  // namespace motcua::specimens
