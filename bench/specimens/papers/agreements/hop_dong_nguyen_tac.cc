// Hợp đồng nguyên tắc mua bán rượu giữa thương nhân bán buôn và người bán lẻ.

#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_hop_dong_nguyen_tac(const PaperRequest& request) {
  const Story& story = request.story;
  const Enterprise& seller = story.partner;
  const Person& buyer = story.applicant;
  Typesetter page(
      "hop-dong-nguyen-tac",
      {.body_pt = 13, .line_factor = 1.15, .page_numbers = PageNumbers::kTop, .long_dashes = true},
      request.making);
  Random draw = request.draw("said");
  const Day day = days_before(story.today, 40);

  page.citizen_header();
  page.title({"HỢP ĐỒNG NGUYÊN TẮC"}, "Số: " + std::to_string(draw.between(11, 98)) + "/2026/HĐNT");
  page.runs({{"- Căn cứ Bộ luật Dân sự năm 2015 và Luật Thương mại năm 2005;", page.body().as_italic()}});
  page.runs(
      {{"- Căn cứ Nghị định số 105/2017/NĐ-CP ngày 14 tháng 9 năm 2017 của Chính phủ về kinh doanh rượu;",
        page.body().as_italic()}});
  page.item("Hôm nay, " + worded(day) + ", tại trụ sở " + seller.name + ", hai bên gồm:");

  page.runs(
      {{"BÊN A (BÊN BÁN): ", page.body().as_bold()}, {seller.name, page.body().as_bold(), "ben_a", ""}});
  page.entry({"Địa chỉ:", seller.seat.full()});
  page.entries({{"Mã số thuế:", seller.tax_code}, {"Điện thoại:", seller.director.phone}});
  page.entries(
      {{"Đại diện:", std::string(seller.director.honorific()) + " " + seller.director.name, "", "", 1.3},
       {"Chức vụ:", "Giám đốc"}});
  page.entry({"Giấy phép bán buôn rượu số:",
              std::to_string(draw.between(11, 80)) + "/GP-SCT do Sở Công Thương cấp"});
  page.runs(
      {{"BÊN B (BÊN MUA): ", page.body().as_bold()}, {story.household, page.body().as_bold(), "ben_b", ""}});
  page.entry({"Địa chỉ:", buyer.home.full()});
  page.entries({{"Mã số thuế:", buyer.id_number}, {"Điện thoại:", buyer.phone}});
  page.entries({{"Đại diện:", std::string(buyer.honorific()) + " " + buyer.name, "", "", 1.3},
                {"Chức vụ:", "Chủ hộ"}});
  page.paragraph("Sau khi bàn bạc, hai bên thống nhất ký hợp đồng nguyên tắc với các điều khoản sau:");

  page.heading("Điều 1. Nội dung hợp đồng");
  page.paragraph(
      "Bên A là thương nhân phân phối, bán buôn rượu đồng ý bán, Bên B đồng ý mua các sản phẩm rượu do "
      "thương nhân sản "
      "xuất trong nước và nhập khẩu hợp pháp để bán lẻ tại địa điểm kinh doanh của Bên B, gồm:");
  page.table({{"TT", 0.5, Align::kCentre},
              {"Tên sản phẩm", 3},
              {"Quy cách", 1.8, Align::kCentre},
              {"Nồng độ", 1, Align::kCentre},
              {"Đơn giá (đồng)", 1.4, Align::kRight}},
             {{"1", "Rượu vang đỏ Cao Nguyên", "750 ml x 12 chai", "12% vol", "145.000"},
              {"2", "Rượu nếp cái hoa vàng", "500 ml x 20 chai", "29,5% vol", "68.000"},
              {"3", "Rượu cần Ban Mê đóng bình", "3 lít x 4 bình", "18% vol", "320.000"},
              {"4", "Rượu chuối hột rừng", "500 ml x 20 chai", "35% vol", "92.000"}});
  page.heading("Điều 2. Chất lượng và bao bì");
  page.paragraph(
      "Sản phẩm phải có tem, nhãn, bản công bố hợp quy và bảo đảm an toàn thực phẩm theo quy định. Bao bì "
      "còn nguyên, "
      "không bị rách, vỡ; Bên A đổi lại sản phẩm bị lỗi trong thời hạn 07 ngày kể từ ngày giao.");
  page.heading("Điều 3. Giao nhận và thanh toán");
  page.paragraph(
      "1. Số lượng từng lần theo đơn đặt hàng của Bên B gửi trước 03 ngày làm việc; Bên A giao hàng tại kho "
      "của Bên B, có "
      "hóa đơn và phiếu xuất kho kèm theo.");
  page.paragraph(
      "2. Bên B thanh toán trong vòng 15 ngày kể từ ngày nhận hàng, bằng chuyển khoản hoặc tiền mặt.");
  page.heading("Điều 4. Trách nhiệm của các bên");
  page.paragraph(
      "1. Bên A cung cấp đầy đủ hồ sơ pháp lý của sản phẩm; hỗ trợ Bên B về trưng bày, bảng hiệu và tập huấn "
      "bán hàng.");
  page.paragraph(
      "2. Bên B không bán rượu cho người chưa đủ 18 tuổi, không bán rượu qua mạng trái quy định; niêm yết "
      "giá và bản sao "
      "giấy phép tại nơi bán.");
  page.heading("Điều 5. Hiệu lực hợp đồng");
  page.paragraph(
      "Hợp đồng có hiệu lực từ ngày ký đến hết ngày 31/12/2028, lập thành 04 bản, mỗi bên giữ 02 bản.");
  page.signatures({{.roles = {"ĐẠI DIỆN BÊN A", "GIÁM ĐỐC"},
                    .note = "(Ký tên, đóng dấu)",
                    .name = seller.director.name,
                    .seal = SealText{seller.name, "TỈNH ĐẮK LẮK - M.S.D.N: " + seller.tax_code, ""}},
                   {.roles = {"ĐẠI DIỆN BÊN B", "CHỦ HỘ KINH DOANH"},
                    .note = "(Ký, ghi rõ họ tên)",
                    .name = buyer.name}});
  return page.finish();
}

}  // namespace motcua::specimens
