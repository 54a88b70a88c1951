// Điều lệ of a joint-stock or a limited company: chapters over several pages, the
// founders' table, the founders' signatures.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {
namespace {

void chapter(Typesetter& page, const std::string& words) {
  page.keep_together(40);
  page.gap(1.5);
  page.centred(words, page.body().as_bold());
}

void founders_table(Typesetter& page, const std::vector<Person>& founders, bool shares,
                    std::int64_t capital) {
  std::vector<std::vector<std::string>> rows;
  const std::vector<int> percent =
      founders.size() == 1 ? std::vector<int>{100} : std::vector<int>{50, 30, 20};
  for (std::size_t i = 0; i < founders.size(); ++i) {
    const std::int64_t part = capital / 100 * percent[i];
    rows.push_back({std::to_string(i + 1), founders[i].name, founders[i].id_number, founders[i].home.full(),
                    grouped(shares ? part / 10'000 : part), std::to_string(percent[i]) + "%"});
  }
  page.table({{"STT", 0.6, Align::kCentre},
              {shares ? "Cổ đông sáng lập" : "Thành viên", 1.7},
              {"Số định danh cá nhân", 1.6, Align::kCentre},
              {"Nơi thường trú", 2.3},
              {shares ? "Số cổ phần" : "Vốn góp (đồng)", 1.5, Align::kRight},
              {"Tỷ lệ", 0.7, Align::kCentre}},
             rows, 11.5);
}

}  // namespace

std::vector<Leaf> set_dieu_le_cong_ty(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& firm = story.enterprise;
  const bool shares = firm.name.find("CỔ PHẦN") != std::string::npos;
  const bool alone = firm.name.find("MỘT THÀNH VIÊN") != std::string::npos;
  const int variant = request.making.variant;
  const Day day = request.issued(30);
  Random draw = request.draw("said");
  const std::int64_t capital = std::int64_t{draw.between(2, 20)} * 1'000'000'000;
  std::vector<Person> founders{firm.director};
  if (!alone) {
    founders.push_back(story.applicant);
    founders.push_back(make_person(request.draw("third founder"), story.today));
  }
  Typesetter page("dieu-le-cong-ty",
                  {.body_pt = 13,
                   .line_factor = 1.2,
                   .paragraph_gap_mm = 1.8,
                   .page_numbers = variant % 2 == 0 ? PageNumbers::kTop : PageNumbers::kOfTotal},
                  request.making);

  page.citizen_header();
  if (variant % 3 == 1) {  // A cover of its own.
    page.space_to(105);
    page.title(
        {shares ? "ĐIỀU LỆ CÔNG TY CỔ PHẦN" : "ĐIỀU LỆ CÔNG TY TRÁCH NHIỆM HỮU HẠN", upper(firm.short_name)});
    page.space_to(255);
    page.centred("Đắk Lắk, năm " + year_of(day), page.body().as_italic());
    page.new_page();
  } else {
    page.title(
        {shares ? "ĐIỀU LỆ CÔNG TY CỔ PHẦN" : "ĐIỀU LỆ CÔNG TY TRÁCH NHIỆM HỮU HẠN", upper(firm.short_name)});
  }
  page.record_field("ten_cong_ty", firm.name);
  grounds(page,
          {"Căn cứ Luật Doanh nghiệp số 59/2020/QH14 được Quốc hội thông qua ngày 17 tháng 6 năm 2020, được "
           "sửa đổi, bổ sung năm 2025; " +
           std::string(alone    ? "chủ sở hữu"
                       : shares ? "các cổ đông sáng lập"
                                : "các thành viên") +
           " thông qua Điều lệ với các chương, điều sau đây:"});
  chapter(page, variant % 2 == 0 ? "CHƯƠNG I. QUY ĐỊNH CHUNG" : "Chương I - QUY ĐỊNH CHUNG");
  page.heading("Điều 1. Tên, địa chỉ trụ sở chính");
  page.paragraph("1. Tên công ty viết bằng tiếng Việt: " + firm.name + ".");
  page.runs({{"2. Địa chỉ trụ sở chính: ", page.body()}, {firm.seat.full(), page.body(), "dia_chi", ""}},
            12.7);
  page.paragraph(
      "3. Công ty có thể lập chi nhánh, văn phòng đại diện ở trong nước và nước ngoài theo quy định của "
      "pháp luật.");
  articles(page, {{"Điều 2. Ngành, nghề kinh doanh",
                   {"1. Bán buôn nông, lâm sản nguyên liệu (trừ gỗ, tre, nứa); mã ngành 4620.",
                    "2. Bán lẻ đồ uống trong các cửa hàng chuyên doanh; mã ngành 4723.",
                    "3. Vận tải hàng hóa bằng đường bộ; mã ngành 4933."}},
                  {"Điều 3. Tư cách pháp nhân và con dấu",
                   {"Công ty có tư cách pháp nhân kể từ ngày được cấp Giấy chứng nhận đăng ký doanh nghiệp; "
                    "tự chịu trách "
                    "nhiệm về các khoản nợ bằng toàn bộ tài sản của mình. Công ty có 01 con dấu, do Giám đốc "
                    "quản lý."}}});
  page.heading("Điều 4. Người đại diện theo pháp luật");
  page.runs({{"Công ty có 01 người đại diện theo pháp luật là Giám đốc: ", page.body()},
             {titled(firm.director), page.body(), "nguoi_dai_dien", firm.director.name},
             {", sinh ngày " + slashed(firm.director.born) + ", " + id_label(request) + " " +
                  firm.director.id_number + ".",
              page.body()}},
            12.7);
  chapter(page, variant % 2 == 0 ? "CHƯƠNG II. VỐN ĐIỀU LỆ" : "Chương II - VỐN ĐIỀU LỆ");
  page.heading("Điều 5. Vốn điều lệ");
  page.runs({{"1. Vốn điều lệ của Công ty là: ", page.body()},
             {grouped(capital), page.body(), "von_dieu_le", std::to_string(capital)},
             {" đồng (bằng chữ: " + in_words(capital) + " đồng).", page.body()}},
            12.7);
  if (shares) page.paragraph("2. Mệnh giá cổ phần: 10.000 đồng/cổ phần; toàn bộ là cổ phần phổ thông.");
  founders_table(page, founders, shares, capital);
  articles(page, {{"Điều 6. Thời hạn góp vốn",
                   {"Phần vốn đã cam kết phải góp đủ trong thời hạn 90 ngày kể từ ngày được cấp Giấy chứng "
                    "nhận đăng ký doanh "
                    "nghiệp, không kể thời gian vận chuyển, nhập khẩu tài sản góp vốn."}},
                  {"Điều 7. Tăng, giảm vốn điều lệ",
                   {"Công ty tăng vốn bằng cách huy động thêm vốn góp hoặc tiếp nhận vốn của người khác; "
                    "giảm vốn trong các "
                    "trường hợp luật định và phải đăng ký thay đổi trong thời hạn 10 ngày."}}});
  chapter(page,
          variant % 2 == 0 ? "CHƯƠNG III. CƠ CẤU TỔ CHỨC QUẢN LÝ" : "Chương III - CƠ CẤU TỔ CHỨC QUẢN LÝ");
  const std::string top = alone ? "Chủ sở hữu" : shares ? "Đại hội đồng cổ đông" : "Hội đồng thành viên";
  articles(
      page,
      {{"Điều 8. Mô hình quản lý",
        {"Công ty được tổ chức quản lý gồm: " + top + (shares ? ", Hội đồng quản trị" : "") +
         " và Giám đốc."}},
       {"Điều 9. " + top,
        {"1. " + top +
             " là cơ quan có quyền quyết định cao nhất của Công ty, quyết định chiến lược phát triển, kế "
             "hoạch kinh doanh hằng năm và việc sửa đổi Điều lệ.",
         "2. " + top +
             " họp thường kỳ mỗi năm một lần; họp bất thường khi có yêu cầu. Nội dung họp được ghi thành "
             "biên bản và lưu tại trụ sở chính."}},
       {"Điều 10. Giám đốc",
        {"1. Giám đốc điều hành hoạt động kinh doanh hằng ngày, chịu trách nhiệm về việc thực hiện quyền và "
         "nghĩa vụ "
         "của mình; nhiệm kỳ 05 năm.",
         "2. Giám đốc ký kết hợp đồng nhân danh Công ty, trừ hợp đồng thuộc thẩm quyền của " + top + "."}},
       {"Điều 11. Thể lệ thông qua nghị quyết, quyết định",
        {"Nghị quyết được thông qua khi có số người dự họp sở hữu ít nhất 65% tổng số vốn của những người dự "
         "họp tán "
         "thành; đối với việc sửa đổi Điều lệ, tổ chức lại, giải thể Công ty là 75%."}}});
  chapter(page, variant % 2 == 0 ? "CHƯƠNG IV. TÀI CHÍNH, GIẢI THỂ" : "Chương IV - TÀI CHÍNH, GIẢI THỂ");
  articles(
      page,
      {{"Điều 12. Năm tài chính",
        {"Năm tài chính bắt đầu từ ngày 01 tháng 01 và kết thúc vào ngày 31 tháng 12 dương lịch hằng năm."}},
       {"Điều 13. Phân phối lợi nhuận",
        {"Lợi nhuận sau khi nộp thuế và trích lập các quỹ được chia theo tỷ lệ vốn góp, sau khi đã bảo đảm "
         "thanh "
         "toán đủ các khoản nợ đến hạn."}},
       {"Điều 14. Giải thể",
        {"Công ty giải thể trong các trường hợp do pháp luật quy định; tài sản còn lại sau khi thanh toán "
         "các "
         "khoản nợ được chia theo tỷ lệ vốn góp."}}});
  chapter(page, variant % 2 == 0 ? "CHƯƠNG V. ĐIỀU KHOẢN THI HÀNH" : "Chương V - ĐIỀU KHOẢN THI HÀNH");
  page.heading("Điều 15. Hiệu lực của Điều lệ");
  page.paragraph(
      "Điều lệ này gồm 05 chương, 15 điều, có hiệu lực kể từ ngày Công ty được cấp Giấy chứng nhận đăng ký "
      "doanh nghiệp; được lập thành 03 bản có giá trị như nhau.");
  page.runs(
      {{"Đắk Lắk, ", page.body().as_italic()}, {worded(day), page.body().as_italic(), "ngay", iso(day)}}, 0,
      Align::kRight);
  std::vector<Signer> signers;
  for (const Person& founder : founders)
    signers.push_back({.roles = {alone    ? "CHỦ SỞ HỮU"
                                 : shares ? "CỔ ĐÔNG SÁNG LẬP"
                                          : "THÀNH VIÊN"},
                       .note = "(Ký, ghi rõ họ tên)",
                       .name = founder.name});
  page.signatures(signers);
  for (const Person& founder : founders) page.record_field("chu_ky_thanh_vien", founder.name);
  return page.finish();
}

}  // namespace motcua::specimens
