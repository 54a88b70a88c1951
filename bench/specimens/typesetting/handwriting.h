// What a person fills in by hand: a hand of one's own, word after word along a
// dotted line, a little above and below it.

#pragma once

#include <string>
#include <string_view>

#include "bench/specimens/stories/random.h"
#include "bench/specimens/typesetting/making.h"
#include "bench/specimens/typesetting/sheet.h"

namespace motcua::specimens {

/// One person's hand; the same over a whole paper.
struct Handwriting {
  std::string_view family;
  double size_factor = 1.2;  ///< Against the print around it.
  double slant = 0;
  Ink ink = kBluePen;
};

/// `hand` gives the ink; kNone writes as kBlue does.
[[nodiscard]] Handwriting draw_handwriting(Hand hand, Random random);

/// Dotted lines to write on: the first from `first_x_mm`, the next from `left_mm`, all to
/// `right_mm`.
struct WritingLines {
  double first_x_mm = 0;
  double left_mm = 0;
  double right_mm = 0;
  double baseline_mm = 0;  ///< Of the first.
  double pitch_mm = 6;
  double print_pt = 13;
};

/// How many of `lines` the words take.
[[nodiscard]] int lines_by_hand(Sheet& sheet, std::string_view words, const Handwriting& hand,
                                const WritingLines& lines);

/// Writes the words and records them: one line of truth for each line written, one mark of
/// handwriting for all of it, and the field when `field` is named. Returns the lines taken.
int write_by_hand(Sheet& sheet, std::string_view words, const Handwriting& hand, const WritingLines& lines,
                  Random random, const std::string& field = {}, const std::string& normal = {});

}  // namespace motcua::specimens
