// Báo cáo nghiên cứu khả thi, or kinh tế - kỹ thuật: the cover and the first pages.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/reports/cover.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_bao_cao_nghien_cuu_kha_thi(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& owner = story.enterprise;
  const int variant = request.making.variant;
  const std::string year = year_of(request.issued(150));
  Random draw = request.draw("said");
  const std::int64_t building = std::int64_t{draw.between(12, 80)} * 1'000'000'000;
  const std::int64_t machines = std::int64_t{draw.between(8, 60)} * 500'000'000;
  const std::int64_t other = (building + machines) / 10;
  const std::int64_t total = building + machines + other;
  const std::string project = request.worded(std::to_array<std::string>(
      {"KHU DỊCH VỤ DU LỊCH SINH THÁI VEN HỒ", "NHÀ MÁY SƠ CHẾ BẢO QUẢN TRÁI CÂY XUẤT KHẨU",
       "ĐƯỜNG GIAO THÔNG NỘI VÙNG SẢN XUẤT"}));
  Typesetter page("bao-cao-nghien-cuu-kha-thi",
                  {.body_pt = 13.5, .line_factor = 1.2, .page_numbers = PageNumbers::kTop}, request.making);
  set_cover(page, {.owner = owner.name,
                   .title = variant % 3 == 1 ? std::vector<std::string>{"BÁO CÁO KINH TẾ - KỸ THUẬT"}
                            : variant % 3 == 2
                                ? std::vector<std::string>{"BÁO CÁO", "NGHIÊN CỨU KHẢ THI",
                                                           "ĐẦU TƯ XÂY DỰNG CÔNG TRÌNH"}
                                : std::vector<std::string>{"BÁO CÁO NGHIÊN CỨU KHẢ THI", "ĐẦU TƯ XÂY DỰNG"},
                   .project = project,
                   .place = "Địa điểm xây dựng: " + story.land.place.full(),
                   .place_and_year = "Đắk Lắk, tháng 6 năm " + year,
                   .signers = {{.roles = {"CHỦ ĐẦU TƯ"}, .name = owner.director.name, .seal = seal_of(owner)},
                               {.roles = {"ĐƠN VỊ TƯ VẤN"},
                                .name = story.partner.director.name,
                                .seal = seal_of(story.partner)}}});
  page.centred(variant % 2 == 0 ? "CHƯƠNG 1. KHÁI QUÁT CHUNG" : "PHẦN I. KHÁI QUÁT VỀ DỰ ÁN",
               page.body().as_bold());
  page.heading("1.1. Tên dự án và chủ đầu tư");
  page.runs({{"- Tên dự án: ", page.body()}, {project, page.body(), "du_an", ""}});
  page.item("- Chủ đầu tư: " + owner.name + "; mã số doanh nghiệp: " + owner.tax_code + ".");
  page.item("- Người đại diện: " + titled(owner.director) + ", chức vụ: Giám đốc.");
  page.heading("1.2. Căn cứ pháp lý");
  page.item("- Luật Xây dựng năm 2014, được sửa đổi, bổ sung năm 2020; Luật Đầu tư năm 2020;");
  page.item(
      "- Nghị định số 175/2024/NĐ-CP ngày 30 tháng 12 năm 2024 của Chính phủ về quản lý hoạt động xây dựng;");
  page.item("- Quyết định phê duyệt quy hoạch chung xây dựng và kế hoạch sử dụng đất của địa phương.");
  page.heading(variant % 2 == 0 ? "1.3. Sự cần thiết đầu tư"
                                : "1.3. Sự cần thiết đầu tư và mục tiêu của dự án");
  page.paragraph(
      "Khu vực dự kiến đầu tư có vùng nguyên liệu tập trung, đường tỉnh đã được nâng cấp và nguồn lao động "
      "tại chỗ dồi dào. Tuy nhiên, "
      "hạ tầng kỹ thuật còn thiếu, sản phẩm chủ yếu bán thô nên giá trị thu về thấp và phụ thuộc vào thương "
      "lái.");
  page.paragraph(
      "Việc đầu tư dự án sẽ tạo chuỗi liên kết từ sản xuất đến tiêu thụ, giải quyết việc làm cho khoảng 120 "
      "lao động và đóng góp vào ngân "
      "sách địa phương; vì vậy việc đầu tư là cần thiết và phù hợp với quy hoạch.");
  page.heading("1.4. Quy mô và giải pháp thiết kế");
  page.item("- Diện tích sử dụng đất: " + std::to_string(story.land.area_m2 * 10) +
            " m²; mật độ xây dựng: 38%; số tầng: 01 - 03.");
  page.item("- Kết cấu: móng đơn bê tông cốt thép, cột và kèo thép tiền chế, mái lợp tôn cách nhiệt.");
  page.item(
      "- Cấp điện: trạm biến áp 400 kVA; cấp nước: giếng khoan và bể chứa 150 m³; phòng cháy, chữa cháy theo "
      "tiêu chuẩn.");
  page.new_page();
  page.centred(
      variant % 2 == 0 ? "CHƯƠNG 2. TỔNG MỨC ĐẦU TƯ VÀ HIỆU QUẢ" : "PHẦN II. TỔNG MỨC ĐẦU TƯ, NGUỒN VỐN",
      page.body().as_bold());
  page.heading("2.1. Tổng mức đầu tư");
  page.runs({{"Tổng mức đầu tư của dự án là ", page.body()},
             {grouped(total), page.body().as_bold(), "tong_muc_dau_tu", std::to_string(total)},
             {" đồng (bằng chữ: " + in_words(total) + " đồng), trong đó:", page.body()}},
            12.7);
  page.table({{"TT", 0.5, Align::kCentre}, {"Khoản mục chi phí", 3}, {"Giá trị (đồng)", 1.7, Align::kRight}},
             {{"1", "Chi phí xây dựng", grouped(building)},
              {"2", "Chi phí thiết bị", grouped(machines)},
              {"3", "Chi phí quản lý dự án, tư vấn, chi phí khác và dự phòng", grouped(other)},
              {"", "Tổng cộng", grouped(total)}});
  page.heading("2.2. Nguồn vốn và tiến độ");
  page.item("- Vốn tự có: 30%; vốn vay tín dụng trung, dài hạn: 70%, lãi suất dự kiến 8,5%/năm.");
  page.table({{"Nội dung", 2.6}, {"Bắt đầu", 1, Align::kCentre}, {"Hoàn thành", 1, Align::kCentre}},
             {{"Chuẩn bị đầu tư, giải phóng mặt bằng", "Quý I", "Quý II"},
              {"Thi công hạ tầng và nhà xưởng", "Quý III", "Quý IV"},
              {"Lắp đặt thiết bị, chạy thử", "Quý I năm sau", "Quý II năm sau"}});
  page.heading("2.3. Hiệu quả kinh tế - xã hội");
  page.paragraph(
      "Thời gian hoàn vốn dự kiến 7,4 năm; giá trị hiện tại ròng dương; tỷ suất hoàn vốn nội bộ 13,8%. Dự án "
      "khả thi về tài chính và có ý nghĩa "
      "đối với việc phát triển kinh tế - xã hội của địa phương.");
  page.heading("2.4. Kết luận và kiến nghị");
  page.paragraph(
      "Kính đề nghị cơ quan có thẩm quyền thẩm định, phê duyệt để chủ đầu tư triển khai các bước tiếp theo.");
  return page.finish();
}

}  // namespace motcua::specimens
