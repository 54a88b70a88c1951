// A rubber stamp: two rings, words along a circle, a star; then blotches where
// the rubber did not touch the paper, and the whole multiplied onto the print.

#include <cairo.h>

#include <cmath>
#include <numbers>
#include <string>
#include <vector>

#include "bench/specimens/typesetting/artwork.h"

namespace motcua::specimens {
namespace {

constexpr double kPi = std::numbers::pi;

std::vector<std::string> letters_of(const std::string& text) {
  std::vector<std::string> letters;
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    letters.push_back(text.substr(i, size));
    i += size;
  }
  return letters;
}

/// Sets words along a circle around the origin. `middle` is the angle of the
/// words' middle (0: to the right, clockwise); `outward` letters stand with
/// their feet towards the centre.
void words_on_circle(cairo_t* pen, const std::string& words, double radius, double size, double middle,
                     double arc_max, bool outward) {
  cairo_set_font_size(pen, size);
  const std::vector<std::string> letters = letters_of(words);
  double total = 0;
  std::vector<double> advances;
  for (const std::string& letter : letters) {
    cairo_text_extents_t extents;
    cairo_text_extents(pen, letter.c_str(), &extents);
    advances.push_back(extents.x_advance + size * 0.08);
    total += advances.back();
  }
  const double squeeze = std::fmin(1.0, arc_max * radius / total);
  const double turn = outward ? 1 : -1;
  double angle = middle - turn * total * squeeze / radius / 2;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const double step = advances[i] * squeeze / radius;
    const double at = angle + turn * step / 2;
    cairo_save(pen);
    cairo_translate(pen, radius * std::cos(at), radius * std::sin(at));
    cairo_rotate(pen, outward ? at + kPi / 2 : at - kPi / 2);
    cairo_scale(pen, squeeze, 1);
    cairo_move_to(pen, -advances[i] / 2, 0);
    cairo_show_text(pen, letters[i].c_str());
    cairo_restore(pen);
    angle += turn * step;
  }
}

void star(cairo_t* pen, double radius) {
  cairo_new_path(pen);
  for (int i = 0; i < 10; ++i) {
    const double r = i % 2 == 0 ? radius : radius * 0.40;
    const double angle = -kPi / 2 + i * kPi / 5;
    cairo_line_to(pen, r * std::cos(angle), r * std::sin(angle));
  }
  cairo_close_path(pen);
  cairo_fill(pen);
}

void ring(cairo_t* pen, double radius, double thickness) {
  cairo_set_line_width(pen, thickness);
  cairo_new_sub_path(pen);
  cairo_arc(pen, 0, 0, radius, 0, 2 * kPi);
  cairo_stroke(pen);
}

/// The centre's words, broken into lines of at most two words.
void centre_words(cairo_t* pen, const std::string& words, double radius) {
  std::vector<std::string> lines;
  std::string line;
  int word_count = 0;
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    line += (line.empty() ? "" : " ") + words.substr(begin, end - begin);
    if (++word_count % 2 == 0) {
      lines.push_back(line);
      line.clear();
    }
    begin = end + 1;
  }
  if (!line.empty()) lines.push_back(line);
  const double size = radius * (lines.size() > 2 ? 0.22 : 0.26);
  cairo_set_font_size(pen, size);
  double y = radius * 0.10 + (lines.size() > 2 ? 0 : size * 0.3);
  for (const std::string& text : lines) {
    cairo_text_extents_t extents;
    cairo_text_extents(pen, text.c_str(), &extents);
    const double squeeze = std::fmin(1.0, radius * 1.5 / extents.x_advance);
    cairo_save(pen);
    cairo_translate(pen, -extents.x_advance * squeeze / 2, y);
    cairo_scale(pen, squeeze, 1);
    cairo_move_to(pen, 0, 0);
    cairo_show_text(pen, text.c_str());
    cairo_restore(pen);
    y += size * 1.15;
  }
}

/// Takes ink away in soft spots.
void wear(cairo_t* pen, double radius, Random& random) {
  cairo_set_operator(pen, CAIRO_OPERATOR_DEST_OUT);
  for (int i = 0; i < 260; ++i) {
    const double angle = random.between(0.0, 2 * kPi);
    const double distance = radius * std::sqrt(random.unit());
    const double size = radius * random.between(0.008, 0.06);
    cairo_set_source_rgba(pen, 0, 0, 0, random.between(0.05, 0.40));
    cairo_new_sub_path(pen);
    cairo_arc(pen, distance * std::cos(angle), distance * std::sin(angle), size, 0, 2 * kPi);
    cairo_fill(pen);
  }
  // One side pressed less.
  const double lean = random.between(0.0, 2 * kPi);
  cairo_pattern_t* fade = cairo_pattern_create_linear(-radius * std::cos(lean), -radius * std::sin(lean),
                                                      radius * std::cos(lean), radius * std::sin(lean));
  cairo_pattern_add_color_stop_rgba(fade, 0.3, 0, 0, 0, 0);
  cairo_pattern_add_color_stop_rgba(fade, 1.0, 0, 0, 0, random.between(0.15, 0.45));
  cairo_set_source(pen, fade);
  cairo_paint(pen);
  cairo_pattern_destroy(fade);
}

}  // namespace

void draw_round_seal(Sheet& sheet, double centre_x_mm, double centre_y_mm, double diameter_mm,
                     const SealText& text, Random random) {
  cairo_t* pen = sheet.pen();
  const double radius = sheet.px(diameter_mm) / 2;
  cairo_save(pen);
  cairo_translate(pen, sheet.px(centre_x_mm), sheet.px(centre_y_mm));
  cairo_rotate(pen, random.between(-0.10, 0.10));
  cairo_push_group(pen);
  cairo_set_source_rgb(pen, kSealRed.red, kSealRed.green, kSealRed.blue);
  ring(pen, radius * 0.975, radius * 0.05);
  ring(pen, radius * 0.90, radius * 0.016);
  ring(pen, radius * 0.645, radius * 0.016);
  cairo_select_font_face(pen, std::string(kSans).c_str(), CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_BOLD);
  words_on_circle(pen, text.above, radius * 0.71, radius * 0.155, -kPi / 2, 1.30 * kPi, /*outward=*/true);
  words_on_circle(pen, text.below, radius * 0.84, radius * 0.145, kPi / 2, 0.55 * kPi, /*outward=*/false);
  cairo_save(pen);
  cairo_translate(pen, 0, -radius * (text.centre.empty() ? 0.0 : 0.32));
  star(pen, radius * (text.centre.empty() ? 0.36 : 0.17));
  cairo_restore(pen);
  if (!text.centre.empty()) centre_words(pen, text.centre, radius * 0.70);
  wear(pen, radius, random);
  cairo_pop_group_to_source(pen);
  cairo_set_operator(pen, CAIRO_OPERATOR_MULTIPLY);
  cairo_paint_with_alpha(pen, random.between(0.78, 0.95));
  cairo_restore(pen);
  cairo_set_operator(pen, CAIRO_OPERATOR_OVER);
  TruthMark& mark = sheet.record_mark(MarkKind::kSeal, centre_x_mm - diameter_mm / 2,
                                      centre_y_mm - diameter_mm / 2, diameter_mm, diameter_mm);
  mark.colour = colour_of(kSealRed);
  mark.shape = MarkShape::kRound;
}

}  // namespace motcua::specimens
