// Promotions with prizes of chance. Purposes: "dang-ky" (registration, Mẫu số 02), "the-le" (the
// rules, Mẫu số 03). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

struct Promotion {
  std::string name;
  Day from;
  Day until;
  std::int64_t prizes = 0;
  std::string where = "Trên địa bàn tỉnh Đắk Lắk";
};

Promotion promotion_of(const PaperRequest& request) {
  constexpr auto kNames = std::to_array<std::string_view>({"Mua sắm thả ga, nhận quà cực đã",
                                                           "Tri ân khách hàng, bốc thăm trúng thưởng",
                                                           "Xuân về rộn rã, lộc đến đầy nhà"});
  Random draw = request.draw("promotion");
  const Day from = days_before(request.story.today, -draw.between(15, 30));
  return {std::string(draw.pick(kNames)), from, days_before(from, -draw.between(20, 45)),
          std::int64_t{draw.between(30, 150)} * 1'000'000};
}

void prize_table(Typesetter& page, const Promotion& promotion) {
  const std::int64_t first = promotion.prizes / 2;
  const std::int64_t rest = promotion.prizes - first;
  page.table({{"Cơ cấu giải thưởng", 1.3},
              {"Nội dung giải thưởng", 2.2},
              {"Trị giá (VNĐ)", 1.3, Align::kRight},
              {"Số giải", 0.7, Align::kCentre},
              {"Thành tiền (VNĐ)", 1.4, Align::kRight}},
             {{"Giải nhất", "01 xe máy điện", grouped(first), "01", grouped(first)},
              {"Giải khuyến khích", "Phiếu mua hàng", grouped(rest / 20), "20", grouped(rest / 20 * 20)},
              {"Tổng cộng", "", "", "21", grouped(first + rest / 20 * 20)}},
             12);
}

void items(Typesetter& page, const PaperRequest& request, const Promotion& promotion) {
  const std::string period =
      "từ ngày " + slashed(promotion.from) + " đến hết ngày " + slashed(promotion.until);
  page.entry({"1. Tên chương trình khuyến mại:", promotion.name, "chuong_trinh"});
  page.entry({"2. Địa bàn (phạm vi) khuyến mại:", promotion.where});
  page.entry({"3. Hình thức khuyến mại:", "Khuyến mại mang tính may rủi (bốc thăm trúng thưởng)"});
  page.entry(
      {"4. Thời gian khuyến mại:", period, "thoi_gian", iso(promotion.from) + "/" + iso(promotion.until)});
  page.entry({"5. Hàng hóa, dịch vụ khuyến mại:",
              "Hàng nông sản, thực phẩm bán tại cửa hàng " + request.story.enterprise.short_name});
  page.entry({"6. Hàng hóa, dịch vụ dùng để khuyến mại:", "Xe máy điện, phiếu mua hàng"});
  page.entry(
      {"7. Khách hàng của chương trình:", "Người tiêu dùng cá nhân mua hàng trong thời gian khuyến mại"});
  page.item("8. Cơ cấu giải thưởng:");
  prize_table(page, promotion);
  page.entry({"9. Tổng giá trị giải thưởng:", grouped(promotion.prizes) + " đồng"});
  page.entry({"10. Bằng chứng xác định trúng thưởng:", "Cuống phiếu dự thưởng có số và dấu của công ty"});
}

}  // namespace

std::vector<Leaf> set_dang_ky_khuyen_mai(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const Promotion promotion = promotion_of(request);
  const bool rules = request.purpose.empty() ? request.making.variant % 3 == 1 : request.purpose == "the-le";
  Typesetter page(
      "dang-ky-khuyen-mai",
      {.body_pt = 12.5, .line_factor = 1.02, .paragraph_gap_mm = 1.0, .page_numbers = PageNumbers::kTop},
      request.making);
  Random draw = request.draw("said");

  page.form_code(rules ? "Mẫu số 03" : "Mẫu số 02",
                 request.making.variant % 2 == 0 ? "(Nghị định số 81/2018/NĐ-CP)" : "");
  page.letterhead(
      {.parent = request.making.variant % 2 == 0 ? "" : "TÊN THƯƠNG NHÂN",
       .agency = firm.name,
       .number = "Số: " + std::to_string(draw.between(2, 40)) + (rules ? "/TL-" : "/ĐK-") + initials(firm),
       .place_date = place_and_day(request, 4)});
  page.record_field("thuong_nhan", firm.name);
  if (rules) {
    page.title({"THỂ LỆ CHƯƠNG TRÌNH KHUYẾN MẠI"}, "(Kèm theo công văn đăng ký của " + firm.short_name + ")");
    items(page, request, promotion);
    page.heading("11. Nội dung chi tiết của chương trình:");
    page.paragraph(
        "11.1. Điều kiện tham gia: mỗi hóa đơn từ 500.000 đồng được nhận một phiếu dự thưởng gồm hai phần; "
        "khách hàng ghi họ tên, số điện "
        "thoại và bỏ phần cuống vào thùng phiếu đặt tại cửa hàng.");
    page.paragraph("11.2. Thời gian, địa điểm và cách thức xác định trúng thưởng: bốc thăm công khai ngày " +
                   slashed(days_before(promotion.until, -3)) + " tại " + firm.seat.full() +
                   ", có đại diện khách hàng chứng kiến và lập biên bản.");
    page.paragraph(
        "11.3. Thời hạn trao thưởng: không quá 45 ngày kể từ ngày kết thúc chương trình. Khách hàng nộp thuế "
        "thu nhập không thường xuyên theo quy định.");
    page.paragraph("12. Đầu mối giải đáp thắc mắc: điện thoại " + firm.director.phone + ".");
    page.paragraph(
        "13. Trường hợp không có người trúng thưởng, công ty trích nộp 50 % giá trị giải thưởng đã công bố "
        "vào ngân sách nhà nước.");
  } else {
    page.title(request.worded(std::to_array<std::vector<std::string>>(
        {{"ĐĂNG KÝ THỰC HIỆN CHƯƠNG TRÌNH KHUYẾN MẠI"}, {"ĐĂNG KÝ", "THỰC HIỆN CHƯƠNG TRÌNH KHUYẾN MẠI"}})));
    page.addressed_to("Sở Công Thương tỉnh Đắk Lắk");
    page.entry({"Tên thương nhân:", firm.name});
    enterprise_lines(page, request, firm);
    page.entries({{"Người liên hệ:", request.story.other.name, "", "", 1.3},
                  {"Điện thoại:", request.story.other.phone}});
    page.paragraph(firm.name + " đăng ký chương trình khuyến mại như sau:");
    items(page, request, promotion);
    page.item(
        "11. Hồ sơ kèm theo: thể lệ chương trình; hình ảnh hàng hóa; mẫu bằng chứng xác định trúng thưởng.");
  }
  page.keep_together(68);
  page.paragraph(firm.name +
                 " cam kết thực hiện đúng và hoàn toàn chịu trách nhiệm về chương trình khuyến mại trên theo "
                 "quy định của pháp luật hiện hành.");
  page.recipients_and_signer({"- Như trên;", "- Lưu: VT."},
                             director_signs(firm, {"ĐẠI DIỆN THEO PHÁP LUẬT", "CỦA THƯƠNG NHÂN"}));
  return page.finish();
}

}  // namespace motcua::specimens
