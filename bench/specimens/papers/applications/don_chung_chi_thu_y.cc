// Đơn đăng ký cấp Chứng chỉ hành nghề thú y, Mẫu số 01.HNTY (Nghị định 32/2026/NĐ-CP).

#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_don_chung_chi_thu_y(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  Typesetter page("don-de-nghi-cap-chung-chi", {.body_pt = 14, .line_factor = 1.2, .paragraph_gap_mm = 2.4},
                  request.making);

  page.form_code("Mẫu số 01.HNTY");
  page.citizen_header();
  page.title({"ĐƠN ĐĂNG KÝ CẤP CHỨNG CHỈ HÀNH NGHỀ THÚ Y"});
  page.addressed_to("Sở Nông nghiệp và Môi trường tỉnh Đắk Lắk");
  page.entries(
      {{"Tôi tên là:", upper(person.name), "ho_ten", person.name, 1.6}, {"Giới tính:", person.sex()}});
  page.entries({{"Ngày sinh:", slashed(person.born), "ngay_sinh", iso(person.born)}, {"Dân tộc:", "Kinh"}});
  page.entries({{"Số định danh cá nhân:", person.id_number, "so_dinh_danh", "", 1.2},
                {"Cấp ngày:", slashed(person.id_issued)}});
  page.entry({"Địa chỉ thường trú:", person.home.full()});
  page.entries({{"Điện thoại:", person.phone}, {"Email:", person.email}});
  page.entry({"Trình độ chuyên môn:", "Bác sĩ thú y, Trường Đại học Tây Nguyên"});
  page.entries({{"Ngày cấp bằng:", "15/7/" + std::to_string(static_cast<int>(person.born.year()) + 23)},
                {"Thâm niên:", "06 năm"}});
  page.paragraph(
      "Đề nghị Sở Nông nghiệp và Môi trường cấp Chứng chỉ hành nghề thú y cho các hoạt động sau đây:");
  page.checkboxes("1.", {{"Tiêm phòng, chữa bệnh, phẫu thuật động vật", true}});
  page.checkboxes("2.", {{"Tư vấn các hoạt động liên quan đến lĩnh vực thú y", true}});
  page.checkboxes("3.", {{"Khám bệnh, chẩn đoán bệnh, xét nghiệm bệnh động vật", false}});
  page.checkboxes("4.", {{"Buôn bán thuốc thú y", false}});
  page.record_field("loai_chung_chi", "Chứng chỉ hành nghề thú y");
  page.entry({"Tại địa điểm:",
              "Phòng khám thú y " + story.enterprise.short_name + ", " + story.enterprise.seat.full()});
  page.item("Hồ sơ kèm theo gồm:");
  page.item("(1) Bản sao văn bằng chuyên môn;");
  page.item("(2) Giấy chứng nhận sức khỏe.");
  page.paragraph(
      "Tôi xin cam đoan những lời khai trên là đúng sự thật; nghiêm chỉnh chấp hành các quy định của pháp "
      "luật về thú y, "
      "nếu vi phạm tôi xin chịu hoàn toàn trách nhiệm trước pháp luật.");
  page.signatures({{.place_date = "Đắk Lắk, " + worded(days_before(story.today, 2)),
                    .roles = {"NGƯỜI LÀM ĐƠN"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = person.name}});
  return page.finish();
}

}  // namespace motcua::specimens
