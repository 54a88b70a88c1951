// The blocks of a form that was printed empty and filled in with a pen.

#include <algorithm>

#include "bench/specimens/typesetting/handwriting.h"
#include "bench/specimens/typesetting/typesetter.h"

namespace motcua::specimens {
namespace {

constexpr double kLeastRoom_mm = 14;  ///< Less than this after a label: the next line.
constexpr double kNumberRoom_mm = 8;  ///< For the day or the month.

/// "ngày 05 tháng 3 năm 2026" in its parts; `head` is what stands before "ngày".
struct DateWords {
  std::string head;
  std::string day;
  std::string month;
  std::string year;
};

std::optional<DateWords> date_words(std::string_view text) {
  constexpr std::string_view kDay = "ngày ";
  constexpr std::string_view kMonth = " tháng ";
  constexpr std::string_view kYear = " năm ";
  const std::size_t day = text.find(kDay);
  const std::size_t month = text.find(kMonth, day == std::string_view::npos ? 0 : day);
  const std::size_t year = text.find(kYear, month == std::string_view::npos ? 0 : month);
  if (day == std::string_view::npos || month == std::string_view::npos || year == std::string_view::npos) {
    return std::nullopt;
  }
  const auto between = [text](std::size_t from, std::size_t to) {
    return std::string(text.substr(from, to - from));
  };
  return DateWords{between(0, day), between(day + kDay.size(), month), between(month + kMonth.size(), year),
                   between(year + kYear.size(), text.size())};
}

}  // namespace

void Typesetter::entries_by_hand(const std::vector<Entry>& on_one_line) {
  const Handwriting hand = draw_handwriting(making_.hand, making_.chance.stream("handwriting"));
  double shares = 0;
  for (const Entry& entry : on_one_line) shares += entry.share;
  const bool alone = on_one_line.size() == 1;
  struct Place {
    Frame frame;  ///< Of the label.
    WritingLines lines;
    double height_mm = 0;
  };
  const auto place_of = [&](const Entry& entry, double x_mm) {
    Place place;
    const double width = width_mm() * entry.share / shares - (alone ? 0 : 2);
    place.frame = {x_mm, y_mm_, width, Align::kLeft, 0, style_.line_factor};
    const Extent label = sheet().measure({{entry.label, body()}}, place.frame);
    const double pitch_mm = label.height_mm / label.line_count;
    place.lines = {x_mm + label.last_width_mm + 1.2, x_mm,     x_mm + width,
                   label.last_baseline_mm,           pitch_mm, style_.body_pt};
    double above_mm = label.height_mm - pitch_mm;
    if (place.lines.right_mm - place.lines.first_x_mm < kLeastRoom_mm && alone) {
      place.lines.first_x_mm = x_mm;
      place.lines.baseline_mm += pitch_mm;
      above_mm += pitch_mm;
    }
    place.height_mm = above_mm + pitch_mm * lines_by_hand(sheet(), entry.value, hand, place.lines);
    return place;
  };
  double tallest_mm = 0;
  for (const Entry& entry : on_one_line)
    tallest_mm = std::max(tallest_mm, place_of(entry, left_mm()).height_mm);
  keep_together(tallest_mm);
  double x_mm = left_mm();
  for (const Entry& entry : on_one_line) {
    const Place place = place_of(entry, x_mm);
    WritingLines lines = place.lines;
    sheet().text(entry.label, body(), place.frame);
    Random draw = chance("written").stream(entry.label + entry.value);
    const int count = write_by_hand(sheet(), entry.value, hand, lines, draw, entry.field, entry.normal);
    for (int i = 0; i < count; ++i) {
      sheet().dots(i == 0 ? lines.first_x_mm - 0.6 : lines.left_mm, lines.right_mm,
                   lines.baseline_mm + i * lines.pitch_mm, body(),
                   entry.value.empty() ? MarkState::kEmpty : MarkState::kFilled);
    }
    x_mm += width_mm() * entry.share / shares;
  }
  gap(tallest_mm + style_.paragraph_gap_mm);
}

void Typesetter::date_line(std::string_view text) {
  const Frame frame{left_mm(), y_mm_, width_mm(), Align::kRight, 0, 1};
  keep_together(sheet().measure({{std::string(text), body().as_italic()}}, frame).height_mm);
  gap(place_date(text, body().as_italic(),
                 {left_mm(), y_mm_, width_mm(), Align::kRight, 0, style_.line_factor}) +
      style_.paragraph_gap_mm);
}

double Typesetter::signer_name(const Signer& signer, const Frame& frame) {
  // Who stamps, prints; who fills a form in by hand, writes.
  if (making_.hand == Hand::kNone || signer.seal || making_.flaws.unfilled) {
    return sheet().text(signer.name, body().as_bold(), frame).height_mm;
  }
  const Handwriting hand = draw_handwriting(making_.hand, making_.chance.stream("handwriting"));
  const Extent printed = sheet().measure({{signer.name, body().as_bold()}}, frame);
  const double wide_mm =
      std::min(frame.width_mm, printed.last_width_mm - (frame.width_mm - printed.last_width_mm));
  const double x_mm = frame.x_mm + std::max(0.0, (frame.width_mm - std::max(30.0, wide_mm)) / 2);
  write_by_hand(sheet(), signer.name, hand,
                {x_mm, x_mm, frame.x_mm + frame.width_mm + 10, printed.last_baseline_mm, printed.height_mm,
                 style_.body_pt},
                chance("name").stream(signer.name));
  return printed.height_mm;
}

double Typesetter::place_date(std::string_view text, const TextStyle& italic, const Frame& frame) {
  const std::optional<DateWords> date = making_.hand == Hand::kNone ? std::nullopt : date_words(text);
  if (!date) return sheet().text(text, italic, frame).height_mm;
  const Handwriting hand = draw_handwriting(making_.hand, making_.chance.stream("handwriting"));
  const std::string parts[3] = {date->head + "ngày", "tháng", "năm " + date->year};
  const std::string numbers[2] = {date->day, date->month};
  double wide_mm = 2 * (kNumberRoom_mm + 1);
  for (const std::string& part : parts) wide_mm += sheet().width_of(part, italic);
  double x_mm = frame.x_mm;
  if (frame.align == Align::kCentre) x_mm += std::max(0.0, (frame.width_mm - wide_mm) / 2);
  if (frame.align == Align::kRight) x_mm += std::max(0.0, frame.width_mm - wide_mm);
  double height_mm = 0;
  for (int i = 0; i < 3; ++i) {
    const Extent set = sheet().text(parts[i], italic, {x_mm, frame.y_mm, 0, Align::kLeft, 0, 1});
    height_mm = std::max(height_mm, set.height_mm);
    x_mm += set.last_width_mm + 0.5;
    if (i == 2) break;
    sheet().dots(x_mm, x_mm + kNumberRoom_mm, set.last_baseline_mm, italic,
                 making_.flaws.unfilled ? MarkState::kEmpty : MarkState::kFilled);
    if (!making_.flaws.unfilled) {
      const WritingLines lines{x_mm + 1.2, x_mm, x_mm + 60, set.last_baseline_mm, 6, italic.size_pt};
      write_by_hand(sheet(), numbers[i], hand, lines, chance("date").stream(static_cast<std::uint64_t>(i)));
    }
    x_mm += kNumberRoom_mm + 0.5;
  }
  return height_mm;
}

}  // namespace motcua::specimens
