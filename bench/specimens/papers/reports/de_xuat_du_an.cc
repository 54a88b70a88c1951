// Đề xuất dự án đầu tư of an enterprise: numbered sections with tables of land, capital
// and schedule.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_de_xuat_du_an(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& investor = story.enterprise;
  const int variant = request.making.variant;
  const Day day = request.issued(33);
  Random draw = request.draw("said");
  const std::int64_t own = std::int64_t{draw.between(5, 30)} * 1'000'000'000;
  const std::int64_t borrowed = own * 2;
  const std::string name = request.worded(
      std::to_array<std::string>({"Nhà máy rang xay cà phê đặc sản", "Kho lạnh bảo quản sầu riêng xuất khẩu",
                                  "Trang trại bò sữa ứng dụng công nghệ cao"}));
  Typesetter page("de-xuat-du-an",
                  {.body_pt = 13,
                   .line_factor = 1.18,
                   .page_numbers = variant % 2 == 0 ? PageNumbers::kTop : PageNumbers::kOfTotal},
                  request.making);
  if (variant % 3 != 2) page.form_code(variant % 3 == 0 ? "Mẫu A.I.4" : "Mẫu số 26");
  page.citizen_header();
  page.title({"ĐỀ XUẤT DỰ ÁN ĐẦU TƯ"},
             variant % 2 == 0 ? "(Kèm theo Văn bản đề nghị thực hiện dự án đầu tư ngày " + slashed(day) + ")"
                              : "(Dự án không thuộc diện chấp thuận chủ trương đầu tư)");
  page.heading("I. NHÀ ĐẦU TƯ");
  firm_party(page, investor, "");
  page.heading("II. ĐỀ XUẤT THỰC HIỆN DỰ ÁN ĐẦU TƯ VỚI CÁC NỘI DUNG SAU");
  page.heading("1. Tên dự án, địa điểm");
  page.entry({"1.1. Tên dự án:", name, "ten_du_an"});
  page.entry({"1.2. Địa điểm thực hiện dự án:", story.land.place.full(), "dia_diem"});
  page.heading("2. Mục tiêu đầu tư");
  page.table({{"STT", 0.5, Align::kCentre},
              {"Mục tiêu hoạt động", 2.6},
              {"Tên ngành", 2.4},
              {"Mã ngành cấp 4", 1, Align::kCentre}},
             {{"1", name, "Chế biến và bảo quản nông sản", "1030"},
              {"2", "Bán buôn sản phẩm của dự án", "Bán buôn thực phẩm", "4632"}});
  page.heading("3. Quy mô đầu tư");
  page.item("- Công suất thiết kế: " + std::to_string(draw.between(8, 40) * 100) + " tấn sản phẩm/năm;");
  page.item("- Diện tích đất sử dụng: " + grouped(story.land.area_m2 * 12) +
            " m²; quy mô kiến trúc: nhà xưởng 01 tầng, nhà điều hành 02 tầng.");
  page.heading("4. Vốn đầu tư và phương án huy động");
  page.runs({{"Tổng vốn đầu tư: ", page.body()},
             {grouped(own + borrowed), page.body().as_bold(), "von", std::to_string(own + borrowed)},
             {" đồng (bằng chữ: " + in_words(own + borrowed) + " đồng).", page.body()}});
  page.table({{"STT", 0.5, Align::kCentre},
              {"Nguồn vốn", 2.4},
              {"Số tiền (đồng)", 1.6, Align::kRight},
              {"Tỷ lệ", 0.8, Align::kCentre},
              {"Tiến độ góp", 1.6, Align::kCentre}},
             {{"1", "Vốn góp của nhà đầu tư", grouped(own), "33,3%", "Trong 03 tháng"},
              {"2", "Vốn vay tổ chức tín dụng", grouped(borrowed), "66,7%", "Theo tiến độ"}});
  page.entry({"5. Thời hạn hoạt động của dự án:", "50 năm kể từ ngày được giao đất"});
  page.heading("6. Tiến độ thực hiện");
  page.table({{"Giai đoạn", 2.6}, {"Từ", 1, Align::kCentre}, {"Đến", 1, Align::kCentre}},
             {{"Chuẩn bị đầu tư, thủ tục về đất đai", "Quý I/2027", "Quý II/2027"},
              {"Xây dựng nhà xưởng, hạ tầng", "Quý III/2027", "Quý I/2028"},
              {"Lắp đặt máy, vận hành thử", "Quý II/2028", "Quý III/2028"},
              {"Hoạt động chính thức", "Quý IV/2028", ""}});
  page.heading("7. Nhu cầu về lao động và sử dụng đất");
  page.paragraph(
      "Dự án cần 65 lao động, trong đó 12 người có trình độ đại học; ưu tiên tuyển dụng tại chỗ. Khu đất "
      "hiện trạng trồng cây lâu năm, nhà đầu "
      "tư thỏa thuận nhận chuyển nhượng và làm thủ tục chuyển mục đích sử dụng đất.");
  page.heading("8. Hiệu quả kinh tế - xã hội");
  page.paragraph(
      "Dự án tạo việc làm ổn định, liên kết với 300 hộ trồng nguyên liệu, nộp ngân sách khoảng 2,6 tỷ đồng "
      "mỗi năm khi đạt công suất thiết kế.");
  page.heading("9. Đánh giá sơ bộ tác động môi trường");
  page.paragraph(
      "Nước thải sản xuất được xử lý tuần hoàn; bã, vỏ làm phân hữu cơ; tiếng ồn được hạn chế bằng tường "
      "cách âm và dải cây xanh.");
  page.heading("10. Đề xuất ưu đãi, hỗ trợ đầu tư");
  page.item(
      "Nhà đầu tư đề xuất hưởng ưu đãi về thuế thu nhập doanh nghiệp và tiền thuê đất theo quy định của pháp "
      "luật.");
  page.signatures({{.place_date = "Đắk Lắk, " + worded(day),
                    .roles = {variant % 2 == 0 ? "NHÀ ĐẦU TƯ" : "ĐẠI DIỆN NHÀ ĐẦU TƯ"},
                    .note = "(Ký, ghi rõ họ tên, chức danh và đóng dấu)",
                    .name = investor.director.name,
                    .seal = seal_of(investor)}});
  return page.finish();
}

}  // namespace motcua::specimens
