// An exam in civics whose questions are about papers: titles and labels of the
// catalogue stand in every line.

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_de_kiem_tra(const PaperRequest& request) {
  Typesetter page("",
                  {.left_mm = 22, .body_pt = 12.5, .line_factor = 1.1, .page_numbers = PageNumbers::kOfTotal},
                  request.making);
  page.letterhead({.parent = "SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐẮK LẮK", .agency = "TRƯỜNG THPT CAO NGUYÊN"});
  page.title({request.worded(std::to_array<std::string>(
                  {"ĐỀ KIỂM TRA CUỐI HỌC KỲ I", "ĐỀ KIỂM TRA GIỮA HỌC KỲ I", "ĐỀ THI HỌC KỲ I"})),
              "Môn: Giáo dục kinh tế và pháp luật - Lớp 11"},
             "(Thời gian làm bài: 45 phút, không kể thời gian phát đề)");
  page.entries({{"Họ và tên thí sinh:", "", "", "", 1.6}, {"Số báo danh:", ""}});
  page.heading("PHẦN I. TRẮC NGHIỆM (7,0 điểm)");
  struct Question {
    const char* asks;
    std::array<const char*, 4> answers;
  };
  const std::vector<Question> questions{
      {"Công dân Việt Nam được cấp thẻ Căn cước từ đủ bao nhiêu tuổi thì bắt buộc?",
       {"A. 6 tuổi.", "B. 14 tuổi.", "C. 16 tuổi.", "D. 18 tuổi."}},
      {"Cơ quan nào cấp Giấy chứng nhận đăng ký doanh nghiệp?",
       {"A. Cơ quan thuế.", "B. Cơ quan đăng ký kinh doanh.", "C. Tòa án.", "D. Ngân hàng."}},
      {"Giấy khai sinh được cấp khi thực hiện thủ tục nào?",
       {"A. Đăng ký kết hôn.", "B. Đăng ký thường trú.", "C. Đăng ký khai sinh.",
        "D. Đăng ký hộ kinh doanh."}},
      {"Ai phải ký tên trong Giấy ủy quyền giữa hai cá nhân?",
       {"A. Chỉ bên ủy quyền.", "B. Chỉ bên được ủy quyền.", "C. Cả hai bên.", "D. Không ai phải ký."}},
      {"Phiếu lý lịch tư pháp số 2 cấp theo yêu cầu của",
       {"A. cá nhân, để biết lý lịch của mình.", "B. người sử dụng lao động.", "C. hàng xóm.",
        "D. báo chí."}},
      {"Tài liệu nào chứng minh quyền sử dụng đất?",
       {"A. Sổ bảo hiểm xã hội.", "B. Giấy chứng nhận quyền sử dụng đất.", "C. Hộ chiếu.",
        "D. Giấy phép lái xe."}},
      {"Nội quy lao động phải đăng ký khi doanh nghiệp sử dụng từ bao nhiêu lao động?",
       {"A. 05 người.", "B. 08 người.", "C. 10 người.", "D. 30 người."}},
  };
  int number = 0;
  for (const Question& question : questions) {
    page.runs(
        {{"Câu " + std::to_string(++number) + ". ", page.body().as_bold()}, {question.asks, page.body()}});
    page.keep_together(14);
    for (std::size_t i = 0; i < 4; i += 2) {
      const double half = page.width_mm() / 2;
      const double y = page.y_mm();
      const double tall =
          page.sheet()
              .text(question.answers[i], page.body(), {page.left_mm() + 6, y, half - 8, Align::kLeft, 0, 1})
              .height_mm;
      page.sheet().text(question.answers[i + 1], page.body(),
                        {page.left_mm() + half, y, half, Align::kLeft, 0, 1});
      page.gap(tall + 0.8);
    }
    page.gap(1);
  }
  page.heading("PHẦN II. TỰ LUẬN (3,0 điểm)");
  page.paragraph("Ông " + request.story.applicant.name +
                 " muốn mở một cửa hàng bán lẻ rượu. Em hãy cho biết ông cần chuẩn bị đơn "
                 "đề nghị, giấy tờ nào và nộp ở đâu? Nếu ông ủy quyền cho người khác nộp hồ sơ thì cần thêm "
                 "giấy tờ gì?");
  page.centred("----------- HẾT -----------", page.body());
  page.note("Thí sinh không được sử dụng tài liệu. Giám thị không giải thích gì thêm.");
  return page.finish();
}

}  // namespace motcua::specimens
