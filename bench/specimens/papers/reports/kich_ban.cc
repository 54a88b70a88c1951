// Kịch bản of an evening of music, or the list of works (danh mục tác phẩm) that goes
// with a request to perform.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_kich_ban(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& firm = story.enterprise;
  const bool list = request.making.variant % 2 == 1;
  const std::string show = request.worded(std::to_array<std::string>(
      {"Đêm hội cồng chiêng", "Giai điệu mùa cà phê", "Tiếng hát bên hồ", "Sắc màu đại ngàn"}));
  Typesetter page("kich-ban",
                  {.top_mm = 17,
                   .bottom_mm = 15,
                   .body_pt = 12.5,
                   .line_factor = 1.08,
                   .paragraph_gap_mm = 1.2,
                   .page_numbers = PageNumbers::kTop},
                  request.making);
  page.letterhead({.agency = firm.name, .place_date = "Đắk Lắk, " + worded(request.issued(14))});
  page.title({list ? "DANH MỤC TÁC PHẨM" : "KỊCH BẢN", "Chương trình nghệ thuật “" + show + "”"});
  page.record_field("ten", show);
  struct Work {
    const char* name;
    const char* kind;
  };
  // Invented works.
  const std::array<Work, 8> works{
      Work{"Mưa đầu mùa trên rẫy", "Ca khúc"}, Work{"Gọi voi về bến", "Múa"},
      Work{"Ru con bên bếp lửa", "Dân ca"},    Work{"Nhịp chiêng tháng Ba", "Hòa tấu"},
      Work{"Con đường đất đỏ", "Ca khúc"},     Work{"Hoa trắng vườn ai", "Ca khúc"},
      Work{"Sông kể chuyện", "Trường ca"},     Work{"Mời nhau ché rượu", "Múa"}};
  const auto author = [&](std::size_t i) {
    return make_person(request.draw("author").stream(i), story.today).name;
  };
  if (!list) {
    page.item("- Tác giả kịch bản: " + author(20) + "; tổng đạo diễn: " + author(21) + ".");
    page.item("- Thời lượng: 90 phút. Địa điểm: quảng trường trung tâm, " + firm.seat.ward + ".");
    page.heading("CHƯƠNG I. LỜI CỦA RỪNG (30 phút)");
    page.paragraph(
        "Sân khấu tối. Tiếng suối, tiếng gió, rồi một tiếng chiêng trầm vang lên từ phía khán giả. Ánh sáng "
        "hắt từ sau nhà "
        "dài, bóng người gùi nước đi ngang. Già làng bước ra, cất lời kể.");
    page.paragraph(
        "GIÀ LÀNG: Ngày xưa, khi con suối còn chưa có tên, ông bà ta theo tiếng chiêng mà tìm về bến "
        "nước...");
    page.paragraph(
        "Tốp múa vào từ hai cánh. Đèn chuyển xanh. Màn hình phía sau chiếu hình nương rẫy buổi sớm.");
    page.heading("CHƯƠNG II. MÙA HOA TRẮNG (35 phút)");
    page.paragraph(
        "Đơn ca nữ đứng giữa sân khấu, hoa cà phê rơi. Tốp ca nam đối đáp từ ban công. Người dẫn chương "
        "trình giới thiệu những "
        "nghệ nhân có mặt và mời khán giả vỗ nhịp cùng hòa tấu.");
    page.heading("CHƯƠNG III. HẸN NHAU BÊN LỬA (25 phút)");
    page.paragraph(
        "Lửa được đốt lên ở giữa sân. Toàn bộ diễn viên nối vòng xoang, mời khán giả cùng tham gia. Kết thúc "
        "bằng tiếng chiêng "
        "mở đầu, nhỏ dần rồi tắt.");
    page.heading("DANH MỤC TIẾT MỤC");
  }
  std::vector<std::vector<std::string>> rows;
  for (std::size_t i = 0; i < works.size(); ++i)
    rows.push_back({std::to_string(i + 1), works[i].name, works[i].kind, author(i), author(i + 30)});
  page.table({{"STT", 0.5, Align::kCentre},
              {"Tên tác phẩm", 2.4},
              {"Thể loại", 1.1, Align::kCentre},
              {"Tác giả", 1.8},
              {"Người biểu diễn", 1.8}},
             rows, 12);
  for (const Work& work : works) page.record_field("tac_pham[]", work.name);
  page.paragraph(
      "Đơn vị tổ chức cam kết thực hiện đúng nội dung trên và chịu trách nhiệm về quyền tác giả theo quy "
      "định của pháp luật.");
  page.signatures({{.roles = {"TỔNG ĐẠO DIỄN"}, .name = author(21)},
                   {.roles = {"GIÁM ĐỐC"},
                    .note = "(Ký tên, đóng dấu)",
                    .name = firm.director.name,
                    .seal = seal_of(firm)}});
  return page.finish();
}

}  // namespace motcua::specimens
