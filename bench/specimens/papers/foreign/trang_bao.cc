// A newspaper's page in columns whose articles talk about papers: identity cards,
// business licences, land certificates. Counting words would take it for all of them.

#include "bench/specimens/papers/foreign/columns.h"
#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_trang_bao(const PaperRequest& request) {
  const Story& story = request.story;
  Typesetter page("", {.left_mm = 14, .right_mm = 14, .top_mm = 12, .bottom_mm = 12, .body_pt = 13.5},
                  request.making);
  const double x = page.left_mm();
  const double wide = page.width_mm();
  page.centred(
      request.worded(std::to_array<std::string>({"NHỊP SỐNG CAO NGUYÊN", "TIN BUÔN LÀNG", "BÁO BẾN NƯỚC"})),
      page.body().sized(28).as_bold().inked(kPrintRed));
  page.sheet().rule(x, page.y_mm(), x + wide, page.y_mm(), 1.5);
  page.gap(1);
  page.centred("Thứ Sáu, " + worded(days_before(story.today, 3)) + " - Số 1.284 - Giá: 6.000 đồng",
               page.body().sized(10).as_italic());
  page.sheet().rule(x, page.y_mm(), x + wide, page.y_mm(), 0.7);
  page.gap(4);
  const Frame headline{x, page.y_mm(), wide, Align::kLeft, 0, 1};
  page.gap(page.sheet()
               .text("Người dân không còn phải nộp bản sao nhiều loại giấy tờ",
                     page.body().sized(20).as_bold(), headline)
               .height_mm +
           3);
  const TextStyle plain = page.body();
  const auto say = [&](const std::string& words) { return Paragraph{words, plain, Align::kJustify, 1.3}; };
  const auto head = [&](const std::string& words) {
    return Paragraph{words, plain.sized(17.5).as_bold(), Align::kLeft, 2};
  };
  const std::vector<Paragraph> text{
      {"Từ đầu tháng, bộ phận một cửa của nhiều phường, xã trong tỉnh thôi yêu cầu bản sao Căn cước công "
       "dân, Giấy "
       "khai sinh, Giấy chứng nhận kết hôn khi người dân đến làm thủ tục.",
       plain.as_bold(), Align::kJustify, 2},
      say("Sáng sớm, quầy tiếp nhận của " + story.land.place.ward + " đã có hơn hai mươi người chờ. Ông " +
          story.father.name +
          " cầm tập hồ sơ dày, trong đó có tờ khai đăng ký khai sinh cho cháu, giấy ủy quyền của "
          "con trai và bản phô tô sổ đỏ."),
      say("Cán bộ tiếp nhận chỉ giữ lại tờ khai. Những giấy còn lại, chị bảo, đã tra được trong cơ sở dữ "
          "liệu. “Tôi đi "
          "phô tô mất một buổi, hóa ra không cần”, ông cười."),
      say("Theo lãnh đạo địa phương, trong ba tháng qua có hơn 4.100 lượt hồ sơ được giải quyết trước hạn. "
          "Thủ tục cấp "
          "Giấy chứng nhận đăng ký hộ kinh doanh rút từ ba ngày xuống còn một ngày."),
      say("Tuy vậy, nhiều người lớn tuổi vẫn lúng túng khi nộp hồ sơ trực tuyến. Tổ công nghệ số cộng đồng "
          "cử thanh niên "
          "đến từng buôn, giúp bà con quét giấy tờ và theo dõi kết quả."),
      head("Cà phê được giá, nông dân vẫn lo"),
      say("Giá cà phê nhân xô sáng nay dao động quanh mức 118.000 đồng một kí-lô-gam. Vườn nhà bà " +
          story.mother.name +
          " chín rộ, song nhân công hái khan hiếm, tiền công tăng gần một phần ba so với vụ trước."),
      say("Một số đại lý đề nghị ký hợp đồng nguyên tắc từ đầu vụ, ứng trước tiền phân bón. Người trồng ngại "
          "ràng buộc "
          "nên chỉ bán từng đợt khi cần tiền."),
      say("Ngành nông nghiệp khuyến cáo hái tỷ lệ quả chín trên chín mươi phần trăm, phơi trên bạt sạch và "
          "không trộn lẫn "
          "quả xanh để giữ chất lượng."),
      head("Mất giấy tờ, làm lại ở đâu?"),
      say("Bạn đọc " + story.other.name +
          " hỏi: bị mất ví, trong đó có giấy phép lái xe và đăng ký xe, phải làm lại thế "
          "nào?"),
      say("Trả lời: người bị mất làm đơn đề nghị cấp lại, kê khai trung thực và chịu trách nhiệm trước pháp "
          "luật; nộp tại "
          "bộ phận một cửa gần nhất hoặc qua cổng dịch vụ công. Lệ phí nộp theo biên lai thu phí, lệ phí."),
      head("Rao vặt"),
      say("Cần bán gấp 5 sào rẫy có sẵn 400 gốc tiêu, giấy tờ chính chủ, liên hệ " + story.other.phone + "."),
      say("Quán cơm gần bến xe tuyển hai phụ bếp, một kế toán; mang theo sơ yếu lý lịch và giấy khám sức "
          "khỏe."),
      say("Tìm giấy tờ rơi: bằng tốt nghiệp trung học phổ thông mang tên " + story.spouse.name +
          ", ai nhặt được xin cho chuộc lại."),
      head("Thời tiết"),
      say("Tây Nguyên: sáng sớm có sương mù nhẹ, ngày nắng, gió đông bắc cấp 3; nhiệt độ thấp nhất 17 độ, "
          "cao nhất 28 độ."),
  };
  set_in_columns(page.sheet(), {x, page.y_mm(), wide, 2 + request.making.variant % 2, 6}, text);
  return page.finish();
}

}  // namespace motcua::specimens
