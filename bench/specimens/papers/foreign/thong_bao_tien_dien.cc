// An electricity bill: customer's code, meter readings, steps of the tariff. It looks
// like the tax office's notices to pay and is none.

#include <algorithm>

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_thong_bao_tien_dien(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& payer = story.applicant;
  Random draw = request.draw("said");
  Typesetter page("", {.left_mm = 22, .right_mm = 18, .family = kSans, .body_pt = 11, .line_factor = 1.15},
                  request.making);
  page.sheet().fill(22, 16, 170, 9, {0.12, 0.30, 0.62});
  page.sheet().text("ĐIỆN LỰC BAN MÊ", page.body().sized(13).as_bold().inked({1, 1, 1}),
                    {26, 17.5, 100, Align::kLeft, 0, 1});
  page.gap(10);
  page.title({request.worded(std::to_array<std::string>(
                 {"THÔNG BÁO TIỀN ĐIỆN", "GIẤY BÁO TIỀN ĐIỆN", "THÔNG BÁO TIỀN ĐIỆN SINH HOẠT"}))},
             "Kỳ 1 tháng 10 năm 2026 (từ ngày 01/10/2026 đến ngày 31/10/2026)");
  page.entry({"Kính gửi khách hàng:", upper(payer.name)});
  page.entry({"Địa chỉ sử dụng điện:", payer.home.full()});
  page.entries({{"Mã khách hàng:", "PC15" + std::to_string(draw.between(100'000, 999'999))},
                {"Số định danh cá nhân:", payer.id_number}});
  page.entries({{"Mục đích sử dụng:", "Sinh hoạt bậc thang"}, {"Điện thoại:", payer.phone}});
  const int used = draw.between(210, 390);
  const int old_reading = draw.between(3000, 18'000);
  page.table({{"Bộ chỉ số", 1, Align::kCentre},
              {"Chỉ số mới", 1, Align::kRight},
              {"Chỉ số cũ", 1, Align::kRight},
              {"Hệ số nhân", 1, Align::kCentre},
              {"Điện tiêu thụ (kWh)", 1.3, Align::kRight}},
             {{"KT", grouped(old_reading + used), grouped(old_reading), "1", std::to_string(used)}}, 10.5);
  struct Step {
    int size;
    int price;
  };
  std::vector<std::vector<std::string>> rows;
  std::int64_t sum = 0;
  int left = used;
  int number = 0;
  for (const Step step : {Step{50, 1984}, Step{50, 2050}, Step{100, 2380}, Step{200, 2998}}) {
    const int part = std::min(left, step.size);
    if (part == 0) break;
    left -= part;
    sum += std::int64_t{part} * step.price;
    rows.push_back({"Bậc thang " + std::to_string(++number), grouped(step.price), std::to_string(part),
                    grouped(std::int64_t{part} * step.price)});
  }
  const std::int64_t tax = sum * 8 / 100;
  rows.push_back({"Tổng điện năng tiêu thụ", "", std::to_string(used), grouped(sum)});
  rows.push_back({"Thuế suất GTGT: 8%", "", "", grouped(tax)});
  rows.push_back({"Tổng cộng tiền thanh toán", "", "", grouped(sum + tax)});
  page.table({{"Diễn giải", 2},
              {"Đơn giá (đồng/kWh)", 1.2, Align::kRight},
              {"Sản lượng (kWh)", 1.1, Align::kRight},
              {"Thành tiền (đồng)", 1.3, Align::kRight}},
             rows, 10.5);
  page.item("Bằng chữ: " + in_words(sum + tax) + " đồng.");
  page.item(
      "Hạn thanh toán: 07 ngày kể từ ngày nhận thông báo. Quá hạn, bên bán điện có quyền ngừng cung cấp điện "
      "theo "
      "hợp đồng đã ký.");
  page.item("Quý khách có thể nộp tiền qua ứng dụng ngân hàng, tại điểm thu hoặc ủy quyền trích nợ tự động.");
  page.note(
      "Thông báo này thay cho lời nhắc; hóa đơn điện tử được gửi đến hộp thư đã đăng ký sau khi thanh toán.");
  return page.finish();
}

}  // namespace motcua::specimens
