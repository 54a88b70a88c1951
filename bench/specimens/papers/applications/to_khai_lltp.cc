// Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp, Mẫu số 01/2025/LLTP (and 02, by
// purpose): two pages, the residence table on the second.

#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_to_khai_lltp(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  Typesetter page(
      "to-khai-lltp",
      {.body_pt = 14, .line_factor = 1.2, .paragraph_gap_mm = 2.6, .page_numbers = PageNumbers::kTop},
      request.making);
  Random draw = request.draw("said");
  const Person father = make_person(request.draw("father"), story.today);

  page.form_code("Mẫu số 01/2025/LLTP");
  page.citizen_header();
  page.title({"TỜ KHAI YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP"},
             "(Dùng cho cá nhân có yêu cầu cấp Phiếu lý lịch tư pháp)");
  page.addressed_to("Công an tỉnh Đắk Lắk");

  page.entries({{"1. Tên tôi là:", upper(person.name), "ho_ten", person.name}});
  page.entries({{"2. Tên gọi khác (nếu có):", ""}, {"3. Giới tính:", person.sex(), "", "", 0.6}});
  page.entries({{"4. Ngày, tháng, năm sinh:", slashed(person.born), "ngay_sinh", iso(person.born)}});
  page.entry({"5. Nơi sinh:", "Tỉnh " + person.birth_province});
  page.entries({{"6. Quốc tịch:", "Việt Nam"}, {"7. Dân tộc:", "Kinh"}});
  page.entry({"8. Nơi thường trú:", person.home.full()});
  page.entry({"9. Nơi tạm trú:", "Không"});
  page.entries(
      {{"10. Căn cước/Hộ chiếu:", "Thẻ căn cước", "", "", 1.1}, {"Số:", person.id_number, "so_dinh_danh"}});
  page.entries({{"Cấp ngày:", slashed(person.id_issued), "", "", 0.7}, {"Tại:", "Bộ Công an"}});
  page.entries({{"11. Số điện thoại:", person.phone}, {"E-mail:", person.email}});

  page.heading("THÔNG TIN VỀ CHA, MẸ, VỢ, CHỒNG");
  page.entries({{"12. Họ tên cha:", father.name, "", "", 1.4}, {"Ngày sinh:", "02/9/1948"}});
  page.entries(
      {{"13. Họ tên mẹ:", std::string("Phạm Thị Nguyệt"), "", "", 1.4}, {"Ngày sinh:", "15/7/1951"}});
  page.entries(
      {{"14. Họ tên vợ/chồng:", story.other.name, "", "", 1.4}, {"Ngày sinh:", slashed(story.other.born)}});

  page.new_page();
  page.heading("QUÁ TRÌNH CƯ TRÚ CỦA BẢN THÂN");
  page.note("(Kê khai từ khi đủ 14 tuổi trở lên)");
  const int born = static_cast<int>(person.born.year());
  page.table({{"Từ tháng, năm đến tháng, năm", 1.7, Align::kCentre},
              {"Nơi thường trú/Tạm trú", 3.4},
              {"Nghề nghiệp, nơi làm việc", 2.4}},
             {{"9/" + std::to_string(born + 14) + " - 8/" + std::to_string(born + 18),
               make_address(request.draw("first home")).full(), "Học sinh"},
              {"9/" + std::to_string(born + 18) + " - 6/" + std::to_string(born + 22),
               "Ký túc xá Trường Đại học Tây Nguyên, phường Ea Kao, tỉnh Đắk Lắk", "Sinh viên"},
              {"7/" + std::to_string(born + 22) + " - nay", person.home.full(),
               "Nhân viên, " + story.enterprise.name}},
             12);
  page.paragraph(
      "Phần khai về án tích, nội dung bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã "
      "(nếu có): "
      "Không có.");
  page.checkboxes("Yêu cầu cấp Phiếu lý lịch tư pháp:", {{"Số 1", true}, {"Số 2", false}});
  page.record_field("loai_phieu", "1");
  page.checkboxes(
      "Yêu cầu xác nhận về nội dung cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã theo "
      "quyết định "
      "tuyên bố phá sản:",
      {{"Có", false}, {"Không", true}});
  page.entry({"Mục đích yêu cầu cấp Phiếu lý lịch tư pháp:", "Bổ sung hồ sơ xin việc làm", "muc_dich"});
  page.entries(
      {{"Số lượng Phiếu lý lịch tư pháp yêu cầu cấp:", "0" + std::to_string(draw.between(1, 3)) + " Phiếu"}});
  page.checkboxes("Hình thức nhận kết quả:",
                  {{"Trực tiếp", true}, {"Bưu chính công ích", false}, {"Điện tử", false}});
  page.paragraph(
      "Tôi xin cam đoan những lời khai trên là đúng sự thật và chịu trách nhiệm về lời khai của mình.");
  page.signatures({{.place_date = "Đắk Lắk, " + worded(days_before(story.today, 1)),
                    .roles = {"NGƯỜI KHAI"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = person.name}});
  page.note(
      "Ghi chú: (1) Ghi rõ tên cơ quan có thẩm quyền cấp Phiếu lý lịch tư pháp. (2) Ghi bằng chữ in hoa, đủ "
      "dấu. (3) "
      "Trường hợp là người nước ngoài thì ghi số hộ chiếu hoặc giấy tờ có giá trị đi lại quốc tế.");
  return page.finish();
}

}  // namespace motcua::specimens
