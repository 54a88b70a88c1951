// A bank's transfer slip, in Vietnamese and English, with the bank's stamp.

#include "bench/specimens/papers/foreign/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_uy_nhiem_chi(const PaperRequest& request) {
  const Story& story = request.story;
  Random draw = request.draw("said");
  const auto account = [&] {
    return std::to_string(draw.between(1000, 9999)) + " " + std::to_string(draw.between(1000, 9999)) + " " +
           std::to_string(draw.between(1000, 9999));
  };
  const std::int64_t sum = std::int64_t{draw.between(12, 900)} * 250'000;
  Typesetter page("", {.left_mm = 22, .right_mm = 18, .family = kSans, .body_pt = 10.5, .line_factor = 1.15},
                  request.making);
  page.sheet().text("NGÂN HÀNG TMCP ĐẠI NGÀN", page.body().sized(15).as_bold().inked({0.05, 0.36, 0.22}),
                    {22, 18, 110, Align::kLeft, 0, 1});
  page.sheet().text("Chi nhánh Đắk Lắk\nLiên 2: Giao khách hàng", page.body().sized(9.5),
                    {140, 18, 52, Align::kRight, 0, 1});
  page.gap(14);
  page.title({request.worded(std::to_array<std::string>(
                 {"ỦY NHIỆM CHI", "LỆNH CHUYỂN TIỀN", "ỦY NHIỆM CHI / PAYMENT ORDER"}))},
             "Số/No: " + std::to_string(draw.between(100, 999)) +
                 "    Ngày/Date: " + slashed(days_before(story.today, 7)));
  page.heading("NGƯỜI CHUYỂN TIỀN / APPLICANT");
  page.entry({"Tên tài khoản (A/C name):", upper(story.applicant.name)});
  page.entries({{"Số tài khoản (A/C No):", account()}, {"CCCD/Hộ chiếu:", story.applicant.id_number}});
  page.entry({"Địa chỉ (Address):", story.applicant.home.full()});
  page.heading("NGƯỜI THỤ HƯỞNG / BENEFICIARY");
  page.entry({"Tên tài khoản (A/C name):", story.partner.name});
  page.entries({{"Số tài khoản (A/C No):", account()}, {"Mã số thuế:", story.partner.tax_code}});
  page.entry({"Tại ngân hàng (With bank):", "Ngân hàng TMCP Cao Nguyên - Chi nhánh Buôn Hồ"});
  page.heading("NỘI DUNG / DETAILS");
  page.entry({"Số tiền bằng số (Amount in figures):", grouped(sum) + " VND"});
  page.entry({"Số tiền bằng chữ (In words):", in_words(sum) + " đồng"});
  page.entry({"Nội dung (Details):", "Thanh toán tiền hàng theo hợp đồng mua bán và hóa đơn đã nhận"});
  page.checkboxes("Phí (Charges):", {{"Người chuyển", true}, {"Người hưởng", false}});
  page.signatures({{.roles = {"KẾ TOÁN TRƯỞNG"}, .note = "(Nếu có)", .name = "", .signed_by_hand = false},
                   {.roles = {"CHỦ TÀI KHOẢN"}, .name = story.applicant.name},
                   {.roles = {"GIAO DỊCH VIÊN"},
                    .name = story.other.name,
                    .seal = SealText{"NGÂN HÀNG TMCP ĐẠI NGÀN", "CHI NHÁNH ĐẮK LẮK", ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
