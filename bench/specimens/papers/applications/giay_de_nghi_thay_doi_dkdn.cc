// Giấy đề nghị (older: Thông báo) đăng ký thay đổi nội dung đăng ký doanh nghiệp.
// Purposes: "dia-chi" (seat), "nganh-nghe" (trades), "von" (capital), "nguoi-dai-dien"
// (legal representative). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

constexpr auto kPurposes =
    std::to_array<std::string_view>({"dia-chi", "nganh-nghe", "von", "nguoi-dai-dien"});

std::string_view purpose_of(const PaperRequest& request) {
  return request.purpose.empty() ? request.worded(kPurposes) : request.purpose;
}

void seat_section(Typesetter& page, const PaperRequest& request) {
  const Address to = make_address(request.draw("new seat"));
  page.heading("ĐĂNG KÝ THAY ĐỔI ĐỊA CHỈ TRỤ SỞ CHÍNH");
  page.item("Địa chỉ trụ sở chính sau khi thay đổi:");
  page.entry({"Số nhà, ngách, hẻm, ngõ, đường phố/thôn/buôn:", to.house, "noi_dung_thay_doi", to.full()});
  page.entries({{"Xã/Phường/Đặc khu:", to.ward}, {"Tỉnh/Thành phố:", to.province}});
  page.entries({{"Điện thoại:", request.story.enterprise.director.phone}, {"Số fax (nếu có):", ""}});
  page.checkboxes("Thay đổi địa chỉ nhận thông báo thuế theo địa chỉ trụ sở chính", {{"", true}});
}

void trades_section(Typesetter& page) {
  page.heading("ĐĂNG KÝ THAY ĐỔI NGÀNH, NGHỀ KINH DOANH");
  page.item("1. Bổ sung ngành, nghề kinh doanh sau (kê khai theo Hệ thống ngành kinh tế Việt Nam):");
  page.table({{"STT", 0.5, Align::kCentre},
              {"Tên ngành, nghề kinh doanh được bổ sung", 4},
              {"Mã ngành", 1, Align::kCentre},
              {"Ghi chú", 1.4}},
             {{"1", "Bán lẻ đồ uống trong các cửa hàng chuyên doanh", "4723", ""},
              {"2", "Hoạt động dịch vụ hỗ trợ kinh doanh khác còn lại chưa được phân vào đâu", "8299", ""}},
             12);
  page.item("2. Bỏ ngành, nghề kinh doanh sau khỏi danh sách đã đăng ký:");
  page.table({{"STT", 0.5, Align::kCentre},
              {"Tên ngành, nghề kinh doanh được bỏ", 4},
              {"Mã ngành", 1, Align::kCentre},
              {"Ghi chú", 1.4}},
             {{"1", "Kho bãi và lưu giữ hàng hóa", "5210", ""}}, 12);
  page.record_field("noi_dung_thay_doi", "Bổ sung, bỏ ngành, nghề kinh doanh");
}

void capital_section(Typesetter& page, const PaperRequest& request) {
  Random draw = request.draw("capital");
  const std::int64_t before = std::int64_t{draw.between(5, 30)} * 100'000'000;
  const std::int64_t after = before + std::int64_t{draw.between(5, 40)} * 100'000'000;
  page.heading("ĐĂNG KÝ THAY ĐỔI VỐN ĐIỀU LỆ, TỶ LỆ VỐN GÓP");
  page.entry({"Vốn điều lệ đã đăng ký (bằng số; VNĐ):", grouped(before) + " đồng"});
  page.entry({"Vốn điều lệ sau khi thay đổi (bằng số; VNĐ):", grouped(after) + " đồng", "noi_dung_thay_doi",
              "Vốn điều lệ: " + std::to_string(after)});
  page.entry({"Bằng chữ:", in_words(after) + " đồng"});
  page.entry({"Thời điểm thay đổi vốn:", slashed(request.issued(12))});
  page.entry({"Hình thức tăng, giảm vốn:", "Thành viên góp thêm vốn bằng tiền mặt"});
}

void representative_section(Typesetter& page, const PaperRequest& request) {
  const Person next = make_person(request.draw("next director"), request.story.today);
  page.heading("ĐĂNG KÝ THAY ĐỔI NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT");
  page.item("Người đại diện theo pháp luật sau khi thay đổi:");
  page.entries({{"Họ, chữ đệm và tên:", upper(next.name), "noi_dung_thay_doi",
                 "Người đại diện theo pháp luật: " + next.name, 1.7},
                {"Giới tính:", next.sex(), "", "", 0.7}});
  page.entries({{"Sinh ngày:", slashed(next.born)}, {"Chức danh:", "Giám đốc"}});
  page.entry({number_label(request), next.id_number});
  page.entry({"Địa chỉ liên lạc:", next.home.full()});
}

}  // namespace

std::vector<Leaf> set_giay_de_nghi_thay_doi_dkdn(const PaperRequest& request) {
  const Enterprise& firm = request.story.enterprise;
  Typesetter page(
      "giay-de-nghi-thay-doi-dkdn",
      {.body_pt = 13, .line_factor = 1.06, .paragraph_gap_mm = 1.4, .page_numbers = PageNumbers::kTop},
      request.making);
  Random draw = request.draw("said");
  constexpr auto kCodes = std::to_array<std::string_view>({"Mẫu số 12", "Phụ lục II-1", "Mẫu số 12"});

  page.form_code(request.worded(kCodes));
  page.letterhead({.agency = firm.name,
                   .number = "Số: 0" + std::to_string(draw.between(1, 9)) + "/ĐN-" + initials(firm),
                   .place_date = place_and_day(request, 3)});
  page.title(request.worded(std::to_array<std::vector<std::string>>(
      {{"GIẤY ĐỀ NGHỊ", "ĐĂNG KÝ THAY ĐỔI NỘI DUNG ĐĂNG KÝ DOANH NGHIỆP"},
       {"THÔNG BÁO", "THAY ĐỔI NỘI DUNG ĐĂNG KÝ DOANH NGHIỆP"},
       {"GIẤY ĐỀ NGHỊ ĐĂNG KÝ THAY ĐỔI", "NỘI DUNG ĐĂNG KÝ DOANH NGHIỆP"}})));
  page.addressed_to("Phòng Đăng ký kinh doanh tỉnh Đắk Lắk");
  page.entry({"Tên doanh nghiệp (ghi bằng chữ in hoa):", firm.name, "ten_dn"});
  page.entry({"Mã số doanh nghiệp/Mã số thuế:", firm.tax_code, "ma_so_dn"});
  page.entry({"Địa chỉ trụ sở chính:", firm.seat.full()});
  page.item("Doanh nghiệp đăng ký thay đổi trên cơ sở (chỉ kê khai nếu thuộc một trong các trường hợp sau):");
  page.checkboxes("- Quyết định của chủ sở hữu hoặc hội đồng thành viên", {{"", true}});
  page.checkboxes("- Tách, sáp nhập doanh nghiệp", {{"", false}});
  page.checkboxes("- Chuyển đổi loại hình doanh nghiệp", {{"", false}});
  page.runs(
      {{"Doanh nghiệp đăng ký thay đổi nội dung đăng ký doanh nghiệp như sau:", page.body().as_bold()}});

  const std::string_view purpose = purpose_of(request);
  if (purpose == "nganh-nghe") {
    trades_section(page);
  } else if (purpose == "von") {
    capital_section(page, request);
  } else if (purpose == "nguoi-dai-dien") {
    representative_section(page, request);
  } else {
    seat_section(page, request);
  }
  page.heading("THÔNG BÁO CẬP NHẬT, BỔ SUNG THÔNG TIN ĐĂNG KÝ DOANH NGHIỆP");
  page.checkboxes("Đề nghị cấp Giấy xác nhận thay đổi nội dung:", {{"Có", true}, {"Không", false}});
  page.keep_together(88);
  page.paragraph(
      "Doanh nghiệp cam kết hoàn toàn chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác và trung "
      "thực "
      "của nội dung đăng ký thay đổi này. Người ký là người có quyền và nghĩa vụ thực hiện thủ tục đăng ký "
      "doanh "
      "nghiệp theo quy định của pháp luật và Điều lệ công ty.");
  page.item("Các giấy tờ gửi kèm: Nghị quyết/quyết định về việc thay đổi; bản sao biên bản họp (nếu có).");
  page.signatures({{.roles = {"NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT", "CỦA DOANH NGHIỆP"},
                    .note = "(Ký và ghi họ tên)",
                    .name = firm.director.name}});
  page.record_field("nguoi_ky", firm.director.name);
  return page.finish();
}

}  // namespace motcua::specimens
