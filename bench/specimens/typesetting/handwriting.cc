#include "bench/specimens/typesetting/handwriting.h"

#include <array>
#include <vector>

namespace motcua::specimens {
namespace {

constexpr double kWobble_mm = 0.4;

TextStyle style_of(const Handwriting& hand, double print_pt) {
  TextStyle style;
  style.family = hand.family;
  style.size_pt = print_pt * hand.size_factor;
  style.ink = hand.ink;
  return style;
}

/// The words that go on each line.
std::vector<std::vector<std::string>> broken(Sheet& sheet, std::string_view words, const TextStyle& style,
                                             const WritingLines& lines) {
  const double space_mm = sheet.width_of("n", style) * 0.55;
  std::vector<std::vector<std::string>> out(1);
  double x_mm = lines.first_x_mm;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const std::string word(words.substr(0, end));
    words.remove_prefix(std::min(words.size(), end + 1));
    if (word.empty()) continue;
    const double wide_mm = sheet.width_of(word, style);
    const bool at_start = out.back().empty() && (out.size() > 1 || lines.first_x_mm <= lines.left_mm);
    if (x_mm + wide_mm > lines.right_mm && !at_start) {
      out.emplace_back();
      x_mm = lines.left_mm;
    }
    out.back().push_back(word);
    x_mm += wide_mm + space_mm;
  }
  return out;
}

}  // namespace

Handwriting draw_handwriting(Hand hand, Random random) {
  constexpr std::array<Ink, 3> kBlues{{{0.10, 0.16, 0.62}, {0.05, 0.10, 0.48}, {0.16, 0.28, 0.72}}};
  constexpr std::array<Ink, 2> kDarks{{{0.10, 0.10, 0.12}, {0.16, 0.16, 0.20}}};
  const HandFace& face = draw_hand_face(random.stream("face"));
  Handwriting out;
  out.family = face.family;
  out.size_factor = face.size_factor * random.between(1.0, 1.14);
  out.slant = random.between(-0.06, 0.22);
  out.ink = hand == Hand::kDark ? random.pick(kDarks) : random.pick(kBlues);
  return out;
}

int lines_by_hand(Sheet& sheet, std::string_view words, const Handwriting& hand, const WritingLines& lines) {
  return static_cast<int>(broken(sheet, words, style_of(hand, lines.print_pt), lines).size());
}

int write_by_hand(Sheet& sheet, std::string_view words, const Handwriting& hand, const WritingLines& lines,
                  Random random, const std::string& field, const std::string& normal) {
  const TextStyle style = style_of(hand, lines.print_pt);
  const double space_mm = sheet.width_of("n", style) * 0.55;
  const auto lines_of_words = broken(sheet, words, style, lines);
  Box whole;
  double baseline_mm = lines.baseline_mm;
  double x_mm = lines.first_x_mm + random.between(0.0, 1.0);
  for (const std::vector<std::string>& line : lines_of_words) {
    TruthLine truth;
    truth.hand = true;
    // A line drifts as a whole, and each word a little for itself.
    double drift_mm = random.between(-kWobble_mm / 2, kWobble_mm / 2);
    for (const std::string& word : line) {
      drift_mm = 0.7 * drift_mm + random.between(-kWobble_mm / 2, kWobble_mm / 2);
      const TextStyle sized = style.sized(style.size_pt * random.between(0.95, 1.05));
      const Box box = sheet.word(word, sized, x_mm, baseline_mm - 0.3 + drift_mm,
                                 hand.slant + random.between(-0.03, 0.03), random.between(-1.0, 1.0));
      truth.box = hull(truth.box, box);
      truth.text += (truth.text.empty() ? "" : " ") + word;
      x_mm += sheet.width_of(word, sized) + space_mm * random.between(0.8, 1.3);
    }
    whole = hull(whole, truth.box);
    if (!truth.text.empty()) sheet.truth().lines.push_back(std::move(truth));
    baseline_mm += lines.pitch_mm;
    x_mm = lines.left_mm + random.between(0.0, 1.5);
  }
  if (!whole.empty()) {
    sheet.truth().marks.push_back(
        {.kind = MarkKind::kHandwriting, .box = whole, .colour = colour_of(hand.ink)});
    if (!field.empty())
      sheet.truth().fields.push_back({field, normal.empty() ? std::string(words) : normal, whole});
  }
  return static_cast<int>(lines_of_words.size());
}

}  // namespace motcua::specimens
