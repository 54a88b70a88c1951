// Bản thuyết minh về cơ sở vật chất, trang thiết bị, dụng cụ, Mẫu số 02b (Nghị
// định 17/2020/NĐ-CP): two pages with an equipment table.

#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_ban_thuyet_minh_co_so(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  Typesetter page("ban-thuyet-minh-co-so",
                  {.body_pt = 13.5, .line_factor = 1.12, .page_numbers = PageNumbers::kTop}, request.making);
  Random draw = request.draw("said");

  page.form_code("Mẫu số 02b");
  page.citizen_header();
  page.title({"BẢN THUYẾT MINH", "Về cơ sở vật chất, trang thiết bị, dụng cụ bảo đảm điều kiện",
              "vệ sinh an toàn thực phẩm"},
             "(Đối với cơ sở kinh doanh thực phẩm)");
  page.heading("I. THÔNG TIN CHUNG");
  page.entry({"- Tên cơ sở:", firm.name, "co_so"});
  page.entry({"- Đại diện cơ sở:", firm.director.name});
  page.entry({"- Địa chỉ văn phòng:", firm.seat.full(), "dia_chi"});
  page.entry({"- Địa chỉ cơ sở kinh doanh:", firm.seat.full()});
  page.entries({{"- Điện thoại:", firm.director.phone}, {"Fax:", ""}});
  page.entries({{"- Giấy chứng nhận đăng ký doanh nghiệp số:", firm.tax_code}});
  page.item("- Mặt hàng kinh doanh: bánh kẹo, sữa chế biến, dầu thực vật, tinh bột và sản phẩm từ tinh bột.");
  page.entries({{"- Tổng số cán bộ, công nhân viên:", std::to_string(draw.between(8, 26)) + " người"}});
  page.entries({{"- Tổng số người trực tiếp kinh doanh:", "6 người, đã được khám sức khỏe theo quy định"}});

  page.heading("II. THỰC TRẠNG CƠ SỞ VẬT CHẤT, TRANG THIẾT BỊ, DỤNG CỤ");
  page.heading("1. Cơ sở vật chất");
  const std::string area = std::to_string(draw.between(90, 260));
  page.runs({{"- Diện tích mặt bằng kinh doanh: ", page.body()},
             {area + " m²", page.body(), "dien_tich", area},
             {", trong đó diện tích bán hàng: 64 m²; diện tích kho: 38 m².", page.body()}});
  page.item(
      "- Sơ đồ bố trí mặt bằng kinh doanh: khu trưng bày ở phía trước, kho lạnh và kho khô ở phía sau, có "
      "lối đi riêng.");
  page.item("- Kết cấu cửa hàng: tường xây, nền lát gạch men, trần thạch cao, thoáng, dễ làm vệ sinh.");
  page.item("- Nguồn nước phục vụ vệ sinh: nước máy của Công ty cổ phần Cấp nước Đắk Lắk.");
  page.item("- Nguồn điện cung cấp: lưới điện quốc gia, có máy phát dự phòng 10 kVA.");
  page.item("- Hệ thống vệ sinh nhà xưởng: 02 khu rửa tay, 02 nhà vệ sinh tách biệt khu bán hàng.");
  page.item(
      "- Hệ thống phòng cháy, chữa cháy: 06 bình bột MFZ4, 01 tủ vòi chữa cháy, tiêu lệnh và đèn thoát "
      "hiểm.");
  page.heading("2. Trang thiết bị, dụng cụ kinh doanh");
  page.table({{"TT", 0.5, Align::kCentre},
              {"Tên trang, thiết bị", 3.2},
              {"Số lượng", 0.9, Align::kCentre},
              {"Thực trạng (Tốt/Trung bình/Kém)", 1.6, Align::kCentre},
              {"Ghi chú", 1.2}},
             {{"1", "Kệ trưng bày hàng hóa 5 tầng", "24", "Tốt", ""},
              {"2", "Tủ mát bảo quản sữa 800 lít", "4", "Tốt", "Mua 2025"},
              {"3", "Tủ đông bảo quản thực phẩm 600 lít", "3", "Tốt", ""},
              {"4", "Máy điều hòa nhiệt độ 18.000 BTU", "3", "Trung bình", ""},
              {"5", "Thiết bị đo nhiệt độ, độ ẩm kho", "6", "Tốt", "Hiệu chuẩn"},
              {"6", "Pa-lét nhựa kê hàng", "40", "Tốt", ""},
              {"7", "Dụng cụ phòng chống côn trùng", "12", "Tốt", ""},
              {"8", "Trang phục bảo hộ lao động", "20", "Tốt", ""},
              {"9", "Dụng cụ rửa tay, khử trùng", "6", "Tốt", ""}},
             12.5);
  page.heading("III. ĐÁNH GIÁ CHUNG");
  page.paragraph(
      "Trang thiết bị, dụng cụ của cơ sở đã đáp ứng yêu cầu để kinh doanh thực phẩm an toàn theo quy định "
      "của Luật An "
      "toàn thực phẩm và các văn bản hướng dẫn thi hành.");
  page.heading("CAM KẾT CỦA CƠ SỞ");
  page.paragraph(
      "Cơ sở cam đoan các thông tin nêu trong bản thuyết minh là đúng sự thật và chịu trách nhiệm trước pháp "
      "luật về "
      "những nội dung đã đăng ký.");
  page.signatures({{.place_date = "Đắk Lắk, " + worded(days_before(request.story.today, 3)),
                    .roles = {"CHỦ CƠ SỞ"},
                    .note = "(Ký tên, đóng dấu)",
                    .name = firm.director.name,
                    .seal = SealText{firm.name, "TỈNH ĐẮK LẮK - M.S.D.N: " + firm.tax_code, ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
