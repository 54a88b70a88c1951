// Biên bản họp of a company: who was there, what was put to the vote, how it went,
// secretary and chair, and every member's signature in a row below.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_bien_ban_hop(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& firm = story.enterprise;
  const bool shares = firm.name.find("CỔ PHẦN") != std::string::npos;
  const int variant = request.making.variant;
  const Day day = request.issued(12);
  const std::array<Person, 3> members{firm.director, story.applicant,
                                      make_person(request.draw("third member"), story.today)};
  Typesetter page("bien-ban-hop",
                  {.top_mm = 16,
                   .bottom_mm = 14,
                   .body_pt = 12.5,
                   .line_factor = 1.08,
                   .paragraph_gap_mm = 1.2,
                   .page_numbers = variant % 2 == 0 ? PageNumbers::kTop : PageNumbers::kOfTotal},
                  request.making);

  page.letterhead({.agency = firm.name,
                   .number = "Số: " + drawn_number(request, "number", 1, 9) + "/" + year_of(day) + "/BB-" +
                             (shares ? "ĐHĐCĐ" : "HĐTV"),
                   .place_date = "Đắk Lắk, " + worded(day)});
  const std::string body = shares ? "ĐẠI HỘI ĐỒNG CỔ ĐÔNG" : "HỘI ĐỒNG THÀNH VIÊN";
  if (variant % 3 == 1) {
    page.title({"BIÊN BẢN HỌP", body, firm.name});
  } else if (variant % 3 == 2) {
    page.title({"BIÊN BẢN HỌP"}, "V/v thay đổi nội dung đăng ký doanh nghiệp");
  } else {
    page.title({"BIÊN BẢN HỌP " + body}, "(V/v thay đổi nội dung đăng ký doanh nghiệp)");
  }
  page.runs({{"Hôm nay, vào lúc 08 giờ 30 phút, ", page.body()},
             {worded(day), page.body(), "ngay", iso(day)},
             {", tại trụ sở chính: " + firm.seat.full() + ", " + firm.name +
                  " (Giấy chứng nhận đăng ký doanh nghiệp số " + firm.tax_code + ") tiến hành họp.",
              page.body()}},
            12.7);
  page.heading(variant % 2 == 0 ? "I. THÀNH PHẦN THAM DỰ" : "1. Thành phần tham dự:");
  std::vector<std::vector<std::string>> rows;
  constexpr std::array<std::string_view, 3> kShares{"50%", "30%", "20%"};
  constexpr std::array<std::string_view, 3> kSums{"2.500.000.000", "1.500.000.000", "1.000.000.000"};
  std::string present;
  for (std::size_t i = 0; i < members.size(); ++i) {
    rows.push_back({std::to_string(i + 1), members[i].name, members[i].id_number, std::string(kSums[i]),
                    std::string(kShares[i])});
    present += (i == 0 ? "" : "; ") + members[i].name;
  }
  page.table({{"TT", 0.5, Align::kCentre},
              {shares ? "Cổ đông" : "Thành viên", 2.4},
              {"Số định danh cá nhân", 1.7, Align::kCentre},
              {shares ? "Giá trị cổ phần (đồng)" : "Vốn góp (đồng)", 1.6, Align::kRight},
              {"Tỷ lệ", 0.8, Align::kCentre}},
             rows);
  page.record_field("thanh_phan", present);
  page.item("- Chủ tọa: " + titled(members[0]) + " - " +
            (shares ? "Chủ tịch Hội đồng quản trị" : "Chủ tịch Hội đồng thành viên") + ";");
  page.item("- Thư ký: " + titled(members[2]) + ".");
  page.paragraph(
      "Số người dự họp đại diện cho 100% vốn điều lệ, cuộc họp đủ điều kiện tiến hành theo quy định "
      "của Luật Doanh nghiệp và Điều lệ Công ty.");
  page.heading(variant % 2 == 0 ? "II. NỘI DUNG CUỘC HỌP" : "2. Nội dung cuộc họp:");
  const auto matter = request.worded(std::to_array<std::string>(
      {"thay đổi địa chỉ trụ sở chính của Công ty về " + story.partner.seat.full(),
       "bổ sung ngành, nghề kinh doanh: bán lẻ đồ uống trong các cửa hàng chuyên doanh",
       "tăng vốn điều lệ từ 5.000.000.000 đồng lên 8.000.000.000 đồng"}));
  page.runs({{"1. Chủ tọa trình bày lý do và phương án ", page.body()},
             {matter, page.body(), "noi_dung", ""},
             {".", page.body()}},
            12.7);
  page.paragraph("2. " + titled(members[1]) +
                 " phát biểu: nhất trí với phương án; đề nghị người đại diện theo pháp "
                 "luật làm xong thủ tục trong thời hạn 10 ngày kể từ ngày thông qua.");
  page.paragraph("3. " + titled(members[2]) +
                 " đề nghị thông báo việc thay đổi cho khách hàng, ngân hàng và cơ quan "
                 "bảo hiểm xã hội; cuộc họp nhất trí.");
  page.heading(variant % 2 == 0 ? "III. BIỂU QUYẾT" : "3. Biểu quyết:");
  page.item("- Tán thành: 03 phiếu, tương ứng 100% vốn của những người dự họp;");
  page.item("- Không tán thành: 0 phiếu;   - Không có ý kiến: 0 phiếu.");
  page.paragraph(
      "Cuộc họp kết thúc lúc 10 giờ 15 phút cùng ngày. Biên bản đã được đọc lại cho những người dự họp "
      "cùng nghe, thống nhất nội dung và cùng ký tên.");
  page.signatures({{.roles = {"THƯ KÝ"}, .note = "(Ký, ghi rõ họ tên)", .name = members[2].name},
                   {.roles = {"CHỦ TỌA"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = members[0].name,
                    .seal = seal_of(firm)}});
  if (variant % 2 == 1) {
    page.signatures({{.roles = {shares ? "CÁC CỔ ĐÔNG DỰ HỌP" : "CÁC THÀNH VIÊN DỰ HỌP"},
                      .note = "(Ký, ghi rõ họ tên)",
                      .name = members[1].name}});
  }
  page.record_field("chu_ky", members[0].name);
  return page.finish();
}

}  // namespace motcua::specimens
