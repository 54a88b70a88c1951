// Thông báo về việc giải thể doanh nghiệp, to the business registration office.

#include "bench/specimens/papers/agreements/party.h"
#include "bench/specimens/papers/agreements/shelf.h"

namespace motcua::specimens {

std::vector<Leaf> set_thong_bao_giai_the(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  const int variant = request.making.variant;
  const Day day = request.issued(6);
  Typesetter page("thong-bao-giai-the", {.body_pt = 13.5, .line_factor = 1.2, .paragraph_gap_mm = 2},
                  request.making);
  if (variant % 3 != 2)
    page.form_code(variant % 3 == 0 ? "Mẫu số 32" : "Phụ lục II-22",
                   variant % 3 == 0 ? "" : "(Ban hành kèm theo Thông tư số 01/2021/TT-BKHĐT)");
  page.letterhead({.agency = firm.name,
                   .number = "Số: " + drawn_number(request, "number", 1, 40) + "/TB-GT",
                   .place_date = "Đắk Lắk, " + worded(day)});
  if (variant % 2 == 0) {
    page.title({"THÔNG BÁO", "Về việc giải thể doanh nghiệp"});
  } else {
    page.title({"THÔNG BÁO VỀ VIỆC GIẢI THỂ DOANH NGHIỆP"});
  }
  page.addressed_to(variant % 2 == 0 ? "Phòng Đăng ký kinh doanh - Sở Tài chính tỉnh Đắk Lắk"
                                     : "Cơ quan đăng ký kinh doanh tỉnh Đắk Lắk");
  page.entry({"Tên doanh nghiệp (ghi bằng chữ in hoa):", firm.name, "ten_dn"});
  page.entries({{"Mã số doanh nghiệp/Mã số thuế:", firm.tax_code, "ma_so_dn", ""}});
  page.entry({"Địa chỉ trụ sở chính:", firm.seat.full()});
  page.entries({{"Điện thoại:", firm.director.phone}, {"Thư điện tử:", firm.director.email}});
  page.runs({{"Thông báo về việc giải thể doanh nghiệp như sau:", page.body().as_bold()}});
  page.entry({"1. Quyết định, nghị quyết giải thể số:", drawn_number(request, "decision", 1, 20) + "/" +
                                                            year_of(day) + "/NQ, ngày " +
                                                            slashed(days_before(day, 5))});
  const auto reason = request.worded(std::to_array<std::string>(
      {"hoạt động kinh doanh không có hiệu quả", "kết thúc thời hạn hoạt động đã ghi trong Điều lệ công ty",
       "các thành viên thay đổi định hướng đầu tư"}));
  page.entry({"2. Lý do giải thể:", reason, "ly_do"});
  page.item(
      "3. Thời hạn, thủ tục thanh lý hợp đồng và thanh toán các khoản nợ của doanh nghiệp: không quá 06 "
      "(sáu) "
      "tháng, kể từ ngày thông qua nghị quyết, quyết định giải thể.");
  page.checkboxes("4. Tình trạng hợp đồng lao động:", {{"Đã thanh lý", true}, {"Chưa thanh lý", false}});
  page.checkboxes("5. Chi nhánh, văn phòng đại diện:", {{"Không có", true}, {"Đã chấm dứt", false}});
  page.heading("Doanh nghiệp cam kết:");
  page.item(
      "- Chúng tôi cam kết đã thanh toán hết các khoản nợ, bao gồm nợ thuế, nợ bảo hiểm xã hội, các khoản "
      "phải trả "
      "cho người lao động và nghĩa vụ tài sản khác của doanh nghiệp;");
  page.item("- Không trong quá trình giải quyết tranh chấp tại Tòa án hoặc Trọng tài;");
  page.item(
      "- Hoàn toàn chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác và trung thực của nội dung "
      "Thông báo này.");
  page.signatures({{.roles = {"NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT", "CỦA DOANH NGHIỆP"},
                    .note = "(Ký và ghi họ tên)",
                    .name = firm.director.name,
                    .seal = variant % 2 == 0 ? std::optional(seal_of(firm)) : std::nullopt}});
  return page.finish();
}

}  // namespace motcua::specimens
