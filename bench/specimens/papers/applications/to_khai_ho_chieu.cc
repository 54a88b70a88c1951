// Tờ khai đề nghị cấp hộ chiếu phổ thông ở trong nước, TK01 (Thông tư 31/2023/TT-BCA). Purposes:
// "nguoi-lon" (TK01, 14 and older), "tre-em" (TK01a, under 14). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_to_khai_ho_chieu(const PaperRequest& request) {
  const Story& story = request.story;
  const bool child = request.purpose.empty() ? request.making.variant % 3 == 1 : request.purpose == "tre-em";
  const Person& person = child ? story.child : story.applicant;
  Typesetter page("to-khai-ho-chieu",
                  {.left_mm = 26, .body_pt = 12.5, .line_factor = 1.12, .paragraph_gap_mm = 1.8},
                  request.making);
  const double photo_y_mm = page.y_mm() - 4;

  page.form_code(child ? "Mẫu TK01a" : "Mẫu TK01", "Ban hành kèm theo Thông tư số 31/2023/TT-BCA");
  page.citizen_header();
  page.space_to(photo_y_mm + 24);
  const double top_mm = page.y_mm();
  photo_frame(page, request, person, page.left_mm(), top_mm, 40, 60);
  page.indent_left(46);
  page.title({"TỜ KHAI ĐỀ NGHỊ CẤP HỘ CHIẾU", "PHỔ THÔNG Ở TRONG NƯỚC"},
             child ? "(Dùng cho người chưa đủ 14 tuổi)" : "(Dùng cho người từ 14 tuổi trở lên)");
  page.addressed_to("Phòng Quản lý xuất nhập cảnh");
  page.entries({{"1. Họ:", upper(person.name.substr(0, person.name.find(' '))), "", "", 0.9},
                {"Chữ đệm và tên:", upper(person.name.substr(person.name.find(' ') + 1)), "", "", 1.9}});
  page.record_field("ho_ten", person.name);
  page.entries({{"2. Ngày sinh:", slashed(person.born), "ngay_sinh", iso(person.born), 1.4},
                {"3. Giới tính:", person.sex()}});
  page.entry({"Nơi sinh (tỉnh, thành phố):", child ? std::string("Đắk Lắk") : person.birth_province});
  page.indent_left(-46);
  page.space_to(top_mm + 64);
  page.note("Ảnh mới chụp 4cm x 6cm, mặt nhìn thẳng, đầu để trần, không đeo kính màu, phông nền trắng.");
  sign_boxes(page, request, "4. Số định danh cá nhân:", person.id_number, 12, "so_dinh_danh");
  if (!child)
    page.entries({{"Ngày cấp:", slashed(person.id_issued)}, {"Nơi cấp:", "Bộ Công an", "", "", 1.2}});
  page.entries({{"5. Dân tộc:", "Kinh"},
                {"6. Tôn giáo:", "Không"},
                {"7. Số điện thoại:", story.applicant.phone, "", "", 1.3}});
  page.entry({"8. Địa chỉ đăng ký thường trú:", person.home.full()});
  page.entry({"9. Địa chỉ đăng ký tạm trú:", "Không"});
  if (!child) {
    page.entry({"10. Nghề nghiệp:", "Kinh doanh"});
    page.entry({"11. Tên và địa chỉ cơ quan (nếu có):", story.enterprise.name});
  }
  page.entries(
      {{"12. Cha: họ và tên",
        child ? (story.applicant.female ? story.spouse.name : story.applicant.name) : story.father.name, "",
        "", 1.7},
       {"sinh ngày", slashed(story.father.born)}});
  page.entries(
      {{"13. Mẹ: họ và tên",
        child ? (story.applicant.female ? story.applicant.name : story.spouse.name) : story.mother.name, "",
        "", 1.7},
       {"sinh ngày", slashed(story.mother.born)}});
  page.entries(
      {{"14. Hộ chiếu phổ thông lần gần nhất số (nếu có):", "Không", "", "", 1.8}, {"cấp ngày:", ""}});
  constexpr auto kAsks = std::to_array<std::string_view>(
      {"Cấp hộ chiếu lần đầu", "Cấp hộ chiếu lần đầu", "Cấp hộ chiếu có gắn chip điện tử"});
  page.entry({"15. Nội dung đề nghị:", std::string(request.worded(kAsks)), "noi_dung"});
  page.checkboxes("", {{"Cấp hộ chiếu có gắn chip điện tử", request.making.variant % 3 == 2},
                       {"Cấp hộ chiếu không gắn chip điện tử", request.making.variant % 3 != 2}});
  Signer asks = citizen_signs(story.applicant, child ? "NGƯỜI ĐẠI DIỆN HỢP PHÁP" : "NGƯỜI ĐỀ NGHỊ",
                              place_and_day(request, 1));
  std::vector<Signer> signers{asks};
  if (child) {
    const std::string ward = "CÔNG AN " + upper(person.home.ward);
    signers.insert(signers.begin(), Signer{.place_date = "Xác nhận của",
                                           .roles = {ward},
                                           .note = "(Ký, ghi rõ họ tên, đóng dấu)",
                                           .name = story.other.name,
                                           .seal = SealText{ward, "TỈNH ĐẮK LẮK", ""}});
  }
  close_with(page, "Tôi xin cam đoan những thông tin trên là đúng sự thật.", signers);
  return page.finish();
}

}  // namespace motcua::specimens
