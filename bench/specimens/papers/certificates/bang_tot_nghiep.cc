// Bằng kỹ sư (or cử nhân, bác sĩ thú y by purpose): landscape, bordered, in two halves.

#include "bench/specimens/papers/certificates/shelf.h"

namespace motcua::specimens {
namespace {

struct Degree {
  const char* title;
  const char* english;
  const char* branch;
  const char* english_branch;
};

Degree degree_for(std::string_view purpose) {
  if (purpose == "thu-y")
    return {"BẰNG TỐT NGHIỆP ĐẠI HỌC", "THE DEGREE OF VETERINARIAN", "BÁC SĨ THÚ Y", "VETERINARY MEDICINE"};
  if (purpose == "luat") return {"BẰNG CỬ NHÂN", "THE DEGREE OF BACHELOR", "LUẬT HỌC", "LAW"};
  return {"BẰNG KỸ SƯ", "THE DEGREE OF ENGINEER", "ĐỊA CHẤT THỦY VĂN", "HYDROGEOLOGY"};
}

}  // namespace

std::vector<Leaf> set_bang_tot_nghiep(const PaperRequest& request) {
  const Story& story = request.story;
  const Person& graduate = story.applicant;
  const Degree degree = degree_for(request.purpose);
  constexpr double kWidth = 297;
  constexpr double kHeight = 210;
  Typesetter page("bang-tot-nghiep", {.width_mm = kWidth, .height_mm = kHeight}, request.making);
  Random draw = request.draw("said");
  Sheet& sheet = page.sheet();
  draw_guilloche(sheet, 20, 20, kWidth - 40, kHeight - 40, {0.97, 0.90, 0.80}, 46);
  draw_ornate_border(sheet, 9, 9, kWidth - 18, kHeight - 18, 8, {0.62, 0.18, 0.14});

  const int year = static_cast<int>(graduate.born.year()) + 23;
  const Day issued{std::chrono::year(year), std::chrono::July, std::chrono::day(15)};
  const TextStyle plain = page.body();
  const TextStyle red = plain.as_bold().inked(kPrintRed);
  const std::string register_number = std::to_string(draw.between(100, 999)) + "/" + std::to_string(year);
  const std::string serial = std::to_string(draw.between(100000, 999999));

  const auto half = [&](double x_mm, bool vietnamese) {
    constexpr double kHalf = 118;
    double y = 25;
    const auto centred = [&](const std::string& words, const TextStyle& style, double gap_mm) {
      y += sheet.text(words, style, {x_mm, y, kHalf, Align::kCentre, 0, 1}).height_mm + gap_mm;
    };
    const auto labelled = [&](const std::string& label, const Run& value) {
      y += sheet.text({{label + " ", plain}, value}, {x_mm + 12, y, kHalf - 14, Align::kLeft, 0, 1})
               .height_mm +
           2.2;
    };
    const TextStyle bold = plain.as_bold();
    if (!vietnamese) {
      centred("SOCIALIST REPUBLIC OF VIET NAM", bold.sized(11.5), 0.3);
      centred("Independence - Freedom - Happiness", bold.sized(11.5), 7);
      centred("THE RECTOR OF TAY NGUYEN UNIVERSITY", bold.sized(12), 1.5);
      centred("has conferred", plain.as_italic(), 2);
      centred(degree.english, red.sized(17), 1.5);
      centred(degree.english_branch, bold.sized(13), 6);
      labelled("Upon:", {(graduate.female ? "Ms " : "Mr ") + plain_upper(graduate.name), bold});
      labelled("Date of birth:", {slashed(graduate.born), plain});
      labelled("Year of graduation:", {std::to_string(year), plain});
      labelled("Degree classification:", {"Good", plain});
      labelled("Mode of study:", {"Full-time", plain});
      y = kHeight - 36;
      labelled("Serial number:", {serial, red});
      labelled("Reference number:", {register_number, plain});
      return;
    }
    centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold.sized(11.5), 0.3);
    centred("Độc lập - Tự do - Hạnh phúc", bold.sized(11.5), 7);
    centred("HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC TÂY NGUYÊN", bold.sized(12), 1.5);
    centred("cấp", plain.as_italic(), 2);
    y += sheet.text({{degree.title, red.sized(19), "loai_bang", ""}}, {x_mm, y, kHalf, Align::kCentre, 0, 1})
             .height_mm +
         1.5;
    y += sheet.text({{degree.branch, bold.sized(13), "nganh", ""}}, {x_mm, y, kHalf, Align::kCentre, 0, 1})
             .height_mm +
         6;
    labelled("Cho:", {std::string(graduate.honorific()) + " " + graduate.name, bold.sized(14), "ho_ten",
                      graduate.name});
    labelled("Sinh ngày:", {slashed(graduate.born), plain, "ngay_sinh", iso(graduate.born)});
    labelled("Năm tốt nghiệp:", {std::to_string(year), plain});
    labelled("Xếp loại tốt nghiệp:", {"Khá", plain, "xep_loai", ""});
    labelled("Hình thức đào tạo:", {"Chính quy", plain});
    centred("Đắk Lắk, " + worded(issued), plain.as_italic(), 0.5);
    centred("HIỆU TRƯỞNG", bold, 0);
    const double middle = x_mm + kHalf / 2;
    page.signature(middle - 14, y + 2, 40, 18, request.draw("rector"));
    page.seal(middle - 6, y + 11, 34, {"BỘ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG ĐẠI HỌC TÂY NGUYÊN", ""},
              request.draw("seal"));
    y += 22;
    centred("PGS.TS. " + story.other.name, bold, 0);
    y = kHeight - 29;
    sheet.text({{"Số hiệu: ", plain.sized(11)}, {serial, red.sized(11), "so_hieu", ""}},
               {x_mm + 4, y - 6, 60, Align::kLeft, 0, 1});
    sheet.text({{"Số vào sổ gốc cấp văn bằng: ", plain.sized(11)},
                {register_number, plain.sized(11), "so_vao_so", ""}},
               {x_mm + 4, y, 90, Align::kLeft, 0, 1});
  };
  half(24, /*vietnamese=*/false);
  half(kWidth / 2 + 6, /*vietnamese=*/true);
  return page.finish();
}

}  // namespace motcua::specimens
