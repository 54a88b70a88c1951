// An organisation's letter of request after Decree 30/2020: number and "V/v" on the left,
// no title. Purposes: "noi-quy-lao-dong" (labour rules), "con-dau" (a seal's specimen),
// "quang-cao" (advertisements on boards), "hoi-thao" (a conference), "khac-phuc" (a report
// on what was put right, Mẫu số 04). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

struct Letter {
  std::string_view purpose;
  std::string kind;  ///< In the letter's number.
  std::string subject;
  std::string to;
  std::vector<std::string> body;
  std::vector<std::string> enclosed;
};

std::vector<Letter> letters(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const std::string seat = firm.seat.full();
  Random draw = request.draw("letter");
  const std::string staff = std::to_string(draw.between(12, 96));
  const Day opens = days_before(request.story.today, -draw.between(20, 50));
  return {
      {"noi-quy-lao-dong",
       "CV",
       "đăng ký nội quy lao động",
       "Sở Nội vụ tỉnh Đắk Lắk",
       {"Căn cứ Bộ luật Lao động năm 2019 và các văn bản hướng dẫn thi hành, " + firm.name +
            " đã xây dựng nội quy lao động, lấy ý kiến của tổ chức đại diện người lao động tại cơ sở và "
            "thông "
            "báo đến toàn thể người lao động.",
        "Tổng số lao động đang làm việc tại đơn vị là " + staff + " người. Địa chỉ trụ sở chính: " + seat +
            ". Ngành nghề sản xuất, kinh doanh chính: buôn bán nông sản, thực phẩm và vật tư nông nghiệp.",
        "Công ty kính đề nghị Sở Nội vụ xem xét, cho đăng ký nội quy lao động theo quy định."},
       {"Nội quy lao động.", "Văn bản góp ý của Ban chấp hành công đoàn cơ sở.",
        "Các văn bản của đơn vị có quy định liên quan đến kỷ luật lao động."}},
      {"quang-cao",
       "TB",
       "thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn",
       "Sở Văn hóa, Thể thao và Du lịch tỉnh Đắk Lắk",
       {firm.name + " thông báo việc thực hiện quảng cáo trên địa bàn tỉnh Đắk Lắk với các nội dung như sau:",
        "1. Nội dung quảng cáo: giới thiệu cửa hàng " + firm.short_name +
            " và chương trình tri ân khách hàng.",
        "2. Số lượng: 02 bảng quảng cáo (kích thước 3 m x 4 m) và 10 băng-rôn dọc.",
        "3. Địa điểm: " + seat + " và dọc tuyến đường trước trụ sở.",
        "4. Thời gian thực hiện: từ " + worded(opens) + " đến hết " + worded(days_before(opens, -14)) + "."},
       {"Bản sao Giấy chứng nhận đăng ký doanh nghiệp.", "Ma-két sản phẩm quảng cáo in màu.",
        "Hợp đồng thuê địa điểm đặt bảng quảng cáo."}},
      {"hoi-thao",
       "CV",
       "xin phép tổ chức hội thảo",
       "Ủy ban nhân dân tỉnh Đắk Lắk",
       {"Nhằm trao đổi kinh nghiệm về chế biến và tiêu thụ nông sản vùng Tây Nguyên, " + firm.name +
            " dự kiến tổ chức hội thảo, nội dung cụ thể như sau:",
        "1. Chủ đề: Nâng cao giá trị cà phê và hồ tiêu sau thu hoạch.",
        "2. Thời gian: 01 ngày, " + worded(opens) + ". Địa điểm: hội trường của Công ty, " + seat + ".",
        "3. Thành phần: khoảng " + staff +
            " đại biểu trong nước là nông dân, hợp tác xã, doanh nghiệp; không "
            "có đại biểu người nước ngoài. Kinh phí do đơn vị tự bảo đảm.",
        "Kính đề nghị Ủy ban nhân dân tỉnh xem xét, cho phép đơn vị tổ chức hội thảo nêu trên."},
       {"Chương trình và tóm tắt các bài phát biểu.", "Danh sách báo cáo viên và cơ quan phối hợp."}},
      {"con-dau",
       "CV",
       "đề nghị đăng ký lại mẫu con dấu",
       "Phòng Cảnh sát quản lý hành chính về trật tự xã hội, Công an tỉnh Đắk Lắk",
       {"Con dấu của " + firm.name + " được đăng ký và sử dụng từ " + worded(firm.registered) +
            ". Qua quá trình sử dụng, con dấu đã bị mòn, nét chữ không còn rõ ràng.",
        "Để bảo đảm giá trị pháp lý của văn bản, Công ty đề nghị quý cơ quan xem xét, cho đăng ký lại mẫu "
        "con "
        "dấu và thu hồi con dấu cũ theo quy định. Số lượng con dấu đề nghị đăng ký: 01 con dấu."},
       {"Bản sao quyết định thành lập.", "Giấy giới thiệu của người đến làm thủ tục."}},
      {"khac-phuc",
       "BC",
       "báo cáo kết quả khắc phục",
       "Sở Nông nghiệp và Môi trường tỉnh Đắk Lắk",
       {"Thực hiện kết luận tại biên bản thẩm định ngày " + slashed(days_before(request.story.today, 35)) +
            " của Đoàn thẩm định, " + firm.name + " báo cáo kết quả khắc phục các nội dung chưa đạt như sau:",
        "1. Đã sơn lại tường, thay tấm trần và bổ sung lưới chắn côn trùng tại khu vực kho.",
        "2. Đã lập sổ theo dõi nhiệt độ, độ ẩm và niêm yết quy trình vệ sinh tại khu vực làm việc.",
        "3. Đã bố trí đủ bảo hộ lao động cho " + staff + " người trực tiếp làm việc tại cơ sở.",
        "Công ty kính đề nghị Sở Nông nghiệp và Môi trường tổ chức kiểm tra lại và xem xét cấp giấy chứng "
        "nhận."},
       {"Hình ảnh trước và sau khi khắc phục.", "Sổ theo dõi vệ sinh tháng gần nhất."}},
  };
}

}  // namespace

std::vector<Leaf> set_van_ban_de_nghi_to_chuc(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const std::vector<Letter> all = letters(request);
  const Letter* letter = &all[static_cast<std::size_t>(request.making.variant) % all.size()];
  for (const Letter& other : all) {
    if (other.purpose == request.purpose) letter = &other;
  }
  Typesetter page("van-ban-de-nghi-to-chuc", {.body_pt = 14, .line_factor = 1.15, .paragraph_gap_mm = 2.4},
                  request.making);
  Random draw = request.draw("said");
  const std::string number = std::to_string(draw.between(3, 240)) + "/" + letter->kind + "-" + initials(firm);

  if (letter->purpose == "khac-phuc") page.form_code("Mẫu số 04");
  page.letterhead({.agency = firm.name,
                   .number = "Số: " + number,
                   .subject = "V/v " + letter->subject,
                   .place_date = place_and_day(request, 4)});
  page.record_field("so", number);
  page.record_field("ngay", iso(request.issued(4)));
  page.record_field("trich_yeu", letter->subject);
  page.gap(3);
  page.addressed_to(letter->to);
  for (const std::string& words : letter->body) page.paragraph(words);
  constexpr auto kEnclosed = std::to_array<std::string_view>(
      {"Hồ sơ gửi kèm theo văn bản này gồm có:", "Tài liệu kèm theo:", "Công ty gửi kèm các giấy tờ sau:"});
  page.paragraph(request.worded(kEnclosed));
  for (std::size_t i = 0; i < letter->enclosed.size(); ++i)
    page.paragraph(std::to_string(i + 1) + ". " + letter->enclosed[i]);
  constexpr auto kThanks = std::to_array<std::string_view>(
      {"Trân trọng cảm ơn./.", "Rất mong được sự quan tâm giải quyết của quý cơ quan. Trân trọng./.",
       "Xin chân thành cảm ơn./."});
  page.paragraph(request.worded(kThanks));
  page.recipients_and_signer({"- Như trên;", "- Lưu: VT, HC."}, director_signs(firm, {"GIÁM ĐỐC"}));
  page.record_field("co_quan", firm.name);
  page.record_field("nguoi_ky", firm.director.name);
  return page.finish();
}

}  // namespace motcua::specimens
