// Papers of the social insurance office. Purposes: "14-hsb" (an application about benefits),
// "tk1-ts" (declaration of the insured person's particulars). None: one of them by the variant.

#include "bench/specimens/papers/applications/filer.h"
#include "bench/specimens/papers/applications/shelf.h"

namespace motcua::specimens {
namespace {

std::string insurance_number(const PaperRequest& request) {
  Random draw = request.draw("insurance number");
  return "66" + std::to_string(draw.between(10000000, 39999999));
}

void benefits(Typesetter& page, const PaperRequest& request) {
  const Person& person = request.story.applicant;
  Random draw = request.draw("bank");
  page.form_code("Mẫu số: 14-HSB");
  page.citizen_header();
  page.title({"ĐƠN ĐỀ NGHỊ"});
  page.addressed_to("Bảo hiểm xã hội tỉnh Đắk Lắk");
  page.heading("1. Thông tin người đề nghị:");
  page.entries({{"Họ và tên:", upper(person.name), "ho_ten", person.name, 1.7},
                {"Giới tính:", person.sex(), "", "", 0.7}});
  page.entries(
      {{"Sinh ngày:", slashed(person.born)}, {"Mã số BHXH:", insurance_number(request), "ma_so_bhxh"}});
  page.entries(
      {{number_label(request), person.id_number, "", "", 1.3}, {"Cấp ngày:", slashed(person.id_issued)}});
  page.entry({"Địa chỉ nơi cư trú:", person.home.full()});
  page.entries({{"Số điện thoại:", person.phone}, {"Email:", person.email, "", "", 1.3}});
  page.heading("2. Nội dung yêu cầu giải quyết:");
  page.entry(
      {"",
       request.worded(std::to_array<std::string>(
           {"Hưởng bảo hiểm xã hội một lần do chấm dứt hợp đồng lao động sau một năm không tiếp tục đóng",
            "Giải quyết hưởng chế độ hưu trí hằng tháng", "Chuyển nơi nhận lương hưu, trợ cấp hằng tháng"})),
       "noi_dung"});
  page.entry({"Lý do (nếu nộp chậm):", "Không"});
  page.heading("3. Hình thức nhận kết quả, nhận tiền:");
  page.checkboxes("- Nhận kết quả:", {{"Trực tiếp", true}, {"Bưu điện", false}, {"Điện tử", false}});
  page.checkboxes("- Nhận tiền:", {{"Tiền mặt", false}, {"Tài khoản cá nhân", true}});
  page.entries({{"Số tài khoản:", "63" + std::to_string(draw.between(10000000, 99999999))},
                {"Ngân hàng:", "Nông nghiệp và Phát triển nông thôn", "", "", 1.6}});
  page.item("4. Giấy tờ gửi kèm: Sổ bảo hiểm xã hội.");
  close_with(page,
             "Tôi xin cam đoan những nội dung kê khai trên là đúng và chịu trách nhiệm trước pháp luật.",
             {citizen_signs(person, "NGƯỜI ĐỀ NGHỊ", place_and_day(request, 2))});
}

void particulars(Typesetter& page, const PaperRequest& request) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  page.form_code("Mẫu TK1-TS", "(Ban hành kèm theo Quyết định số 490/QĐ-BHXH)");
  page.letterhead({.parent = "BẢO HIỂM XÃ HỘI VIỆT NAM", .agency = "BHXH TỈNH ĐẮK LẮK"});
  page.title({"TỜ KHAI THAM GIA, ĐIỀU CHỈNH THÔNG TIN", "BẢO HIỂM XÃ HỘI, BẢO HIỂM Y TẾ"});
  page.addressed_to("Bảo hiểm xã hội tỉnh Đắk Lắk");
  page.entries({{"[01]. Họ và tên (viết chữ in hoa):", upper(person.name), "ho_ten", person.name, 1.9},
                {"[02]. Giới tính:", person.sex(), "", "", 0.8}});
  page.entries({{"[03]. Ngày, tháng, năm sinh:", slashed(person.born), "", "", 1.4},
                {"[04]. Quốc tịch:", "Việt Nam"}});
  page.entries({{"[05]. Dân tộc:", "Kinh"}, {"[06]. Số CCCD/Hộ chiếu:", person.id_number, "", "", 1.6}});
  page.entries({{"[07]. Điện thoại:", person.phone}, {"[08]. Email:", person.email, "", "", 1.2}});
  page.entry({"[09]. Nơi đăng ký khai sinh:", "Tỉnh " + person.birth_province});
  page.entry({"[10]. Họ tên cha/mẹ/người giám hộ:", story.father.name});
  page.item("[11]. Địa chỉ nhận hồ sơ:");
  page.entries(
      {{"[11.1]. Số nhà, đường/thôn:", person.home.house, "", "", 1.4}, {"[11.2]. Xã:", person.home.ward}});
  page.entry({"[11.3]. Tỉnh:", person.home.province});
  page.entry({"[12]. Mã số BHXH:", insurance_number(request), "ma_so_bhxh"});
  page.entry(
      {"[13]. Nội dung thay đổi, yêu cầu:", "Điều chỉnh số điện thoại và địa chỉ liên hệ", "noi_dung"});
  page.entry({"[14]. Nơi đăng ký khám bệnh, chữa bệnh ban đầu:", "Trung tâm Y tế Buôn Ma Thuột"});
  page.entry({"[15]. Hồ sơ kèm theo (nếu có):", "Bản sao thẻ căn cước"});
  close_with(page,
             "Tôi cam đoan những nội dung kê khai là đúng và chịu trách nhiệm trước pháp luật về những nội "
             "dung đã kê khai.",
             {{.place_date = " ",
               .roles = {"XÁC NHẬN CỦA ĐƠN VỊ"},
               .note = "(Ký, ghi rõ họ tên, đóng dấu)",
               .name = story.enterprise.director.name,
               .seal = director_signs(story.enterprise, {}).seal},
              citizen_signs(person, "NGƯỜI KÊ KHAI", place_and_day(request, 2))});
}

}  // namespace

std::vector<Leaf> set_don_de_nghi_bhxh(const PaperRequest& request) {
  const bool declares =
      request.purpose.empty() ? request.making.variant % 3 == 1 : request.purpose == "tk1-ts";
  Typesetter page("don-de-nghi-bhxh", {.body_pt = 13, .line_factor = 1.12, .paragraph_gap_mm = 2},
                  request.making);
  if (declares) {
    particulars(page, request);
  } else {
    benefits(page, request);
  }
  return page.finish();
}

}  // namespace motcua::specimens
