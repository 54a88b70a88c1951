#include "bench/specimens/papers/certificates/commune.h"

namespace motcua::specimens {
namespace {

std::string lower_first(std::string words) {
  if (!words.empty() && words[0] >= 'A' && words[0] <= 'Z')
    words[0] = static_cast<char>(words[0] - 'A' + 'a');
  return words;
}

}  // namespace

std::string at_commune_on(const Address& where, Day day) {
  return where.ward.substr(where.ward.find(' ') + 1) + ", " + worded(day);
}

Letterhead commune_head(const Address& where, std::string number, std::string place_date) {
  return {.agency = "ỦY BAN NHÂN DÂN\n" + upper(where.ward),
          .number = std::move(number),
          .place_date = std::move(place_date)};
}

SealText commune_seal(const Address& where) {
  return {"ỦY BAN NHÂN DÂN " + upper(where.ward), "TỈNH ĐẮK LẮK", ""};
}

Signer commune_signer(const PaperRequest& request, const Address& where) {
  const bool deputy = request.making.variant % 2 == 1;
  return {.roles = deputy ? std::vector<std::string>{"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"}
                          : std::vector<std::string>{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"},
          .name = invented_name(request, "commune signer"),
          .seal = commune_seal(where)};
}

std::string invented_name(const PaperRequest& request, std::string_view which) {
  return make_person(request.draw(which), request.story.today).name;
}

void certificate_ground(Typesetter& page, Ink border, Ink ground) {
  constexpr double kBorder_mm = 8;
  Sheet& sheet = page.sheet();
  const double wide = sheet.width_mm();
  const double high = sheet.height_mm();
  draw_guilloche(sheet, 2 * kBorder_mm, 2 * kBorder_mm, wide - 4 * kBorder_mm, high - 4 * kBorder_mm, ground,
                 44);
  draw_ornate_border(sheet, kBorder_mm, kBorder_mm, wide - 2 * kBorder_mm, high - 2 * kBorder_mm, 6.5,
                     border);
}

void red_title(Typesetter& page, const std::vector<std::string>& lines, double size_pt) {
  for (const std::string& line : lines)
    page.centred(line, page.body().sized(size_pt).as_bold().inked(kPrintRed));
  // No further line: tells the page that its head ends here.
  page.title({});
}

std::string day_in_words(Day day) {
  const auto month = static_cast<unsigned>(day.month());
  const std::string month_words = month == 4 ? "tư" : lower_first(in_words(month));
  return "ngày " + lower_first(in_words(static_cast<unsigned>(day.day()))) + " tháng " + month_words +
         " năm " + lower_first(in_words(static_cast<int>(day.year())));
}

std::string ethnic_group(const Person& person) {
  return person.name.starts_with("Niê") ? "Ê Đê" : "Kinh";
}

std::string identity_of(const PaperRequest& request, const Person& person) {
  const std::string day = slashed(person.id_issued);
  switch (request.making.variant % 3) {
    case 1: return "Căn cước công dân số " + person.id_number + ", Bộ Công an cấp ngày " + day;
    case 2: return "Số định danh cá nhân: " + person.id_number;
    default: return "Thẻ căn cước số " + person.id_number + " do Bộ Công an cấp ngày " + day;
  }
}

}  // namespace motcua::specimens
