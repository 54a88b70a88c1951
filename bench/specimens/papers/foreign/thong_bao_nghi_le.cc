// A company's notice about holidays under the full head of Decree 30/2020, whose
// grounds quote the titles of half a dozen kinds of the catalogue.

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_thong_bao_nghi_le(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const auto feast = request.worded(
      std::to_array<std::string>({"Về việc nghỉ Tết Nguyên đán Đinh Mùi năm 2027",
                                  "Về lịch nghỉ Quốc khánh 02/9", "Về việc nghỉ lễ 30/4 và 01/5"}));
  Typesetter page("", {.body_pt = 13.5, .line_factor = 1.2, .paragraph_gap_mm = 2}, request.making);
  page.letterhead({.agency = firm.name,
                   .number = "Số: 21/TB-CT",
                   .place_date = "Đắk Lắk, " + worded(days_before(request.story.today, 5))});
  page.title({"THÔNG BÁO", feast});
  for (const std::string& line :
       {"Căn cứ Giấy chứng nhận đăng ký doanh nghiệp số " + firm.tax_code +
            " do Sở Kế hoạch và Đầu tư tỉnh Đắk Lắk cấp;",
        std::string("Căn cứ Điều lệ công ty, Nội quy lao động và Thỏa ước lao động tập thể hiện hành;"),
        std::string("Căn cứ Biên bản họp ngày 16/11/2026 giữa Ban Giám đốc và Ban Chấp hành Công đoàn;")})
    page.runs({{line, page.body().as_italic()}}, 12.7);
  page.paragraph("Giám đốc Công ty thông báo đến toàn thể cán bộ, nhân viên như sau:");
  page.paragraph(
      "1. Thời gian nghỉ: 07 ngày làm việc, hưởng nguyên lương. Bộ phận kho và bảo vệ nghỉ luân phiên theo "
      "lịch trực.");
  page.paragraph(
      "2. Trước khi nghỉ, các phòng tổng vệ sinh, tắt điện, niêm phong tủ hồ sơ; phòng Kế toán hoàn tất việc "
      "chi lương "
      "tháng 13.");
  page.paragraph(
      "3. Người lao động về quê xa có nhu cầu nghỉ thêm nộp đơn cho Trưởng phòng trước 10 ngày; khi mua vé "
      "xe theo đoàn "
      "cần gửi họ tên, số Căn cước công dân cho phòng Hành chính.");
  page.paragraph("4. Ca trực: " + request.story.applicant.name + ", Căn cước công dân số " +
                 request.story.applicant.id_number + ", điện thoại " + request.story.applicant.phone + "; " +
                 request.story.other.name + ", điện thoại " + request.story.other.phone + ".");
  page.paragraph("Kính chúc toàn thể anh chị em và gia đình những ngày nghỉ vui khỏe, an toàn./.");
  page.recipients_and_signer(
      {"- Các phòng, kho;", "- Công đoàn cơ sở;", "- Lưu: HC."},
      {.roles = {"GIÁM ĐỐC"}, .name = firm.director.name, .seal = SealText{firm.name, "TỈNH ĐẮK LẮK", ""}});
  return page.finish();
}

}  // namespace motcua::specimens
