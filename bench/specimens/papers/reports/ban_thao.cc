// Bản thảo of a small book that asks for a publishing licence: a first page with the
// owner's seal, then prose. Whoever sees page 2 alone sees a novel.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_ban_thao(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const int variant = request.making.variant;
  const std::string name = request.worded(std::to_array<std::string>(
      {"Bến nước làng tôi", "Kỷ yếu 20 năm một chặng đường", "Sổ tay chăm sóc vườn cà phê"}));
  const std::string pages = drawn_number(request, "pages", 48, 196);
  Typesetter page(
      "ban-thao",
      {.body_pt = 14, .line_factor = 1.3, .paragraph_gap_mm = 2.5, .page_numbers = PageNumbers::kTop},
      request.making);
  page.centred(firm.name, page.body().as_bold());
  page.space_to(60);
  page.title({"BẢN THẢO"}, variant % 2 == 0 ? "(đóng dấu trang đầu và giáp lai)" : "");
  page.gap(4);
  page.runs({{upper(name), page.body().sized(20).as_bold(), "ten", name}}, 0, Align::kCentre);
  page.centred(
      variant % 3 == 1 ? "(Tài liệu không kinh doanh, lưu hành nội bộ)" : "(Tài liệu không kinh doanh)",
      page.body().as_italic());
  page.gap(12);
  page.item("Chịu trách nhiệm nội dung: " + titled(firm.director) + ".");
  page.item("Biên soạn: " + request.story.other.name + ", " + request.story.applicant.name + ".");
  page.runs({{"Số trang: ", page.body()},
             {pages, page.body(), "so_trang", ""},
             {" trang, khuôn khổ 14,5 x 20,5 cm.", page.body()}});
  page.seal(page.left_mm() + page.width_mm() / 2, 210, 35, seal_of(firm), request.draw("seal"));
  page.space_to(262);
  page.centred("Đắk Lắk, năm " + year_of(request.issued(20)), page.body().as_italic());
  page.new_page();
  page.centred(variant % 2 == 0 ? "LỜI NÓI ĐẦU" : "THAY LỜI TỰA", page.body().as_bold());
  page.paragraph(
      "Người ở xa hỏi làng tôi có gì. Tôi kể về con đường đất đỏ, mùa khô bụi bay mịt mù, mùa mưa níu chân "
      "người đi rẫy; "
      "kể về bến nước dưới gốc đa, nơi mỗi sớm mai các bà, các chị gùi bầu xuống lấy nước, tiếng cười vang "
      "tới tận đầu làng.");
  page.paragraph(
      "Những trang sách này được chép lại từ lời kể của các già làng, từ sổ tay của những người đã làm việc "
      "ở đây hơn hai mươi "
      "năm. Có chuyện vui, có chuyện buồn, có chuyện chưa kể hết. Chúng tôi giữ nguyên cách nói mộc mạc của "
      "người kể.");
  page.centred("Phần một", page.body().as_bold());
  page.paragraph(
      "Năm ấy hạn dài. Suối cạn trơ đá, lá cà phê rủ xuống như người mỏi. Bố tôi thức ba đêm canh giếng, chờ "
      "từng gàu nước. Đến "
      "đêm thứ tư thì trời nổi gió, chớp lóe phía núi, rồi mưa. Cả làng chạy ra sân, ngửa mặt lên trời mà "
      "cười.");
  page.paragraph(
      "Sau trận mưa, người ta bàn nhau đào hồ. Mỗi nhà góp mười công, nhà nào neo người thì góp gạo. Cái hồ "
      "nhỏ đến bây giờ vẫn "
      "còn, quanh năm xanh ngắt, trẻ con tập bơi ở đó và người già ra ngồi hóng mát mỗi chiều.");
  page.paragraph(
      "Chị tôi lấy chồng vào mùa hoa trắng. Đám cưới không có rạp, chỉ có mấy dãy bàn kê dưới tán cây. Khách "
      "đến đông, ai cũng "
      "mang theo một thứ nhà mình làm ra: chai mật ong, rổ bơ, con gà trống. Mẹ tôi vừa cười vừa lau nước "
      "mắt.");
  return page.finish();
}

}  // namespace motcua::specimens
