#include "bench/specimens/papers/identity/card.h"

#include <cairo.h>

#include <algorithm>

#include "bench/specimens/typesetting/code_blocks.h"

namespace motcua::specimens {

CardFace::CardFace(Sheet& sheet, double x_mm, double y_mm, Ink tint, double width_mm, double height_mm)
    : sheet_(sheet), x_mm_(x_mm), y_mm_(y_mm) {
  cairo_t* pen = sheet.pen();
  const double r = sheet.px(3);
  const double left = sheet.px(x_mm);
  const double top = sheet.px(y_mm);
  const double right = left + sheet.px(width_mm);
  const double bottom = top + sheet.px(height_mm);
  constexpr double kQuarter = 1.5707963267948966;
  cairo_save(pen);
  cairo_new_sub_path(pen);
  cairo_arc(pen, right - r, top + r, r, -kQuarter, 0);
  cairo_arc(pen, right - r, bottom - r, r, 0, kQuarter);
  cairo_arc(pen, left + r, bottom - r, r, kQuarter, 2 * kQuarter);
  cairo_arc(pen, left + r, top + r, r, 2 * kQuarter, 3 * kQuarter);
  cairo_close_path(pen);
  cairo_set_source_rgb(pen, tint.red, tint.green, tint.blue);
  cairo_fill_preserve(pen);
  cairo_set_source_rgb(pen, 0.55, 0.6, 0.62);
  cairo_set_line_width(pen, sheet.px(0.25));
  cairo_stroke(pen);
  cairo_restore(pen);
  draw_guilloche(sheet, x_mm + 1.5, y_mm + 1.5, width_mm - 3, height_mm - 3,
                 {tint.red * 0.90, tint.green * 0.93, tint.blue * 0.94}, 26);
}

double CardFace::text(double x_mm, double y_mm, double width_mm, const std::vector<Run>& runs, Align align) {
  return sheet_.text(runs, {x(x_mm), y(y_mm), width_mm, align, 0, 1}).height_mm;
}

double CardFace::text(double x_mm, double y_mm, double width_mm, const std::string& words,
                      const TextStyle& style, Align align) {
  return text(x_mm, y_mm, width_mm, {{words, style}}, align);
}

void CardFace::state_header(double x_mm, double width_mm) {
  TextStyle style;
  style.family = kSans;
  style.bold = true;
  double top = 2.4;
  top += text(x_mm, top, width_mm, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style.sized(6.6), Align::kCentre);
  top += text(x_mm, top, width_mm, "Độc lập - Tự do - Hạnh phúc", style.sized(6.4), Align::kCentre);
  style.bold = false;
  top += text(x_mm, top, width_mm, "SOCIALIST REPUBLIC OF VIET NAM", style.sized(5.4), Align::kCentre);
  text(x_mm, top, width_mm, "Independence - Freedom - Happiness", style.sized(5.2), Align::kCentre);
}

void CardFace::chip(double x_mm, double y_mm) {
  sheet_.fill(x(x_mm), y(y_mm), 12, 10, {0.86, 0.74, 0.42});
  const Ink line{0.52, 0.42, 0.18};
  sheet_.frame(x(x_mm), y(y_mm), 12, 10, 0.6, line);
  for (const double at : {3.3, 6.6})
    sheet_.rule(x(x_mm), y(y_mm + at), x(x_mm + 12), y(y_mm + at), 0.5, line);
  sheet_.rule(x(x_mm + 4), y(y_mm), x(x_mm + 4), y(y_mm + 10), 0.5, line);
  sheet_.rule(x(x_mm + 8), y(y_mm), x(x_mm + 8), y(y_mm + 10), 0.5, line);
}

void CardFace::machine_readable_zone(std::span<const std::string> lines, double y_mm, double tracking_pt) {
  TextStyle style;
  style.family = kMono;
  style.bold = true;
  style.size_pt = 10.6;
  style.tracking_pt = tracking_pt;
  double top = y_mm;
  std::string whole;
  for (const std::string& line : lines) {
    text(3.6, top, 0, line, style);
    top += 4.9;
    whole += line;
  }
  sheet_.truth().fields.push_back({"mrz", whole, {}});
  if (lines.empty()) return;
  const double letters_mm = sheet_.width_of(lines.front(), style);
  sheet_.record_mark(MarkKind::kMrz, x(3.6), y(y_mm), letters_mm, top - y_mm - 0.6);
}

void CardFace::qr(double x_mm, double y_mm, double size_mm, const std::string& payload) {
  draw_qr(sheet_, x(x_mm), y(y_mm), size_mm, payload, "qr");
}

TextStyle card_type(double size_pt, bool bold) {
  TextStyle style;
  style.family = kSans;
  style.size_pt = size_pt;
  style.bold = bold;
  return style;
}

std::string old_id_number(const Person& person) {
  Random draw = Random(std::stoull(person.id_number)).stream("old number");
  return "24" + std::to_string(draw.between(1000000, 2999999));
}

std::string card_payload(const Person& person) {
  const auto packed = [](Day day) {
    const std::string text = iso(day);
    return text.substr(8, 2) + text.substr(5, 2) + text.substr(0, 4);
  };
  return person.id_number + "|" + old_id_number(person) + "|" + person.name + "|" + packed(person.born) +
         "|" + person.sex() + "|" + person.home.full() + "|" + packed(person.id_issued);
}

void lay_faces(Typesetter& page, const PaperRequest& request, const CardLook& look, const DrawFace& front,
               const DrawFace& back) {
  Random draw = request.draw("place");
  const double centre_mm = (page.sheet().width_mm() - look.width_mm) / 2;
  const double roam_mm = std::min(18.0, centre_mm - 8);
  const double x_mm = centre_mm + draw.between(-roam_mm, roam_mm);
  const double y_mm = draw.between(38.0, 60.0);
  const auto face = [&](double x, double y) {
    return CardFace(page.sheet(), x, y, look.tint, look.width_mm, look.height_mm);
  };
  const int layout = request.making.variant % 3;
  if (layout == 1 && 2 * look.width_mm + 14 < page.sheet().width_mm()) {
    const double left_mm = (page.sheet().width_mm() - 2 * look.width_mm - draw.between(4.0, 10.0)) / 2;
    CardFace one = face(left_mm, y_mm);
    front(one);
    CardFace two = face(page.sheet().width_mm() - left_mm - look.width_mm, y_mm + draw.between(-4.0, 4.0));
    back(two);
    return;
  }
  CardFace one = face(x_mm, y_mm);
  front(one);
  double below_mm = y_mm + look.height_mm + draw.between(14.0, 30.0);
  const double back_x_mm = x_mm + draw.between(-3.0, 3.0);
  if (layout == 2) {
    page.new_page();
    below_mm = y_mm + draw.between(-6.0, 6.0);
  }
  CardFace two = face(back_x_mm, below_mm);
  back(two);
}

std::vector<Run> card_label(const std::string& vietnamese, const std::string& english, double size_pt) {
  TextStyle style;
  style.family = kSans;
  style.size_pt = size_pt;
  return {{vietnamese + " / ", style}, {english, style.as_italic()}};
}

Day card_expiry(const Person& person) {
  const int issued = static_cast<int>(person.id_issued.year());
  const int born = static_cast<int>(person.born.year());
  for (const int age : {25, 40, 60}) {
    // A card issued in the two years before the birthday holds until the next one.
    if (issued + 2 < born + age)
      return {std::chrono::year(born + age), person.born.month(), person.born.day()};
  }
  return {std::chrono::year(2099), std::chrono::December, std::chrono::day(31)};
}

}  // namespace motcua::specimens
