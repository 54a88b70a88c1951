// Tờ khai đăng ký mã số đơn vị có quan hệ với ngân sách (Thông tư 185/2015/TT-BTC).
// Purposes: "don-vi" (01-MSNS-BTC, a spending unit), "chuan-bi" (02, a project being
// prepared), "thuc-hien" (03, a project under way). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

constexpr auto kPurposes = std::to_array<std::string_view>({"don-vi", "chuan-bi", "thuc-hien"});

void unit_sections(Typesetter& page, const PaperRequest& request, const std::string& unit, Random draw) {
  const Story& story = request.story;
  page.heading("1. Loại hình đơn vị:");
  page.checkboxes(
      "", {{"1.1 Đơn vị sự nghiệp kinh tế", false}, {"1.2 Đơn vị sự nghiệp nghiên cứu khoa học", false}});
  page.checkboxes("",
                  {{"1.3 Đơn vị sự nghiệp giáo dục, đào tạo", true}, {"1.4 Đơn vị sự nghiệp y tế", false}});
  page.checkboxes("", {{"1.5 Đơn vị quản lý hành chính", false}, {"1.6 Đơn vị khác", false}});
  page.entry({"2. Tên đơn vị:", unit, "ten_don_vi"});
  const std::string chapter = "6" + std::to_string(draw.between(10, 60));
  sign_boxes(page, request, "3. Chương:", chapter, 3, "chuong");
  sign_boxes(page, request, "4. Cấp dự toán:", std::to_string(draw.between(2, 4)), 1, "cap_du_toan");
  page.entry({"5. Tên đơn vị cấp trên trực tiếp:", "Ủy ban nhân dân " + story.applicant.home.ward});
  sign_boxes(page, request,
             "6. Mã số ĐVQHNS của đơn vị cấp trên:", "1" + std::to_string(draw.between(100000, 999999)), 7);
  page.item("7. Văn bản thành lập đơn vị:");
  page.entries({{"Số văn bản:", std::to_string(draw.between(100, 4000)) + "/QĐ-UBND"},
                {"Ngày ký:", slashed(days_before(story.today, draw.between(60, 400)))}});
  page.entry({"Cơ quan ra văn bản:", "Ủy ban nhân dân tỉnh Đắk Lắk"});
  page.item("8. Địa chỉ đơn vị:");
  page.entry({"", story.land.place.full()});
}

void project_sections(Typesetter& page, const PaperRequest& request, const std::string& unit, bool under_way,
                      Random draw) {
  const Story& story = request.story;
  page.entry({"1. Tên dự án đầu tư:", unit, "ten_don_vi"});
  page.item("2. Nhóm dự án đầu tư:");
  page.checkboxes(
      "", {{"Dự án quan trọng quốc gia", false}, {"Nhóm A", false}, {"Nhóm B", false}, {"Nhóm C", true}});
  page.item("3. Chủ đầu tư:");
  page.entry({"3.1 Tên chủ đầu tư:", "Ban Quản lý dự án đầu tư xây dựng khu vực Buôn Ma Thuột"});
  sign_boxes(page, request, "3.2 Mã số ĐVQHNS:", "7" + std::to_string(draw.between(100000, 999999)), 7);
  page.entry({"3.3 Địa chỉ chủ đầu tư:", story.land.place.full()});
  sign_boxes(page, request, "4. Chương:", "5" + std::to_string(draw.between(10, 99)), 3, "chuong");
  page.entry({"5. Cơ quan chủ quản:", "Ủy ban nhân dân tỉnh Đắk Lắk"});
  page.item(under_way ? "6. Quyết định đầu tư:" : "6. Văn bản phê duyệt dự toán chi phí chuẩn bị đầu tư:");
  page.entries({{"Số văn bản:", std::to_string(draw.between(100, 4000)) + "/QĐ-UBND"},
                {"Ngày ký:", slashed(days_before(story.today, draw.between(20, 200)))}});
  if (under_way) {
    page.entries({{"Thời gian bắt đầu:", "quý I năm 2027"}, {"Thời gian hoàn thành:", "quý IV năm 2028"}});
    page.entry({"7. Tổng mức đầu tư:", grouped(std::int64_t{draw.between(30, 400)} * 100'000'000) + " đồng"});
  } else {
    page.entry({"7. Tổng kinh phí:", grouped(std::int64_t{draw.between(3, 40)} * 10'000'000) + " đồng"});
  }
  page.table({{"Nguồn vốn đầu tư", 3}, {"Tỷ lệ (%)", 1, Align::kCentre}},
             {{"Vốn ngân sách địa phương", "100"}, {"Vốn khác", "0"}}, 12);
}

}  // namespace

std::vector<Leaf> set_to_khai_ma_so_ngan_sach(const PaperRequest& request) {
  const Story& story = request.story;
  const std::string_view purpose = request.purpose.empty() ? request.worded(kPurposes) : request.purpose;
  Typesetter page("to-khai-ma-so-ngan-sach", {.body_pt = 13, .line_factor = 1.1, .paragraph_gap_mm = 1.8},
                  request.making);
  Random draw = request.draw("said");
  const std::string ward = story.applicant.home.ward;
  const std::string place = ward.substr(ward.find(' ') + 1);

  const std::string code = purpose == "chuan-bi"    ? "02-MSNS-BTC"
                           : purpose == "thuc-hien" ? "03-MSNS-BTC"
                                                    : "01-MSNS-BTC";
  framed_form_code(page, {"Mẫu số " + code, "(Ban hành theo Thông tư số 185/2015/TT-BTC của Bộ Tài chính)"});
  page.letterhead({.parent = "Bộ, ngành/tỉnh: ĐẮK LẮK", .agency = "ỦY BAN NHÂN DÂN " + upper(ward)});
  std::vector<std::string> title{"TỜ KHAI", "ĐĂNG KÝ MÃ SỐ ĐƠN VỊ CÓ QUAN HỆ VỚI NGÂN SÁCH"};
  if (purpose == "chuan-bi") title.emplace_back("DÙNG CHO CÁC DỰ ÁN ĐẦU TƯ Ở GIAI ĐOẠN CHUẨN BỊ ĐẦU TƯ");
  if (purpose == "thuc-hien") title.emplace_back("DÙNG CHO CÁC DỰ ÁN ĐẦU TƯ Ở GIAI ĐOẠN THỰC HIỆN DỰ ÁN");
  page.title(title);
  page.record_field("mau", code);
  if (purpose == "don-vi") {
    unit_sections(page, request, "Trường Trung học cơ sở " + place, draw);
  } else {
    project_sections(page, request, "Nâng cấp đường giao thông liên thôn " + ward, purpose == "thuc-hien",
                     draw);
  }
  page.entries({{"Họ và tên người lập:", story.other.name}, {"Điện thoại:", story.other.phone, "", "", 0.9}});
  page.signatures({{.place_date = place_and_day(request, 3),
                    .roles = {"THỦ TRƯỞNG ĐƠN VỊ"},
                    .note = "(Ký tên, đóng dấu)",
                    .name = story.partner.director.name,
                    .seal = SealText{"ỦY BAN NHÂN DÂN " + upper(ward), "TỈNH ĐẮK LẮK", ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
