// A product's leaflet: how to use a coffee roaster, dense and small.

#include "bench/specimens/papers/foreign/columns.h"
#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_to_roi_san_pham(const PaperRequest& request) {
  const Enterprise& firm = request.story.partner;
  Typesetter page("", {.left_mm = 15, .right_mm = 15, .top_mm = 14, .family = kSans, .body_pt = 12.5},
                  request.making);
  page.centred("MÁY RANG CÀ PHÊ GIA ĐÌNH BẾP ĐỎ R-600", page.body().sized(18).as_bold());
  page.centred(
      request.worded(std::to_array<std::string>(
          {"HƯỚNG DẪN SỬ DỤNG", "SÁCH HƯỚNG DẪN VÀ PHIẾU BẢO HÀNH", "TỜ HƯỚNG DẪN SỬ DỤNG SẢN PHẨM"})),
      page.body().sized(14).as_bold().inked(kPrintRed));
  page.gap(3);
  const TextStyle plain = page.body();
  const auto head = [&](const char* words) {
    return Paragraph{words, plain.sized(14).as_bold(), Align::kLeft, 1.2};
  };
  const auto say = [&](const std::string& words) { return Paragraph{words, plain, Align::kJustify, 1}; };
  set_in_columns(
      page.sheet(), {page.left_mm(), page.y_mm(), page.width_mm(), 2, 8},
      {head("1. Thông tin chung"),
       say("Điện áp: 220 V ~ 50 Hz. Công suất: 1.200 W. Dung tích lồng rang: 600 g. Khối lượng: 5,8 kg. Xuất "
           "xứ: Việt Nam. "
           "Sản phẩm phù hợp quy chuẩn kỹ thuật quốc gia về an toàn thiết bị điện."),
       head("2. Trước khi sử dụng"),
       say("Đọc kỹ hướng dẫn. Kiểm tra dây dẫn, phích cắm và nguồn điện. Đặt máy trên mặt phẳng, khô ráo, "
           "cách tường ít nhất "
           "20 cm. Lần đầu, cho máy chạy không tải 10 phút ở nhiệt độ 180 °C để bay hết dầu bảo quản."),
       head("3. Các bước rang"), say("Bước 1: Cân 400 - 500 g cà phê nhân đã nhặt sạch."),
       say("Bước 2: Đặt nhiệt độ 200 °C, chờ đèn báo chuyển xanh."),
       say("Bước 3: Cho cà phê vào lồng, đậy nắp, bấm nút QUAY."),
       say("Bước 4: Nghe tiếng nổ lần một sau 9 - 11 phút; rang nhạt thì dừng ở đây."),
       say("Bước 5: Bấm nút LÀM NGUỘI, chờ 4 phút rồi đổ ra khay."), head("4. Vệ sinh, bảo quản"),
       say("Rút phích cắm, chờ máy nguội hẳn. Lau thân máy bằng khăn ẩm; tháo khay vỏ trấu, giũ sạch sau mỗi "
           "mẻ. Không nhúng máy "
           "vào nước, không dùng chất tẩy rửa mạnh."),
       head("5. Sự cố thường gặp"),
       say("Máy không nóng: kiểm tra cầu chì nhiệt. Lồng không quay: kiểm tra dây cu-roa. Cà phê cháy không "
           "đều: giảm lượng nhân "
           "mỗi mẻ."),
       head("6. Cảnh báo an toàn"),
       say("Không để trẻ em, người già yếu sử dụng máy một mình. Không chạm vào lồng rang khi đang hoạt "
           "động. Bỏng nặng phải đến "
           "cơ sở y tế gần nhất."),
       head("7. Bảo hành"),
       say("Thời hạn 24 tháng kể từ ngày mua. Khi bảo hành xin mang theo phiếu này, hóa đơn mua hàng và giấy "
           "tờ tùy thân (Căn cước "
           "công dân). Không bảo hành nếu máy bị rơi vỡ, vào nước hoặc sửa chữa ở nơi không được ủy quyền."),
       say("Giấy chứng nhận đăng ký doanh nghiệp số " + firm.tax_code +
           ". Sản xuất tại: " + firm.seat.full() + ".")});
  page.space_to(228);
  page.sheet().frame(page.left_mm(), page.y_mm(), page.width_mm(), 52, 1);
  page.gap(3);
  page.centred("PHIẾU BẢO HÀNH", page.body().sized(12).as_bold());
  page.indent_left(4);
  page.entries({{"Họ và tên khách hàng:", request.story.applicant.name},
                {"Điện thoại:", request.story.applicant.phone}});
  page.entry({"Địa chỉ:", request.story.applicant.home.full()});
  page.entries({{"Số máy:", request.story.vehicle.engine_number},
                {"Ngày mua:", slashed(days_before(request.story.today, 80))}});
  return page.finish();
}

}  // namespace motcua::specimens
