// Báo cáo đề xuất cấp giấy phép môi trường, or đánh giá tác động môi trường: the
// cover, the contents and the first pages of a bound report.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/reports/cover.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_bao_cao_moi_truong(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& owner = story.enterprise;
  const Enterprise& adviser = story.partner;
  const int variant = request.making.variant;
  const bool assessment = variant % 3 == 1;
  const std::string year = year_of(request.issued(70));
  const std::string project = request.worded(std::to_array<std::string>(
      {"NHÀ MÁY CHẾ BIẾN CÀ PHÊ BỘT", "TRANG TRẠI CHĂN NUÔI HEO THỊT CÔNG NGHỆ CAO",
       "CƠ SỞ SẢN XUẤT VIÊN NÉN MÙN CƯA"}));
  Typesetter page("bao-cao-moi-truong",
                  {.body_pt = 13, .line_factor = 1.2, .page_numbers = PageNumbers::kTop}, request.making);
  if (variant % 3 == 2) page.form_code("Mẫu số 22b");
  set_cover(
      page,
      {.owner = owner.name,
       .title = assessment ? std::vector<std::string>{"BÁO CÁO", "ĐÁNH GIÁ TÁC ĐỘNG MÔI TRƯỜNG", "CỦA DỰ ÁN"}
                           : std::vector<std::string>{"BÁO CÁO ĐỀ XUẤT", "CẤP GIẤY PHÉP MÔI TRƯỜNG",
                                                      "CỦA DỰ ÁN ĐẦU TƯ"},
       .project = project,
       .place = "Địa điểm: " + owner.seat.full(),
       .place_and_year = "Đắk Lắk, năm " + year,
       .signers = {
           {.roles = {"CHỦ DỰ ÁN ĐẦU TƯ", "GIÁM ĐỐC"}, .name = owner.director.name, .seal = seal_of(owner)},
           {.roles = {"ĐƠN VỊ TƯ VẤN", "GIÁM ĐỐC"},
            .name = adviser.director.name,
            .seal = seal_of(adviser)}}});
  set_contents(page, {{"Chương I. THÔNG TIN CHUNG VỀ DỰ ÁN ĐẦU TƯ", 3},
                      {"1. Tên chủ dự án đầu tư", 3},
                      {"2. Tên dự án đầu tư", 3},
                      {"3. Công suất, công nghệ, sản phẩm của dự án", 4},
                      {"Chương II. SỰ PHÙ HỢP VỚI QUY HOẠCH, KHẢ NĂNG CHỊU TẢI CỦA MÔI TRƯỜNG", 9},
                      {"Chương III. HIỆN TRẠNG MÔI TRƯỜNG NƠI THỰC HIỆN DỰ ÁN", 12},
                      {"Chương IV. ĐÁNH GIÁ, DỰ BÁO TÁC ĐỘNG VÀ BIỆN PHÁP BẢO VỆ MÔI TRƯỜNG", 18},
                      {"Chương V. NỘI DUNG ĐỀ NGHỊ CẤP GIẤY PHÉP MÔI TRƯỜNG", 41},
                      {"Chương VI. KẾ HOẠCH VẬN HÀNH THỬ NGHIỆM, QUAN TRẮC", 46},
                      {"Chương VII. CAM KẾT CỦA CHỦ DỰ ÁN", 50}});
  page.centred("DANH MỤC TỪ VIẾT TẮT", page.body().as_bold());
  page.table({{"Từ viết tắt", 1, Align::kCentre}, {"Nghĩa", 3}}, {{"BTNMT", "Bộ Tài nguyên và Môi trường"},
                                                                  {"CTNH", "Chất thải nguy hại"},
                                                                  {"CTR", "Chất thải rắn"},
                                                                  {"HTXLNT", "Hệ thống xử lý nước thải"},
                                                                  {"QCVN", "Quy chuẩn kỹ thuật quốc gia"}});
  page.new_page();
  page.centred("Chương I", page.body().as_bold());
  page.centred("THÔNG TIN CHUNG VỀ DỰ ÁN ĐẦU TƯ", page.body().as_bold());
  page.heading("1. Tên chủ dự án đầu tư");
  page.runs({{"- Chủ dự án: ", page.body()}, {owner.name, page.body(), "chu_du_an", ""}});
  page.item("- Địa chỉ văn phòng: " + owner.seat.full() + ".");
  page.item("- Người đại diện theo pháp luật: " + titled(owner.director) +
            "; điện thoại: " + owner.director.phone + ".");
  page.item("- Giấy chứng nhận đăng ký doanh nghiệp số " + owner.tax_code + ", đăng ký lần đầu ngày " +
            slashed(owner.registered) + ".");
  page.heading("2. Tên dự án đầu tư");
  page.runs({{"- Tên dự án: ", page.body()}, {project, page.body(), "du_an", ""}});
  page.item("- Địa điểm thực hiện: thửa đất số " + std::to_string(story.land.parcel_number) +
            ", tờ bản đồ số " + std::to_string(story.land.sheet_number) + ", " + story.land.place.full() +
            ".");
  page.item(
      "- Quy mô: dự án nhóm C theo quy định của pháp luật về đầu tư công; thuộc nhóm II về tiêu chí môi "
      "trường.");
  page.heading("3. Công suất, công nghệ, sản phẩm của dự án");
  page.paragraph(
      "Nguyên liệu được thu mua tại các vùng trồng trong tỉnh, qua các công đoạn làm sạch, phân loại, chế "
      "biến và đóng gói. Khí "
      "thải lò đốt đi qua xi-lô-can và tháp hấp thụ trước khi ra ống khói cao 18 m; nước thải sinh hoạt và "
      "sản xuất dẫn về hệ "
      "thống xử lý công suất 60 m³/ngày.đêm, đạt cột B QCVN 40:2011/BTNMT.");
  page.table({{"TT", 0.5, Align::kCentre},
              {"Nguyên, nhiên liệu, hóa chất", 2.6},
              {"Đơn vị", 1, Align::kCentre},
              {"Nhu cầu", 1, Align::kRight},
              {"Nguồn cung cấp", 2}},
             {{"1", "Nguyên liệu chính", "tấn/năm", "2.400", "Các xã trong tỉnh"},
              {"2", "Củi, trấu viên", "tấn/năm", "310", "Thu mua tại chỗ"},
              {"3", "Điện", "kWh/tháng", "42.000", "Lưới điện khu vực"},
              {"4", "Nước", "m³/ngày", "48", "Giếng khoan đã cấp phép"},
              {"5", "Vôi, phèn, clo", "kg/tháng", "260", "Đại lý hóa chất"}});
  page.record_field("nam", year);
  return page.finish();
}

}  // namespace motcua::specimens
