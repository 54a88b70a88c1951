// Quy chế tổ chức và hoạt động of an enterprise's own body: chapters, articles,
// several pages, one signature at the end.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {
namespace {

struct Unit {
  std::string name;  ///< After "của".
  std::string work;
};

void chapter(Typesetter& page, const std::string& number, const std::string& title) {
  page.keep_together(48);
  page.gap(1.5);
  page.centred(number, page.body().as_bold());
  page.centred(title, page.body().as_bold());
}

}  // namespace

std::vector<Leaf> set_quy_che_noi_quy(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const int variant = request.making.variant;
  const Day day = request.issued(60);
  const auto unit = request.worded(std::to_array<Unit>(
      {{"Trung tâm Ngoại ngữ Ban Mê", "dạy ngoại ngữ và tin học theo chương trình ngắn hạn"},
       {"Phòng khám đa khoa Cao Nguyên", "khám bệnh, chữa bệnh ngoại trú"},
       {"Trung tâm Trợ giúp xã hội Đại Ngàn", "chăm sóc, nuôi dưỡng người cao tuổi"}}));
  Typesetter page("quy-che-noi-quy",
                  {.body_pt = 13.5,
                   .line_factor = 1.2,
                   .paragraph_gap_mm = 2,
                   .page_numbers = variant % 2 == 0 ? PageNumbers::kTop : PageNumbers::kOfTotal},
                  request.making);
  page.letterhead({.agency = firm.name, .place_date = "Đắk Lắk, " + worded(day)});
  page.record_field("don_vi", firm.name);
  page.record_field("ngay", iso(day));
  const std::string title = variant % 3 == 1 ? "DỰ THẢO QUY CHẾ" : "QUY CHẾ TỔ CHỨC VÀ HOẠT ĐỘNG";
  page.title(
      variant % 3 == 1 ? std::vector<std::string>{title, "Tổ chức và hoạt động của " + unit.name}
                       : std::vector<std::string>{title, "của " + unit.name},
      "(Kèm theo Quyết định số " + drawn_number(request, "number", 3, 60) + "/QĐ-CT của Giám đốc Công ty)");
  page.record_field("ten", unit.name);

  chapter(page, "Chương I", "QUY ĐỊNH CHUNG");
  articles(
      page,
      {{"Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng",
        {"1. Quy chế này quy định về tổ chức và hoạt động của " + unit.name +
             " (sau đây gọi là Đơn vị), trực "
             "thuộc " +
             firm.name + ".",
         "2. Quy chế áp dụng đối với người quản lý, người lao động của Đơn vị và những tổ chức, cá nhân có "
         "quan hệ với Đơn vị trong quá trình hoạt động."}},
       {"Điều 2. Tên gọi, trụ sở và tư cách pháp lý",
        {"1. Tên gọi: " + unit.name + ".", "2. Trụ sở: " + firm.seat.full() + ".",
         "3. Đơn vị có con dấu riêng, được mở tài khoản tại ngân hàng theo quy định của pháp luật và theo sự "
         "phân cấp của Công ty."}},
       {"Điều 3. Nguyên tắc hoạt động",
        {"1. Hoạt động đúng phạm vi " + unit.work + " đã được cơ quan có thẩm quyền cho phép.",
         "2. Công khai mức thu, chất lượng dịch vụ và chịu sự thanh tra, kiểm tra của cơ quan quản lý nhà "
         "nước.",
         "3. Tôn trọng quyền và lợi ích hợp pháp của người sử dụng dịch vụ."}}});
  chapter(page, "Chương II", "CHỨC NĂNG, NHIỆM VỤ VÀ CƠ CẤU TỔ CHỨC");
  articles(
      page,
      {{"Điều 4. Chức năng",
        {"Đơn vị có chức năng " + unit.work +
         " cho tổ chức, cá nhân có nhu cầu trên địa bàn "
         "tỉnh Đắk Lắk và các địa phương lân cận."}},
       {"Điều 5. Nhiệm vụ và quyền hạn",
        {"1. Xây dựng kế hoạch hoạt động hằng năm trình Giám đốc Công ty phê duyệt và tổ chức thực hiện.",
         "2. Tuyển dụng, sử dụng, đào tạo, bồi dưỡng đội ngũ người lao động đáp ứng yêu cầu công việc.",
         "3. Quản lý, sử dụng cơ sở vật chất, trang thiết bị đúng mục đích, tiết kiệm, hiệu quả.",
         "4. Thực hiện chế độ báo cáo thống kê định kỳ sáu tháng, hằng năm và báo cáo đột xuất khi có yêu "
         "cầu."}},
       {"Điều 6. Cơ cấu tổ chức",
        {"1. Ban Giám đốc gồm Giám đốc và không quá 02 Phó Giám đốc.",
         "2. Các bộ phận chuyên môn: Tổ Hành chính - Tổng hợp; Tổ Kế toán; Tổ Chuyên môn.",
         "3. Hội đồng tư vấn do Giám đốc thành lập khi cần thiết, hoạt động theo nguyên tắc tập thể."}},
       {"Điều 7. Giám đốc",
        {"1. Giám đốc là người đứng đầu, điều hành mọi hoạt động và chịu trách nhiệm trước pháp luật, trước "
         "Công ty "
         "về hoạt động của Đơn vị.",
         "2. Giám đốc có nhiệm kỳ 05 năm và có thể được bổ nhiệm lại; khi vắng mặt, Giám đốc ủy quyền bằng "
         "văn bản "
         "cho một Phó Giám đốc."}},
       {"Điều 8. Các tổ chuyên môn",
        {"1. Tổ Hành chính - Tổng hợp thực hiện công tác văn thư, lưu trữ, tiếp nhận và trả lời ý kiến của "
         "người "
         "sử dụng dịch vụ.",
         "2. Tổ Kế toán thực hiện việc thu, chi, hạch toán và quyết toán theo quy định của pháp luật về kế "
         "toán.",
         "3. Tổ Chuyên môn trực tiếp thực hiện nhiệm vụ " + unit.work + "."}}});
  chapter(page, "Chương III", "TÀI CHÍNH, TÀI SẢN");
  articles(
      page,
      {{"Điều 9. Nguồn tài chính",
        {"1. Nguồn thu gồm: vốn do Công ty cấp ban đầu; thu từ hoạt động dịch vụ; tài trợ, viện trợ theo quy "
         "định của pháp luật.",
         "2. Các khoản chi gồm: tiền lương, tiền công; chi hoạt động chuyên môn; mua sắm, sửa chữa tài sản; "
         "nộp "
         "thuế và các nghĩa vụ khác."}},
       {"Điều 10. Quản lý tài sản",
        {"Tài sản của Đơn vị được ghi sổ, kiểm kê vào ngày 31 tháng 12 hằng năm; việc thanh lý tài sản do "
         "Giám "
         "đốc Công ty quyết định."}}});
  chapter(page, "Chương IV", "ĐIỀU KHOẢN THI HÀNH");
  articles(
      page,
      {{"Điều 11. Khen thưởng, kỷ luật",
        {"Tập thể, cá nhân có thành tích được khen thưởng; trường hợp vi phạm Quy chế này thì tùy theo "
         "mức độ bị xử lý kỷ luật theo quy định."}},
       {"Điều 12. Hiệu lực thi hành",
        {"Quy chế này có hiệu lực kể từ ngày ký. Trong quá trình thực hiện, nếu có vướng mắc, các bộ phận "
         "phản ánh về Tổ Hành chính - Tổng hợp để trình Giám đốc xem xét, sửa đổi, bổ sung./."}}});
  page.signatures({{.roles = {"GIÁM ĐỐC CÔNG TY"}, .name = firm.director.name, .seal = seal_of(firm)}});
  return page.finish();
}

}  // namespace motcua::specimens
