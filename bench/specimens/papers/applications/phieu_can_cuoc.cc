// Papers of the identity-card office (Thông tư 17/2024/TT-BCA, 53/2025/TT-BCA). Purposes:
// "thu-nhan" (CC01), "de-nghi" (DC02). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

void collected(Typesetter& page, const PaperRequest& request) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  page.form_code("Mẫu CC01", "ban hành kèm theo Thông tư số 17/2024/TT-BCA");
  page.citizen_header();
  page.title({"PHIẾU THU NHẬN THÔNG TIN CĂN CƯỚC"});
  page.entry({"1. Họ, chữ đệm và tên(1):", upper(person.name), "ho_ten", person.name});
  sign_boxes(page, request, "2. Số định danh cá nhân:", person.id_number, 12, "so_dinh_danh");
  page.entries(
      {{"3. Ngày, tháng, năm sinh:", slashed(person.born), "", "", 1.4}, {"4. Giới tính:", person.sex()}});
  page.entry({"5. Nơi đăng ký khai sinh:", "Tỉnh " + person.birth_province});
  page.entry({"6. Quê quán:", "Tỉnh " + person.birth_province});
  page.entries({{"7. Dân tộc:", "Kinh"}, {"8. Tôn giáo:", "Không"}, {"9. Quốc tịch:", "Việt Nam"}});
  page.entries({{"10. Nhóm máu:", "O"}, {"11. Tình trạng hôn nhân:", "Đã kết hôn", "", "", 1.6}});
  page.entry({"12. Nơi thường trú:", person.home.full()});
  page.entry({"13. Nơi ở hiện tại:", person.home.full()});
  page.entries({{"14. Nghề nghiệp:", "Kinh doanh"}, {"15. Trình độ học vấn:", "12/12"}});
  page.entry({"16. Họ, chữ đệm và tên cha:", story.father.name});
  page.entry({"17. Họ, chữ đệm và tên mẹ:", story.mother.name});
  page.entry({"18. Họ, chữ đệm và tên vợ (chồng):", story.spouse.name});
  page.entry({"19. Nội dung đề nghị:",
              request.worded(std::to_array<std::string>(
                  {"Cấp đổi thẻ căn cước do hết hạn sử dụng", "Cấp lại thẻ căn cước do bị mất"})),
              "noi_dung"});
  page.checkboxes("20. Yêu cầu chuyển phát bằng đường bưu điện:", {{"Có", false}, {"Không", true}});
  page.entry({"21. Số điện thoại:", person.phone});
  close_with(page, "Tôi xin cam đoan những thông tin kê khai trên là đúng sự thật.",
             {{.place_date = " ",
               .roles = {"CÁN BỘ THU NHẬN THÔNG TIN"},
               .note = "(Ký, ghi rõ họ tên)",
               .name = make_person(request.draw("officer"), story.today).name},
              citizen_signs(person, "NGƯỜI ĐƯỢC THU NHẬN", place_and_day(request, 1))});
}

void asked_for(Typesetter& page, const PaperRequest& request) {
  const Person& person = request.story.applicant;
  page.form_code("Mẫu DC02", "ban hành kèm theo Thông tư số 17/2024/TT-BCA");
  page.citizen_header();
  page.title({"PHIẾU ĐỀ NGHỊ", "GIẢI QUYẾT THỦ TỤC VỀ CĂN CƯỚC"});
  page.addressed_to("Công an " + person.home.ward + ", tỉnh Đắk Lắk");
  page.heading("I. Thông tin về người có yêu cầu giải quyết thủ tục:");
  page.entry({"1. Họ, chữ đệm và tên:", upper(person.name), "ho_ten", person.name});
  page.entries(
      {{"2. Ngày, tháng, năm sinh:", slashed(person.born), "", "", 1.4}, {"3. Giới tính:", person.sex()}});
  sign_boxes(page, request, "4. Số định danh cá nhân:", person.id_number, 12, "so_dinh_danh");
  page.entry({"5. Nơi thường trú:", person.home.full()});
  page.entries({{"6. Điện thoại:", person.phone}, {"7. Email:", person.email, "", "", 1.3}});
  page.heading("II. Nội dung đề nghị:");
  page.checkboxes("- Xác nhận số chứng minh nhân dân 9 số, số định danh cá nhân đã cấp", {{"", true}});
  page.checkboxes("- Cung cấp thông tin trong Cơ sở dữ liệu quốc gia về dân cư", {{"", false}});
  page.checkboxes("- Tích hợp thông tin vào thẻ căn cước", {{"", false}});
  page.record_field("noi_dung", "Xác nhận số chứng minh nhân dân 9 số, số định danh cá nhân");
  page.entry({"Lý do đề nghị:", "Bổ sung hồ sơ đất đai và tài khoản ngân hàng"});
  page.item("Giấy tờ kèm theo: bản sao giấy chứng minh nhân dân cũ (nếu có).");
  close_with(page,
             "Tôi xin cam đoan những nội dung trên là đúng sự thật và chịu trách nhiệm trước pháp luật về "
             "nội dung đã khai.",
             {citizen_signs(person, "NGƯỜI ĐỀ NGHỊ", place_and_day(request, 1))});
  page.note(
      "Chú thích: (1) Ghi chữ in hoa đủ dấu. Cơ quan tiếp nhận ghi ngày nhận và chuyển trả kết quả trong 07 "
      "ngày làm việc.");
}

}  // namespace

std::vector<Leaf> set_phieu_can_cuoc(const PaperRequest& request) {
  Typesetter page("phieu-can-cuoc", {.body_pt = 13, .line_factor = 1.15, .paragraph_gap_mm = 2.2},
                  request.making);
  const bool asks = request.purpose.empty() ? request.making.variant % 3 == 1 : request.purpose == "de-nghi";
  if (asks) {
    asked_for(page, request);
  } else {
    collected(page, request);
  }
  return page.finish();
}

}  // namespace motcua::specimens
