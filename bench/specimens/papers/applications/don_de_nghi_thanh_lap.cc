// Applications to found something. Purposes: "van-phong-cong-chung" (a notary's office,
// TP-CC-09), "hoi" (an association), "trung-tam" (a teaching centre, a submission with a
// letterhead). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

constexpr auto kPurposes = std::to_array<std::string_view>({"van-phong-cong-chung", "hoi", "trung-tam"});

Typesetter new_page(const PaperRequest& request) {
  return {
      "don-de-nghi-thanh-lap", {.body_pt = 14, .line_factor = 1.12, .paragraph_gap_mm = 2}, request.making};
}

std::string name_of_signer(const Person& person) {
  return person.honorific() + std::string(" ") + person.name;
}

std::vector<Leaf> notary_office(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& head = story.applicant;
  Typesetter page = new_page(request);
  const std::string office = "Văn phòng công chứng " + head.name.substr(head.name.find(' ') + 1);
  page.form_code("TP-CC-09");
  page.citizen_header();
  page.title({"ĐƠN ĐỀ NGHỊ THÀNH LẬP", "VĂN PHÒNG CÔNG CHỨNG"});
  page.addressed_to("Ủy ban nhân dân tỉnh Đắk Lắk");
  page.item("Chúng tôi gồm các công chứng viên có tên sau đây:");
  page.table({{"STT", 0.5, Align::kCentre},
              {"Họ và tên", 2},
              {"Số định danh cá nhân", 1.7, Align::kCentre},
              {"Quyết định bổ nhiệm công chứng viên", 2.6}},
             {{"1", head.name, head.id_number,
               "Quyết định số 1204/QĐ-BTP ngày " + slashed(days_before(story.today, 1300))},
              {"2", story.other.name, story.other.id_number,
               "Quyết định số 877/QĐ-BTP ngày " + slashed(days_before(story.today, 940))}},
             12.5);
  page.paragraph(
      "Đề nghị Ủy ban nhân dân tỉnh cho phép thành lập Văn phòng công chứng với các nội dung sau đây:");
  page.entry({"1. Tên gọi dự kiến của Văn phòng công chứng:", office, "ten_to_chuc"});
  page.entry({"2. Địa chỉ trụ sở dự kiến:", story.enterprise.seat.full(), "dia_chi"});
  page.entries({{"Điện thoại:", head.phone}, {"Email:", head.email, "", "", 1.3}});
  page.entry({"3. Trưởng Văn phòng công chứng:", name_of_signer(head), "nguoi_dai_dien", head.name});
  page.entry({"4. Nội dung chính của đề án thành lập:",
              "sự cần thiết, dự kiến về tổ chức, nhân sự, cơ sở vật chất và kế hoạch triển khai"});
  page.item(
      "Hồ sơ gửi kèm gồm có: đề án thành lập Văn phòng công chứng; bản sao quyết định bổ nhiệm công chứng "
      "viên.");
  close_with(
      page,
      "Chúng tôi cam đoan các nội dung trên là đúng sự thật và chịu trách nhiệm trước pháp luật về nội "
      "dung cam đoan này.",
      {citizen_signs(story.other, "CÔNG CHỨNG VIÊN", " "),
       citizen_signs(head, "CÔNG CHỨNG VIÊN", place_and_day(request, 5))});
  return page.finish();
}

std::vector<Leaf> association(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& head = story.applicant;
  Typesetter page = new_page(request);
  constexpr auto kCrops =
      std::to_array<std::string_view>({"Cà phê đặc sản", "Sầu riêng", "Hồ tiêu", "Nuôi ong mật"});
  Random draw = request.draw("association");
  const std::string name = "Hội " + std::string(draw.pick(kCrops)) + " tỉnh Đắk Lắk";
  page.form_code("Mẫu số 01");
  page.citizen_header();
  dated_line(page, place_and_day(request, 5));
  page.title({"ĐƠN XIN PHÉP THÀNH LẬP", upper(name)});
  page.addressed_to("Sở Nội vụ tỉnh Đắk Lắk");
  page.paragraph(
      "Căn cứ Nghị định số 126/2024/NĐ-CP ngày 08 tháng 10 năm 2024 quy định về tổ chức, hoạt động và quản "
      "lý hội, "
      "Ban vận động thành lập hội trân trọng đề nghị cho phép thành lập hội như sau:");
  page.entry({"1. Tên gọi của hội:", name, "ten_to_chuc"});
  page.entry({"2. Trụ sở dự kiến của hội:", story.enterprise.seat.full(), "dia_chi"});
  page.paragraph(
      "3. Tôn chỉ, mục đích: tập hợp, đoàn kết hội viên trong lĩnh vực hoạt động; hỗ trợ nhau về kỹ thuật, "
      "thị "
      "trường; bảo vệ quyền, lợi ích hợp pháp của hội viên; góp phần phát triển kinh tế - xã hội của tỉnh.");
  page.paragraph("4. Phạm vi hoạt động: trên địa bàn tỉnh Đắk Lắk. Số hội viên đăng ký tham gia: " +
                 std::to_string(draw.between(102, 260)) + " người.");
  page.entry({"5. Trưởng ban vận động:", name_of_signer(head), "nguoi_dai_dien", head.name});
  page.entries({{number_label(request), head.id_number, "", "", 1.3}, {"Điện thoại:", head.phone}});
  page.item(
      "Hồ sơ gửi kèm: dự thảo Điều lệ; danh sách và lý lịch trích ngang của ban vận động; danh sách hội "
      "viên.");
  close_with(page, "Đề nghị Sở Nội vụ xem xét, quyết định cho phép thành lập hội. Trân trọng cảm ơn./.",
             {citizen_signs(head, "TM. BAN VẬN ĐỘNG")});
  return page.finish();
}

std::vector<Leaf> teaching_centre(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  Typesetter page = new_page(request);
  Random draw = request.draw("centre");
  const std::string name = "Trung tâm Ngoại ngữ - Tin học " + firm.short_name;
  page.letterhead({.agency = firm.name,
                   .number = "Số: " + std::to_string(draw.between(2, 60)) + "/TTr-" + initials(firm),
                   .place_date = place_and_day(request, 5)});
  page.title({"TỜ TRÌNH", "ĐỀ NGHỊ THÀNH LẬP TRUNG TÂM NGOẠI NGỮ, TIN HỌC"},
             "V/v đề nghị thành lập trung tâm");
  page.addressed_to("Sở Giáo dục và Đào tạo tỉnh Đắk Lắk");
  page.paragraph(
      "Căn cứ Nghị định số 125/2024/NĐ-CP ngày 05 tháng 10 năm 2024 quy định về điều kiện đầu tư và hoạt "
      "động trong "
      "lĩnh vực giáo dục, " +
      firm.name + " đề nghị cho phép thành lập trung tâm như sau:");
  page.entry({"1. Tên trung tâm:", name, "ten_to_chuc"});
  page.entry({"2. Địa điểm đặt trụ sở:", firm.seat.full(), "dia_chi"});
  page.entry({"3. Người đại diện theo pháp luật:", name_of_signer(firm.director), "nguoi_dai_dien",
              firm.director.name});
  page.entries({{"4. Số phòng học:", "0" + std::to_string(draw.between(4, 9)) + " phòng"},
                {"Quy mô:", std::to_string(draw.between(8, 30) * 10) + " học viên"}});
  page.paragraph(
      "5. Chức năng, nhiệm vụ: tổ chức dạy ngoại ngữ thực hành, tin học ứng dụng cho học sinh, sinh viên và "
      "người lao "
      "động; tổ chức bồi dưỡng, cấp giấy xác nhận hoàn thành khóa học.");
  page.item(
      "Hồ sơ gửi kèm gồm: đề án thành lập; dự thảo quy chế tổ chức và hoạt động; lý lịch giám đốc trung "
      "tâm.");
  page.paragraph("Kính đề nghị Sở Giáo dục và Đào tạo xem xét, quyết định./.");
  page.recipients_and_signer({"- Như trên;", "- Lưu: VT."}, director_signs(firm, {"GIÁM ĐỐC"}));
  return page.finish();
}

}  // namespace

std::vector<Leaf> set_don_de_nghi_thanh_lap(const PaperRequest& request) {
  const std::string_view purpose = request.purpose.empty() ? request.worded(kPurposes) : request.purpose;
  if (purpose == "hoi") return association(request);
  return purpose == "trung-tam" ? teaching_centre(request) : notary_office(request);
}

}  // namespace motcua::specimens
