// Giấy xác nhận tập huấn kiến thức an toàn thực phẩm: a letter for one person, one of the owner
// for all his people, or a school's landscape certificate, by variant.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {
namespace {

constexpr const char* kSubject = "kiến thức về an toàn thực phẩm";
const SealText kFoodOffice{"SỞ Y TẾ TỈNH ĐẮK LẮK", "CHI CỤC ATVSTP", ""};

void letter(Typesetter& page, const PaperRequest& request, Day issued, const std::string& number) {
  const Person& person = request.story.applicant;
  page.form_code("Mẫu số 12");
  page.letterhead({.parent = "SỞ Y TẾ TỈNH ĐẮK LẮK",
                   .agency = "CHI CỤC AN TOÀN\nVỆ SINH THỰC PHẨM",
                   .place_date = "Đắk Lắk, " + worded(issued)});
  page.runs({{"Số: ", page.body()}, {number + "/XNTH-ATTP", page.body(), "so", ""}});
  page.gap(3);
  page.title({"GIẤY XÁC NHẬN TẬP HUẤN", "KIẾN THỨC AN TOÀN THỰC PHẨM"});
  page.paragraph("Chi cục An toàn vệ sinh thực phẩm tỉnh Đắk Lắk xác nhận:");
  page.entry({"Ông/bà:", upper(person.name), "ho_ten", person.name});
  page.entries({{"Ngày sinh:", slashed(person.born)}, {"Giới tính:", person.sex()}});
  page.entry({"Số CCCD/Hộ chiếu:", person.id_number});
  page.entry({"Địa chỉ:", person.home.full()});
  page.entry({"Nơi làm việc:", request.story.household});
  page.runs({{"đã hoàn thành khóa tập huấn ", page.body()},
             {kSubject, page.body(), "noi_dung", ""},
             {", từ ngày " + slashed(days_before(issued, 9)) + " đến ngày " +
                  slashed(days_before(issued, 7)) + ". Kết quả kiểm tra: Đạt.",
              page.body()}},
            12.7);
  page.paragraph("Giấy xác nhận này có hiệu lực 03 năm, đến hết ngày " + slashed(days_before(issued, -1095)) +
                 ".");
  page.recipients_and_signer(
      {"- Như trên;", "- Lưu: VT, NV."},
      {.roles = {"CHI CỤC TRƯỞNG"}, .name = invented_name(request, "head"), .seal = kFoodOffice});
}

void group(Typesetter& page, const PaperRequest& request, Day issued, const std::string& number) {
  const Story& story = request.story;
  page.letterhead({.agency = story.enterprise.name, .place_date = "Đắk Lắk, " + worded(issued)});
  page.runs({{"Số: ", page.body()}, {number + "/XN-ATTP", page.body(), "so", ""}});
  page.title({"GIẤY XÁC NHẬN TẬP HUẤN KIẾN THỨC", "AN TOÀN THỰC PHẨM"},
             "(Dùng cho chủ cơ sở và người trực tiếp sản xuất, kinh doanh thực phẩm)");
  page.runs(
      {{"Chủ cơ sở xác nhận những người có tên dưới đây đã hoàn thành khóa tập huấn ", page.body()},
       {kSubject, page.body(), "noi_dung", ""},
       {" từ ngày " + slashed(days_before(issued, 4)) + " đến ngày " + slashed(days_before(issued, 3)) + ":",
        page.body()}},
      12.7);
  std::vector<std::vector<std::string>> rows{{"1", story.applicant.name, slashed(story.applicant.born),
                                              story.applicant.id_number, "Chủ cơ sở", "Đạt"}};
  for (int i = 2; i <= 6; ++i) {
    const Person person =
        make_person(request.draw("trainee").stream(static_cast<std::uint64_t>(i)), story.today);
    rows.push_back({std::to_string(i), person.name, slashed(person.born), person.id_number,
                    i % 2 == 0 ? "Bán hàng" : "Chế biến", "Đạt"});
  }
  page.table({{"TT", 0.5, Align::kCentre},
              {"Họ và tên", 2.2},
              {"Ngày sinh", 1.2, Align::kCentre},
              {"Số CCCD", 1.6, Align::kCentre},
              {"Công việc", 1.1},
              {"Kết quả", 0.8, Align::kCentre}},
             rows, 11.5);
  page.record_field("ho_ten", story.applicant.name);
  page.paragraph("Cơ sở chịu trách nhiệm trước pháp luật về nội dung xác nhận trên.");
  page.signatures({{.roles = {"CHỦ CƠ SỞ"},
                    .note = "(Ký tên, đóng dấu)",
                    .name = story.enterprise.director.name,
                    .seal = SealText{story.enterprise.name, "M.S.D.N: " + story.enterprise.tax_code, ""}}});
}

void certificate(Typesetter& page, const PaperRequest& request, Day issued, const std::string& number) {
  const Person& person = request.story.applicant;
  certificate_ground(page, {0.16, 0.36, 0.55}, {0.88, 0.93, 0.97});
  page.letterhead({.parent = "TRƯỜNG CAO ĐẲNG Y TẾ ĐẮK LẮK", .agency = "TRUNG TÂM ĐÀO TẠO NGẮN HẠN"});
  red_title(page, {"GIẤY CHỨNG NHẬN HOÀN THÀNH KHÓA HỌC"}, 21);
  const double top_mm = page.y_mm();
  page.portrait(page.left_mm() + 4, top_mm, 30, 40, person.female, request.draw("portrait"));
  page.indent_left(42);
  page.entry({"Chứng nhận ông/bà:", upper(person.name), "ho_ten", person.name});
  page.entries({{"Ngày sinh:", slashed(person.born)}, {"Nơi sinh:", "Tỉnh " + person.birth_province}});
  page.runs({{"Đã hoàn thành khóa học: ", page.body()},
             {"Bồi dưỡng kiến thức về an toàn thực phẩm", page.body().as_bold(), "noi_dung", ""}});
  page.entries(
      {{"Từ ngày:", slashed(days_before(issued, 12))}, {"đến ngày:", slashed(days_before(issued, 5))}});
  page.entries({{"Kết quả:", "Đạt"}, {"Xếp loại:", "Khá"}});
  page.indent_left(-42);
  page.space_to(top_mm + 43);
  page.runs({{"Số: ", page.body().sized(12)}, {number + "/GCN-TTĐT", page.body().sized(12), "so", ""}});
  page.signatures({{.place_date = "Đắk Lắk, " + worded(issued),
                    .roles = {"GIÁM ĐỐC TRUNG TÂM"},
                    .name = invented_name(request, "head"),
                    .seal = SealText{"TRƯỜNG CAO ĐẲNG Y TẾ ĐẮK LẮK", "TỈNH ĐẮK LẮK", "TRUNG TÂM ĐÀO TẠO"}}});
}

}  // namespace

std::vector<Leaf> set_giay_xac_nhan_tap_huan(const PaperRequest& request) {
  const int form = request.making.variant % 3;
  PaperStyle style{.body_pt = 13.5, .line_factor = 1.15, .paragraph_gap_mm = 2.4};
  if (form == 1)
    style = {.width_mm = 297,
             .height_mm = 210,
             .left_mm = 28,
             .right_mm = 26,
             .top_mm = 21,
             .bottom_mm = 12,
             .body_pt = 15,
             .paragraph_gap_mm = 2.6};
  Typesetter page("giay-xac-nhan-tap-huan", style, request.making);
  Random draw = request.draw("said");
  const Day issued = request.issued(draw.between(40, 600));
  const std::string number =
      std::to_string(draw.between(11, 900)) + "/" + std::to_string(static_cast<int>(issued.year()));
  page.record_field("ngay_cap", iso(issued));
  page.record_field("don_vi_cap", form == 0   ? "Chi cục An toàn vệ sinh thực phẩm"
                                  : form == 1 ? "Trường Cao đẳng Y tế Đắk Lắk"
                                              : request.story.enterprise.name);
  if (form == 0) letter(page, request, issued, number);
  if (form == 1) certificate(page, request, issued, number);
  if (form == 2) group(page, request, issued, number);
  return page.finish();
}

}  // namespace motcua::specimens
