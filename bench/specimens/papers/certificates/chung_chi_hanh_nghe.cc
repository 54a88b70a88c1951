// Chứng chỉ hành nghề: landscape with a border and a photograph under the seal. By purpose
// "duoc", "thu-y", "xay-dung" or "kham-chua-benh"; otherwise one of them by the variant.

#include "bench/specimens/papers/certificates/commune.h"
#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {
namespace {

struct Practice {
  std::string_view purpose;
  std::vector<std::string> title;
  std::string department;  ///< "Sở Y tế".
  std::string suffix;
  std::string degree;
  std::string field;
  std::string scope_label;
  std::string scope;
  int valid_years;  ///< 0: without an end.
};

Practice practice_of(const PaperRequest& request) {
  const auto all = std::to_array<Practice>({
      {"duoc",
       {"CHỨNG CHỈ HÀNH NGHỀ DƯỢC"},
       "Sở Y tế",
       "CCHN-D-SYT-ĐLK",
       "Dược sĩ đại học",
       "Dược",
       "Phạm vi hoạt động chuyên môn:",
       "Cơ sở bán lẻ thuốc: nhà thuốc, quầy thuốc",
       0},
      {"thu-y",
       {"CHỨNG CHỈ HÀNH NGHỀ THÚ Y"},
       "Sở Nông nghiệp và Môi trường",
       "CCHN-TY",
       "Bác sĩ thú y",
       "Thú y",
       "Được phép hành nghề:",
       "Chẩn đoán, chữa bệnh, phẫu thuật động vật; buôn bán thuốc thú y",
       5},
      {"xay-dung",
       {"CHỨNG CHỈ HÀNH NGHỀ", "HOẠT ĐỘNG XÂY DỰNG"},
       "Sở Xây dựng",
       "DAL-HNXD",
       "Kỹ sư xây dựng",
       "Xây dựng",
       "Lĩnh vực được phép hành nghề:",
       "Giám sát công tác xây dựng công trình dân dụng, hạng II",
       10},
      {"kham-chua-benh",
       {"GIẤY PHÉP HÀNH NGHỀ", "KHÁM BỆNH, CHỮA BỆNH"},
       "Sở Y tế",
       "ĐL-GPHN",
       "Bác sĩ y khoa",
       "Khám bệnh, chữa bệnh",
       "Phạm vi hoạt động chuyên môn:",
       "Khám bệnh, chữa bệnh đa khoa",
       5},
  });
  for (const Practice& practice : all) {
    if (practice.purpose == request.purpose) return practice;
  }
  return request.worded(all);
}

}  // namespace

std::vector<Leaf> set_chung_chi_hanh_nghe(const PaperRequest& request) {
  const Person& person = request.story.applicant;
  const Practice practice = practice_of(request);
  Typesetter page("chung-chi-hanh-nghe",
                  {.width_mm = 297,
                   .height_mm = 210,
                   .left_mm = 28,
                   .right_mm = 26,
                   .top_mm = 21,
                   .bottom_mm = 10,
                   .body_pt = 14,
                   .line_factor = 1.1,
                   .paragraph_gap_mm = 1.8},
                  request.making);
  Random draw = request.draw("said");
  const Day issued = request.issued(draw.between(200, 1500));
  certificate_ground(
      page, request.worded(std::to_array<Ink>({{0.62, 0.18, 0.14}, {0.16, 0.40, 0.30}, {0.16, 0.36, 0.55}})),
      {0.96, 0.92, 0.86});
  const SealText seal{"ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", upper(practice.department), ""};

  page.letterhead({.parent = "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", .agency = upper(practice.department)});
  red_title(page, practice.title, 19);
  page.runs(
      {{"Số: ", page.body()},
       {std::to_string(draw.between(120, 9800)) + "/" + practice.suffix, page.body().as_bold(), "so", ""}},
      0, Align::kCentre);
  page.record_field("linh_vuc", practice.field);
  page.record_field("co_quan_cap", practice.department + " tỉnh Đắk Lắk");

  const double top = page.y_mm() + 1;
  constexpr double kPhoto_mm = 34;
  page.sheet().frame(page.left_mm() + 4, top, kPhoto_mm, 45, 0.6);
  page.portrait(page.left_mm() + 4.8, top + 0.8, kPhoto_mm - 1.6, 43.4, person.female,
                request.draw("portrait"));
  page.seal(page.left_mm() + kPhoto_mm, top + 38, 30, seal, request.draw("photo seal"));
  page.indent_left(58);
  page.entry({"Cấp cho ông/bà:", upper(person.name), "ho_ten", person.name});
  page.entries(
      {{"Ngày sinh:", slashed(person.born), "ngay_sinh", iso(person.born)},
       {request.worded(std::to_array<std::string>({"Số CCCD:", "Số định danh cá nhân:", "Số căn cước:"})),
        person.id_number, "", "", 1.3}});
  page.entry({"Nơi thường trú:", person.home.full()});
  page.entry({request.worded(std::to_array<std::string>(
                  {"Trình độ chuyên môn:", "Văn bằng chuyên môn:", "Trình độ chuyên môn:"})),
              practice.degree});
  page.entry({practice.scope_label, practice.scope, "pham_vi"});
  if (practice.valid_years > 0) {
    const Day until{issued.year() + std::chrono::years(practice.valid_years), issued.month(),
                    std::chrono::day(28)};
    page.entry({"Có giá trị đến:", worded(until), "ngay_het_han", iso(until)});
  } else {
    page.entry({"Hình thức cấp chứng chỉ hành nghề:", "Xét duyệt"});
  }
  page.runs({{"Đắk Lắk, ", page.body().as_italic()},
             {worded(issued), page.body().as_italic(), "ngay_cap", iso(issued)}},
            0, Align::kRight);
  page.indent_left(-58);
  page.signatures({{.roles = request.worded(std::to_array<std::vector<std::string>>(
                        {{"GIÁM ĐỐC"}, {"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"}, {"GIÁM ĐỐC"}})),
                    .name = invented_name(request, "director"),
                    .seal = seal}});
  return page.finish();
}

}  // namespace motcua::specimens
