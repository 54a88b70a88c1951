// Commercial papers: an invoice in English, a sale contract in Vietnamese, a
// certificate of origin, by the variant.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/reports/shelf.h"

namespace motcua::specimens {
namespace {

struct Goods {
  const char* english;
  const char* vietnamese;
  int quantity;
  int price;
};
constexpr auto kGoods = std::to_array<Goods>({
    {"Green Robusta coffee beans, grade 1, screen 18", "Cà phê nhân Robusta loại 1, sàng 18", 19'200, 4},
    {"Black pepper 550 g/l, cleaned", "Hồ tiêu đen 550 g/l, đã làm sạch", 5400, 6},
    {"Dried macadamia nuts in shell", "Hạt mắc ca khô nguyên vỏ", 2500, 9},
    {"Roasted coffee in 500 g bags", "Cà phê rang đóng gói 500 g", 1200, 7},
});
constexpr std::string_view kBuyer = "HARBOUR & HILL TRADING PTE. LTD.";

void english_invoice(Typesetter& page, const PaperRequest& request, Day day, const std::string& number) {
  const Enterprise& seller = request.story.enterprise;
  const std::string name = plain_upper(seller.short_name) + " COMPANY LIMITED";
  page.centred(name, page.body().sized(15).as_bold());
  page.record_field("ben_ban", name);
  page.centred(plain_upper(seller.seat.full()) + ", VIET NAM - TAX CODE: " + seller.tax_code,
               page.body().sized(9.5));
  page.gap(5);
  page.title({request.making.variant % 2 == 0 ? "INVOICE" : "COMMERCIAL INVOICE"});
  page.entries({{"Invoice No.:", number, "so", ""}, {"Date:", slashed(day), "ngay", iso(day)}});
  page.entry({"Consignee:", std::string(kBuyer), "ben_mua"});
  page.entry({"Address:", "No. 12 Example Quay, Level 8, Singapore"});
  page.entries({{"Contract No.:", "HH-" + year_of(day) + "/07"},
                {"B/L No.:", "MDNSGN" + number.substr(0, 2) + "0417"}});
  page.entries({{"Port of loading:", "Cat Lai, Viet Nam"}, {"Port of discharge:", "Singapore"}});
  page.entries({{"Terms of delivery:", "FOB Cat Lai"}, {"Terms of payment:", "T/T 30 days"}});
  std::vector<std::vector<std::string>> rows;
  std::int64_t sum = 0;
  int no = 0;
  for (const Goods& goods : kGoods) {
    const std::int64_t amount = std::int64_t{goods.quantity} * goods.price;
    sum += amount;
    rows.push_back({std::to_string(++no), goods.english, grouped(goods.quantity),
                    std::to_string(goods.price) + ".00", grouped(amount) + ".00"});
  }
  rows.push_back({"", "TOTAL", "", "", grouped(sum) + ".00"});
  page.table({{"No.", 0.5, Align::kCentre},
              {"Description of goods", 3.2},
              {"Quantity (kg)", 1.1, Align::kRight},
              {"Unit price (USD)", 1.1, Align::kRight},
              {"Amount (USD)", 1.3, Align::kRight}},
             rows, 10);
  page.item("Country of origin: Viet Nam. Packing: in jute bags of 60 kg net; see packing list attached.");
  page.item("Bank of beneficiary: DAI NGAN COMMERCIAL JOINT STOCK BANK, DAK LAK BRANCH.");
  page.item("We certify that this invoice is true and correct.");
  page.signatures({{.roles = {"FOR AND ON BEHALF OF THE SELLER"},
                    .note = "(Authorised signature)",
                    .name = plain_upper(seller.director.name),
                    .seal = seal_of(seller)}});
}

void sale_contract(Typesetter& page, const PaperRequest& request, Day day, const std::string& number) {
  const Story& story = request.story;
  page.citizen_header();
  page.title({"HỢP ĐỒNG MUA BÁN"}, "Số: " + number);
  page.record_field("so", number);
  page.record_field("ngay", iso(day));
  grounds(page, {"- Căn cứ Luật Thương mại năm 2005 và Bộ luật Dân sự năm 2015;"});
  page.item("Hôm nay, " + worded(day) + ", chúng tôi gồm:");
  page.heading("BÊN BÁN (BÊN A):");
  firm_party(page, story.enterprise, "ben_ban");
  page.heading("BÊN MUA (BÊN B):");
  firm_party(page, story.partner, "ben_mua");
  std::vector<std::vector<std::string>> rows;
  int no = 0;
  for (const Goods& goods : kGoods)
    rows.push_back({std::to_string(++no), goods.vietnamese, "kg", grouped(goods.quantity / 10),
                    grouped(goods.price * 25'000)});
  page.table({{"TT", 0.5, Align::kCentre},
              {"Tên hàng", 3},
              {"ĐVT", 0.7, Align::kCentre},
              {"Số lượng", 1, Align::kRight},
              {"Đơn giá (đồng)", 1.3, Align::kRight}},
             rows);
  articles(page, {{"Điều 1. Chất lượng, giao hàng",
                   {"Hàng đúng mẫu đã duyệt, giao tại kho Bên B trong 10 ngày kể từ ngày ký; bốc xếp hai đầu "
                    "do mỗi bên tự "
                    "chịu."}},
                  {"Điều 2. Thanh toán",
                   {"Bên B trả 30% khi ký, 70% trong 15 ngày sau khi nhận đủ hàng và hóa đơn."}},
                  {"Điều 3. Điều khoản chung",
                   {"Hợp đồng lập thành 02 bản có giá trị như nhau; tranh chấp không thương lượng được thì "
                    "đưa ra Tòa án."}}});
  page.signatures(
      {{.roles = {"ĐẠI DIỆN BÊN A"},
        .name = story.enterprise.director.name,
        .seal = seal_of(story.enterprise)},
       {.roles = {"ĐẠI DIỆN BÊN B"}, .name = story.partner.director.name, .seal = seal_of(story.partner)}});
}

}  // namespace

std::vector<Leaf> set_chung_tu_thuong_mai(const PaperRequest& request) {
  const bool contract = request.making.variant % 3 == 2;
  const Day day = request.issued(45);
  const std::string number =
      drawn_number(request, "number", 11, 98) + "/" + year_of(day) + (contract ? "/HĐMB" : "-INV");
  Typesetter page("chung-tu-thuong-mai",
                  {.left_mm = contract ? 28.0 : 20.0,
                   .family = contract ? kSerif : kSans,
                   .body_pt = contract ? 13 : 10.5,
                   .line_factor = 1.12},
                  request.making);
  if (contract) {
    sale_contract(page, request, day, number);
  } else {
    english_invoice(page, request, day, number);
  }
  return page.finish();
}

}  // namespace motcua::specimens
