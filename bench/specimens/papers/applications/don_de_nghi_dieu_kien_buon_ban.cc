// Applications of dealers. Purposes: "bao-ve-thuc-vat" (pesticides, Mẫu số 03), "thu-y"
// (veterinary medicine, Mẫu số 09.QLT). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

void pesticides(Typesetter& page, const PaperRequest& request) {
  const Story& story = request.story;
  Random draw = request.draw("shop");
  page.form_code("Mẫu số 03");
  page.citizen_header();
  dated_line(page, place_and_day(request, 3));
  page.title({"ĐƠN ĐỀ NGHỊ CẤP GIẤY CHỨNG NHẬN", "ĐỦ ĐIỀU KIỆN BUÔN BÁN THUỐC BẢO VỆ THỰC VẬT"});
  page.addressed_to("Sở Nông nghiệp và Môi trường tỉnh Đắk Lắk");
  page.entry({"1. Đơn vị chủ quản:", story.enterprise.name});
  page.entry({"- Địa chỉ:", story.enterprise.seat.full()});
  page.entries({{"- Điện thoại:", story.enterprise.director.phone},
                {"E-mail:", story.enterprise.director.email, "", "", 1.3}});
  page.entry({"2. Tên cơ sở:", "Đại lý vật tư nông nghiệp " + story.enterprise.short_name, "co_so"});
  page.entry({"- Địa chỉ:", story.land.place.full(), "dia_chi"});
  page.entries({{"- Điện thoại:", story.applicant.phone}, {"Chủ cơ sở:", story.applicant.name, "", "", 1.3}});
  page.item("3. Địa điểm cửa hàng buôn bán thuốc bảo vệ thực vật:");
  page.entry({"- Địa chỉ:", story.land.place.full()});
  page.item("4. Địa điểm nơi chứa thuốc bảo vệ thực vật:");
  page.entries({{"- Diện tích:", std::to_string(draw.between(20, 80)) + " m²"},
                {"Sức chứa:", std::to_string(draw.between(3, 20)) + " tấn"}});
  page.paragraph("Đề nghị quý cơ quan: (đánh dấu vào ô thích hợp)");
  page.checkboxes("- Cấp Giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật", {{"", true}});
  page.checkboxes("- Cấp lại Giấy chứng nhận, lần thứ ....", {{"", false}});
  page.item(
      "Hồ sơ gửi kèm: bản thuyết minh điều kiện buôn bán; bản sao văn bằng của người trực tiếp bán hàng.");
}

void veterinary(Typesetter& page, const PaperRequest& request) {
  const Story& story = request.story;
  page.form_code("Mẫu số 09.QLT");
  page.citizen_header();
  page.title({"ĐƠN ĐĂNG KÝ CẤP GIẤY CHỨNG NHẬN", "ĐỦ ĐIỀU KIỆN BUÔN BÁN THUỐC THÚ Y"});
  page.addressed_to("Sở Nông nghiệp và Môi trường tỉnh Đắk Lắk");
  page.entry({"Căn cứ Luật Thú y và các quy định hiện hành, cơ sở:",
              "Cửa hàng thuốc thú y " + story.enterprise.short_name, "co_so"});
  page.entry({"Họ và tên chủ cơ sở:", story.applicant.name});
  page.entries({{number_label(request), story.applicant.id_number, "", "", 1.3},
                {"Cấp ngày:", slashed(story.applicant.id_issued)}});
  page.entry({"Địa chỉ cơ sở:", story.land.place.full(), "dia_chi"});
  page.entries({{"Điện thoại:", story.applicant.phone}, {"Email:", story.applicant.email, "", "", 1.3}});
  page.item("Các loại sản phẩm kinh doanh:");
  page.checkboxes("- Thuốc dược phẩm", {{"", true}});
  page.checkboxes("- Vắc xin, chế phẩm sinh học", {{"", false}});
  page.checkboxes("- Hóa chất, thuốc sát trùng dùng trong thú y", {{"", true}});
  page.checkboxes("- Các loại khác", {{"", false}});
  page.entry({"Địa điểm nơi chứa thuốc:", "Kho phía sau cửa hàng, cùng địa chỉ"});
  page.entry({"Người quản lý, người trực tiếp bán thuốc thú y:", story.other.name});
  page.paragraph(
      "Đề nghị quý cơ quan cấp Giấy chứng nhận đủ điều kiện buôn bán thuốc thú y cho cơ sở chúng tôi.");
  page.item(
      "Hồ sơ gửi kèm gồm: bản thuyết minh chi tiết về cơ sở vật chất, kỹ thuật; bản sao Chứng chỉ hành nghề "
      "thú y.");
}

}  // namespace

std::vector<Leaf> set_don_de_nghi_dieu_kien_buon_ban(const PaperRequest& request) {
  const bool animals = request.purpose.empty() ? request.making.variant % 2 == 1 : request.purpose == "thu-y";
  Typesetter page("don-de-nghi-dieu-kien-buon-ban",
                  {.body_pt = 13.5, .line_factor = 1.1, .paragraph_gap_mm = 1.8}, request.making);
  if (animals) {
    veterinary(page, request);
  } else {
    pesticides(page, request);
  }
  constexpr auto kOath = std::to_array<std::string_view>(
      {"Chúng tôi xin tuân thủ các quy định của pháp luật về lĩnh vực kinh doanh nêu trên./.",
       "Tôi xin cam đoan những thông tin trên là đúng sự thật và chịu trách nhiệm trước pháp luật./.",
       "Cơ sở cam kết chấp hành nghiêm các quy định của pháp luật có liên quan./."});
  constexpr auto kRoles =
      std::to_array<std::string_view>({"ĐẠI DIỆN CƠ SỞ", "CHỦ CƠ SỞ ĐĂNG KÝ", "CHỦ CƠ SỞ"});
  close_with(page, request.worded(kOath),
             {citizen_signs(request.story.applicant, std::string(request.worded(kRoles)),
                            animals ? place_and_day(request, 3) : std::string())});
  return page.finish();
}

}  // namespace motcua::specimens
