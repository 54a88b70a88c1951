// Giấy khám sức khỏe for people of 18 and over: two pages, photo under a seal,
// doctors' tables, conclusion.

#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {
namespace {

constexpr double kPhotoWidth_mm = 40;
constexpr double kPhotoHeight_mm = 52;
constexpr const char* kHospital = "BỆNH VIỆN ĐA KHOA VÙNG TÂY NGUYÊN";

/// The boxed photograph on the left with the person's lines beside it.
void person_beside_photo(Typesetter& page, const Person& person, const PaperRequest& request) {
  const double top = page.y_mm();
  const double x = page.left_mm();
  page.sheet().frame(x, top, kPhotoWidth_mm, kPhotoHeight_mm, 0.6);
  page.portrait(x + 1, top + 1, kPhotoWidth_mm - 2, kPhotoHeight_mm - 2, person.female,
                request.draw("portrait"));
  page.seal(x + kPhotoWidth_mm - 10, top + kPhotoHeight_mm - 15, 33,
            {"SỞ Y TẾ TỈNH ĐẮK LẮK", "BVĐK VÙNG TÂY NGUYÊN", ""}, request.draw("photo seal"));
  page.indent_left(kPhotoWidth_mm + 8);
  page.entry({"Họ và tên (chữ in hoa):", upper(person.name), "ho_ten", person.name});
  page.checkboxes("Giới tính:", {{"Nam", !person.female}, {"Nữ", person.female}});
  page.entry({"Ngày, tháng, năm sinh:", slashed(person.born), "ngay_sinh", iso(person.born)});
  page.entry({"Số CCCD/Căn cước:", person.id_number, "so_dinh_danh"});
  page.entry({"Cấp ngày:", slashed(person.id_issued) + " tại Bộ Công an"});
  page.entry({"Chỗ ở hiện tại:", person.home.full()});
  page.entry({"Lý do khám sức khỏe:", "Hành nghề thú y", "ly_do"});
  page.indent_left(-(kPhotoWidth_mm + 8));
  page.space_to(top + kPhotoHeight_mm + 6);
}

}  // namespace

std::vector<Leaf> set_giay_kham_suc_khoe(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& person = story.applicant;
  Typesetter page("giay-kham-suc-khoe",
                  {.left_mm = 25, .body_pt = 12.5, .line_factor = 1.1, .page_numbers = PageNumbers::kOfTotal},
                  request.making);
  Random draw = request.draw("said");
  const Day examined = request.issued(draw.between(18, 60));
  const auto doctor = [&](const char* which) {
    return "BS. " + make_person(request.draw(which), story.today).name;
  };

  page.letterhead({.parent = "SỞ Y TẾ TỈNH ĐẮK LẮK",
                   .agency = kHospital,
                   .number = "Số: " + std::to_string(draw.between(1000, 9000)) + "/GKSK-BVVTN"});
  page.title({"GIẤY KHÁM SỨC KHỎE"});
  person_beside_photo(page, person, request);
  page.heading("TIỀN SỬ BỆNH CỦA ĐỐI TƯỢNG KHÁM SỨC KHỎE");
  page.paragraph(
      "1. Tiền sử gia đình: có ai trong gia đình mắc một trong các bệnh truyền nhiễm, tim mạch, đái tháo "
      "đường, lao, hen "
      "phế quản, ung thư, động kinh, rối loạn tâm thần, bệnh khác:");
  page.checkboxes("", {{"a) Không", true}, {"b) Có", false}});
  page.paragraph(
      "2. Tiền sử bản thân: đã hoặc đang mắc bệnh, tình trạng bệnh truyền nhiễm, bệnh mạn tính hoặc bệnh "
      "nghề nghiệp:");
  page.checkboxes("", {{"a) Không", true}, {"b) Có", false}});
  page.entry({"3. Câu hỏi khác - Đang điều trị bệnh:", "Không"});
  page.paragraph(
      "Tôi xin cam đoan những điều khai trên đây hoàn toàn đúng với sự thật theo sự hiểu biết của tôi.");
  page.signatures({{.place_date = "Đắk Lắk, " + worded(examined),
                    .roles = {"NGƯỜI ĐỀ NGHỊ KHÁM SỨC KHỎE"},
                    .note = "(Ký và ghi rõ họ, tên)",
                    .name = person.name}});
  page.new_page();
  page.heading("I. KHÁM THỂ LỰC");
  const int height = draw.between(155, 176);
  const int weight = draw.between(50, 70);
  page.entries({{"Chiều cao:", std::to_string(height) + " cm"},
                {"Cân nặng:", std::to_string(weight) + " kg"},
                {"Chỉ số BMI:", std::to_string(weight * 10000 / (height * height)) + ",4"}});
  page.entries({{"Mạch:", std::to_string(draw.between(68, 84)) + " lần/phút"},
                {"Huyết áp:", "120/75 mmHg"},
                {"Phân loại thể lực:", "Loại II"}});
  page.heading("II. KHÁM LÂM SÀNG");
  page.table(
      {{"Nội dung khám", 3.4}, {"Họ tên, chữ ký của Bác sỹ", 2}},
      {{"1. Nội khoa: a) Tuần hoàn: bình thường. b) Hô hấp: bình thường. c) Tiêu hóa: bình thường. Phân "
        "loại: I",
        doctor("internist")},
       {"2. Ngoại khoa, Da liễu: bình thường. Phân loại: I", doctor("surgeon")},
       {"3. Sản phụ khoa: không khám", ""},
       {"4. Mắt: thị lực không kính: mắt phải 10/10, mắt trái 9/10. Các bệnh về mắt: không. Phân loại: I",
        doctor("eye")},
       {"5. Tai - Mũi - Họng: nghe nói thường 5 m, nói thầm 0,5 m. Phân loại: I", doctor("ear")},
       {"6. Răng - Hàm - Mặt: hàm trên, hàm dưới bình thường. Phân loại: I", doctor("dentist")}},
      12);
  page.heading("III. KHÁM CẬN LÂM SÀNG");
  page.table(
      {{"Nội dung khám", 3.4}, {"Họ tên, chữ ký của Bác sỹ", 2}},
      {{"1. Xét nghiệm máu: hồng cầu 4,6 T/L; bạch cầu 7,2 G/L; tiểu cầu 245 G/L; đường máu 5,1 mmol/L",
        doctor("laboratory")},
       {"2. Xét nghiệm nước tiểu: đường âm tính, protein âm tính", doctor("laboratory two")},
       {"3. Chẩn đoán hình ảnh: X-quang tim phổi thẳng: không thấy bất thường", doctor("radiologist")}},
      12);
  page.heading("IV. KẾT LUẬN");
  page.entry({"1. Phân loại sức khỏe:", "Loại II", "phan_loai"});
  page.entry({"2. Các bệnh, tật (nếu có):", "Không"});
  page.runs({{"Đủ sức khỏe để làm việc.", page.body().as_bold(), "ket_luan", ""}});
  page.signatures({{.place_date = "Đắk Lắk, " + worded(examined),
                    .roles = {"NGƯỜI KẾT LUẬN"},
                    .note = "(Ký, ghi rõ họ tên và đóng dấu)",
                    .name = doctor("conclusion"),
                    .seal = SealText{"SỞ Y TẾ TỈNH ĐẮK LẮK", "BVĐK VÙNG TÂY NGUYÊN", ""}}});
  return page.finish();
}

}  // namespace motcua::specimens
