#include "bench/specimens/papers/applications/filer.h"

#include <algorithm>

#include "bench/specimens/papers/agreements/party.h"
namespace motcua::specimens {

std::string place_and_day(const PaperRequest& request, int usual_days_ago) {
  const auto place = std::to_array<std::string_view>({"Đắk Lắk, ", "Đắk Lắk, ", "Buôn Ma Thuột, "});
  return std::string(request.worded(place)) + worded(request.issued(usual_days_ago));
}

std::string number_label(const PaperRequest& request) {
  constexpr auto kLabels = std::to_array<std::string_view>(
      {"Số định danh cá nhân:", "Số CCCD:", "Căn cước công dân số:", "Số căn cước:"});
  return std::string(request.worded(kLabels));
}

std::string initials(const Enterprise& firm) {
  const std::string plain = plain_upper(firm.short_name);
  std::string letters(1, plain.front());
  for (std::size_t i = 1; i < plain.size(); ++i) {
    if (plain[i - 1] == ' ') letters += plain[i];
  }
  return letters;
}

Signer citizen_signs(const Person& person, std::string role, std::string place_date) {
  return {.place_date = std::move(place_date),
          .roles = {std::move(role)},
          .note = "(Ký, ghi rõ họ tên)",
          .name = person.name};
}

Signer director_signs(const Enterprise& firm, std::vector<std::string> roles, std::string place_date) {
  return {.place_date = std::move(place_date),
          .roles = std::move(roles),
          .note = "(Ký tên, đóng dấu)",
          .name = firm.director.name,
          .seal = seal_of(firm)};
}

void person_lines(Typesetter& page, const PaperRequest& request, const Person& person,
                  std::string_view name_label, const PersonFields& fields) {
  constexpr auto kBorn =
      std::to_array<std::string_view>({"Ngày sinh:", "Sinh ngày:", "Ngày, tháng, năm sinh:"});
  constexpr auto kHome =
      std::to_array<std::string_view>({"Nơi thường trú:", "Địa chỉ thường trú:", "Nơi cư trú:"});
  page.entries({{std::string(name_label), upper(person.name), fields.name, person.name, 1.7},
                {"Giới tính:", person.sex(), "", "", 0.7}});
  page.entries({{std::string(request.worded(kBorn)), slashed(person.born), fields.born, iso(person.born)},
                {"Dân tộc:", "Kinh", "", "", 0.6}});
  page.entries({{number_label(request), person.id_number, fields.id_number, "", 1.3},
                {"Cấp ngày:", slashed(person.id_issued)}});
  page.entry({std::string(request.worded(kHome)), person.home.full()});
  page.entries({{"Điện thoại:", person.phone}, {"Email:", person.email, "", "", 1.3}});
}

void enterprise_lines(Typesetter& page, const PaperRequest& request, const Enterprise& firm,
                      const std::string& seat_field) {
  constexpr auto kSeat =
      std::to_array<std::string_view>({"Địa chỉ trụ sở chính:", "Trụ sở chính:", "Địa chỉ:"});
  constexpr auto kRegistered = std::to_array<std::string_view>(
      {"Giấy chứng nhận đăng ký doanh nghiệp số:", "Mã số doanh nghiệp:", "Giấy CNĐKDN/Mã số thuế:"});
  page.entry({std::string(request.worded(kSeat)), firm.seat.full(), seat_field});
  page.entries({{"Điện thoại:", firm.director.phone}, {"Email:", firm.director.email, "", "", 1.2}});
  page.entries({{std::string(request.worded(kRegistered)), firm.tax_code, "", "", 2.6},
                {"cấp ngày", slashed(firm.registered), "", "", 1}});
}

void dated_line(Typesetter& page, const std::string& place_date) {
  page.date_line(place_date);
  page.gap(1.5);
}

void close_with(Typesetter& page, std::string_view oath, const std::vector<Signer>& signers) {
  constexpr double kSignatures_mm = 62;
  const Frame frame{page.left_mm(), page.y_mm(), page.width_mm(), Align::kJustify, 12.7, 1.1};
  page.keep_together(page.sheet().measure({{std::string(oath), page.body()}}, frame).height_mm +
                     kSignatures_mm);
  page.paragraph(oath);
  page.signatures(signers);
}

void photo_frame(Typesetter& page, const PaperRequest& request, const Person& person, double x_mm,
                 double y_mm, double width_mm, double height_mm) {
  page.sheet().frame(x_mm, y_mm, width_mm, height_mm);
  if (request.making.flaws.no_photo || request.making.flaws.unfilled) {
    const std::string caption = width_mm >= 39 ? "Ảnh\n4 cm x 6 cm" : "Ảnh\n3 cm x 4 cm";
    page.sheet().text(caption, page.body().sized(10.5).as_italic(),
                      {x_mm, y_mm + height_mm / 2 - 5, width_mm, Align::kCentre, 0, 1});
    return;
  }
  page.portrait(x_mm, y_mm, width_mm, height_mm, person.female, request.draw("photo"));
}

void sign_boxes(Typesetter& page, const PaperRequest& request, std::string_view label,
                const std::string& signs, int box_count, const std::string& field) {
  constexpr double kHeight_mm = 6;
  page.keep_together(kHeight_mm + 2);
  const double top_mm = page.y_mm();
  const double label_mm =
      page.sheet()
          .text(label, page.body(), {page.left_mm(), top_mm + 0.4, page.width_mm(), Align::kLeft, 0, 1})
          .last_width_mm +
      3;
  const double pitch_mm = std::min(6.2, (page.width_mm() - label_mm) / box_count);
  const double x_mm = page.left_mm() + label_mm;
  for (int i = 0; i < box_count; ++i)
    page.sheet().frame(x_mm + i * pitch_mm, top_mm, pitch_mm, kHeight_mm, 0.6);
  if (!request.making.flaws.unfilled && !signs.empty()) {
    // One run spread out over the boxes: it is one number, whatever is ruled around it.
    TextStyle style = page.body().sized(13);
    style.family = kMono;
    const double sign_mm = page.sheet().width_of("0", style);
    style.tracking_pt = (pitch_mm - sign_mm) * 72 / 25.4;
    page.sheet().text({{signs, style, field}},
                      {x_mm + (pitch_mm - sign_mm) / 2, top_mm + 0.5, 0, Align::kLeft, 0, 1});
  }
  page.gap(kHeight_mm + 2);
}

void framed_form_code(Typesetter& page, const std::vector<std::string>& lines) {
  constexpr double kWidth_mm = 58;
  const double x_mm = page.left_mm() + page.width_mm() - kWidth_mm + 8;
  const double top_mm = 8;
  double y_mm = top_mm + 1;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const TextStyle style = i == 0 ? page.body().sized(11).as_bold() : page.body().sized(9).as_italic();
    y_mm +=
        page.sheet().text(lines[i], style, {x_mm + 1, y_mm, kWidth_mm - 2, Align::kCentre, 0, 1}).height_mm;
  }
  page.sheet().frame(x_mm, top_mm, kWidth_mm, y_mm - top_mm + 1, 0.8);
  page.space_to(y_mm + 5);
}

}  // namespace motcua::specimens
