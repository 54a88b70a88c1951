// Báo cáo tài chính: the balance sheet of a small enterprise, form B01a-DNN, figures
// that add up, three signatures.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {
namespace {

struct Line {
  const char* name;
  const char* code;
  std::int64_t now = 0;
  std::int64_t before = 0;
};

/// Sums of invented items, in whole millions, written out in đồng.
std::vector<std::vector<std::string>> rows_of(const std::vector<Line>& lines) {
  std::vector<std::vector<std::string>> rows;
  for (const Line& line : lines) {
    const auto figure = [](std::int64_t sum) { return sum == 0 ? std::string() : grouped(sum); };
    rows.push_back({line.name, line.code, "", figure(line.now), figure(line.before)});
  }
  return rows;
}

}  // namespace

std::vector<Leaf> set_bao_cao_tai_chinh(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const int variant = request.making.variant;
  const Day day = request.issued(200);
  const std::string year = std::to_string(static_cast<int>(request.story.today.year()) - 1);
  Random draw = request.draw("figures");
  const auto sum = [&](int low, int high) {
    return std::int64_t{draw.between(low, high)} * 1'000'000 + draw.between(0, 999) * 1000;
  };
  std::array<std::int64_t, 7> now{};
  std::array<std::int64_t, 7> before{};
  for (std::size_t i = 0; i < 6; ++i) {
    now[i] = sum(90, 2400);
    before[i] = sum(90, 2400);
  }
  const auto total = [](const std::array<std::int64_t, 7>& all) {
    std::int64_t out = 0;
    for (std::size_t i = 0; i < 6; ++i) out += all[i];
    return out;
  };
  const std::int64_t all_now = total(now);
  const std::int64_t all_before = total(before);
  const std::int64_t debts_now = all_now * 2 / 5 / 1000 * 1000;
  const std::int64_t debts_before = all_before * 3 / 7 / 1000 * 1000;

  Typesetter page("bao-cao-tai-chinh",
                  {.left_mm = 22,
                   .top_mm = 16,
                   .bottom_mm = 12,
                   .body_pt = 12,
                   .line_factor = 1.05,
                   .page_numbers = PageNumbers::kTop},
                  request.making);
  page.form_code("Mẫu số B01a - DNN",
                 "(Ban hành theo Thông tư số 133/2016/TT-BTC ngày 26/8/2016 của Bộ Tài chính)");
  page.runs({{"Đơn vị báo cáo: ", page.body()}, {firm.name, page.body().as_bold(), "ten_dn", ""}}, 0,
            Align::kLeft);
  page.item("Địa chỉ: " + firm.seat.full() + ". Mã số thuế: " + firm.tax_code);
  page.gap(2);
  const std::string subtitle = "Tại ngày 31 tháng 12 năm " + year;
  page.title(request.worded(std::to_array<std::vector<std::string>>(
                 {std::vector<std::string>{"BÁO CÁO TÀI CHÍNH", "Bảng cân đối kế toán"},
                  std::vector<std::string>{"BẢNG CÂN ĐỐI KẾ TOÁN"},
                  std::vector<std::string>{"BÁO CÁO TÀI CHÍNH", "Báo cáo tình hình tài chính"}})),
             subtitle);
  page.record_field("nam", year);
  page.runs({{variant % 2 == 0 ? "Đơn vị tính: VND" : "Đơn vị tính: đồng Việt Nam", page.body().as_italic()}},
            0, Align::kRight);
  page.table({{"CHỈ TIÊU", 3.4},
              {"Mã số", 0.7, Align::kCentre},
              {"Thuyết minh", 0.9, Align::kCentre},
              {"Số cuối năm", 1.6, Align::kRight},
              {"Số đầu năm", 1.6, Align::kRight}},
             rows_of({{"TÀI SẢN", ""},
                      {"I. Tiền và các khoản tương đương tiền", "110", now[0], before[0]},
                      {"II. Đầu tư tài chính", "120"},
                      {"III. Các khoản phải thu", "130", now[1] + now[2], before[1] + before[2]},
                      {"1. Phải thu của khách hàng", "131", now[1], before[1]},
                      {"2. Trả trước cho người bán", "132", now[2], before[2]},
                      {"IV. Hàng tồn kho", "140", now[3], before[3]},
                      {"1. Hàng tồn kho", "141", now[3], before[3]},
                      {"V. Tài sản cố định", "150", now[4], before[4]},
                      {"- Nguyên giá", "151", now[4] * 2, before[4] * 2},
                      {"- Giá trị hao mòn lũy kế (*)", "152", now[4], before[4]},
                      {"VI. Tài sản khác", "180", now[5], before[5]},
                      {"TỔNG CỘNG TÀI SẢN (200)", "200", all_now, all_before},
                      {"NGUỒN VỐN", ""},
                      {"I. Nợ phải trả", "300", debts_now, debts_before},
                      {"1. Phải trả người bán", "311", debts_now / 2, debts_before / 2},
                      {"2. Người mua trả tiền trước", "312"},
                      {"3. Vay và nợ thuê tài chính", "316", debts_now - debts_now / 2,
                       debts_before - debts_before / 2},
                      {"II. Vốn chủ sở hữu", "400", all_now - debts_now, all_before - debts_before},
                      {"1. Vốn góp của chủ sở hữu", "411", all_now - debts_now, all_before - debts_before},
                      {"TỔNG CỘNG NGUỒN VỐN (500)", "500", all_now, all_before}}),
             9.5, /*number_row=*/true);
  page.record_field("tong_tai_san", std::to_string(all_now));
  page.note("(*) Số liệu các chỉ tiêu có dấu sao được ghi bằng số âm dưới hình thức ghi trong ngoặc đơn.");
  page.signatures({{.roles = {"NGƯỜI LẬP BIỂU"}, .note = "(Ký, họ tên)", .name = request.story.other.name},
                   {.roles = {"KẾ TOÁN TRƯỞNG"},
                    .note = "(Ký, họ tên)",
                    .name = make_person(request.draw("accountant"), request.story.today).name},
                   {.place_date = "Đắk Lắk, " + worded(day),
                    .roles = {variant % 2 == 0 ? "NGƯỜI ĐẠI DIỆN\nTHEO PHÁP LUẬT" : "GIÁM ĐỐC"},
                    .note = "(Ký, họ tên, đóng dấu)",
                    .name = firm.director.name,
                    .seal = seal_of(firm)}});
  return page.finish();
}

}  // namespace motcua::specimens
