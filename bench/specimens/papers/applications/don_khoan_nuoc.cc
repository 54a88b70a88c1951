// Văn bản đề nghị cấp phép hành nghề khoan nước dưới đất, Mẫu 49 (Nghị định
// 23/2026/NĐ-CP): two pages.

#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_don_khoan_nuoc(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& firm = story.enterprise;
  Typesetter page(
      "don-de-nghi-tai-nguyen-nuoc",
      {.body_pt = 13.5, .line_factor = 1.15, .paragraph_gap_mm = 1.9, .page_numbers = PageNumbers::kTop},
      request.making);
  Random draw = request.draw("said");

  page.form_code("Mẫu 49", "(Phụ lục II kèm theo Nghị định số 23/2026/NĐ-CP)");
  page.citizen_header();
  page.date_line("Đắk Lắk, " + worded(days_before(story.today, 5)));
  page.title({"ĐƠN ĐỀ NGHỊ CẤP PHÉP", "HÀNH NGHỀ KHOAN NƯỚC DƯỚI ĐẤT"});
  page.addressed_to("Sở Nông nghiệp và Môi trường tỉnh Đắk Lắk");
  page.heading("1. Tổ chức/cá nhân đề nghị cấp phép:");
  page.entry({"1.1. Tên tổ chức/cá nhân đề nghị cấp phép:", firm.name, "chu_giay_phep"});
  page.entries({{"1.2. Mã số doanh nghiệp:", firm.tax_code}, {"Cấp ngày:", slashed(firm.registered)}});
  page.entry({"Cơ quan cấp:", "Phòng Đăng ký kinh doanh - Sở Kế hoạch và Đầu tư tỉnh Đắk Lắk"});
  page.entry({"1.3. Địa chỉ:", firm.seat.full()});
  page.entries({{"1.4. Điện thoại:", firm.director.phone}, {"E-mail:", firm.director.email}});
  page.heading("2. Người chịu trách nhiệm chính về kỹ thuật:");
  page.entries({{"2.1. Họ và tên:", story.applicant.name, "", "", 1.4},
                {"Sinh ngày:", slashed(story.applicant.born)}});
  page.entries({{"2.2. Số định danh cá nhân:", story.applicant.id_number, "", "", 1.3},
                {"Cấp ngày:", slashed(story.applicant.id_issued)}});
  page.entry({"2.3. Trình độ chuyên môn:", "Kỹ sư địa chất thủy văn"});
  page.entries({{"2.4. Số năm kinh nghiệm:", std::to_string(draw.between(8, 15)) + " năm"},
                {"Số công trình đã khoan:", std::to_string(draw.between(20, 70))}});
  page.heading("3. Nội dung đề nghị cấp phép:");
  page.checkboxes("3.1. Quy mô hành nghề:", {{"Vừa và nhỏ", true}, {"Lớn", false}});
  page.paragraph("3.2. Phạm vi hành nghề: trên địa bàn tỉnh Đắk Lắk và các tỉnh lân cận theo quy định.");
  page.entries({{"3.3. Thời hạn đề nghị cấp phép:", "05 (năm) năm"}});
  page.heading("4. Năng lực máy móc, thiết bị khoan:");
  page.table({{"TT", 0.5, Align::kCentre},
              {"Tên máy, thiết bị", 2.6},
              {"Mã hiệu, nước sản xuất", 2.0},
              {"Năm sản xuất", 0.9, Align::kCentre},
              {"Chiều sâu khoan lớn nhất (m)", 1.3, Align::kCentre},
              {"Tình trạng", 1.1, Align::kCentre}},
             {{"1", "Máy khoan xoay tự hành", "XY-2B, Trung Quốc", "2018", "300", "Tốt"},
              {"2", "Máy khoan đập cáp", "UKB-22, Nga", "2011", "150", "Trung bình"},
              {"3", "Máy nén khí", "Airman PDS 390, Nhật Bản", "2016", "-", "Tốt"},
              {"4", "Máy bơm chìm 5,5 kW", "Pentax 4S, Ý", "2021", "-", "Tốt"},
              {"5", "Thiết bị đo mực nước tự ghi", "TD-Diver, Hà Lan", "2022", "-", "Tốt"}},
             12);
  page.heading("5. Giấy tờ, tài liệu nộp kèm theo gồm có:");
  page.item("- Bản sao văn bằng của người chịu trách nhiệm chính về kỹ thuật;");
  page.item("- Bản khai kinh nghiệm chuyên môn trong hoạt động khoan nước dưới đất.");
  page.heading("6. Cam kết của tổ chức/cá nhân đề nghị cấp phép:");
  page.paragraph(
      "6.1. " + firm.name +
      " cam đoan các nội dung, thông tin trong Đơn và các giấy tờ, tài liệu gửi kèm theo là đúng sự "
      "thật và xin chịu hoàn toàn trách nhiệm trước pháp luật.");
  page.paragraph(
      "6.2. Cam kết chấp hành đúng, đầy đủ các quy định của Luật Tài nguyên nước, bảo vệ tầng chứa nước khi "
      "khoan và "
      "thực hiện nghĩa vụ của tổ chức được cấp phép hành nghề.");
  page.item("Đề nghị Sở Nông nghiệp và Môi trường xem xét, cấp giấy phép cho " + firm.name + "./.");
  page.signatures({{.roles = {"TỔ CHỨC ĐỀ NGHỊ CẤP PHÉP", "GIÁM ĐỐC"},
                    .note = "(Ký, ghi rõ họ tên, đóng dấu)",
                    .name = firm.director.name,
                    .seal = SealText{firm.name, "TỈNH ĐẮK LẮK - M.S.D.N: " + firm.tax_code, ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
