// A strand: letters that stand beside each other on one line, inside lines/ only.

#pragma once

#include <vector>

#include "pipeline/read/lines/page_ink.h"

namespace motcua::read::lines {

struct Strand {
  std::vector<int> letters;  ///< Parts, from the left.
  std::vector<int> marks;    ///< Parts that belong to them, in no order.
  int left = 0;
  int right = 0;     ///< Exclusive; of letters, and of marks where those lie outside.
  double base = 0;   ///< Of the baseline at x = 0, in pixels of the ink.
  double slope = 0;  ///< Of the baseline, down by pixel to the right.
  double unit = 0;   ///< Height of its low letters: that of x, or of capitals where there are no others.

  [[nodiscard]] double base_at(double x) const { return base + slope * x; }
  [[nodiscard]] double base_at_middle() const { return base_at((left + right) / 2.0); }
  [[nodiscard]] double top_at_middle() const { return base_at_middle() - unit; }
  [[nodiscard]] bool empty() const { return letters.empty(); }
};

/// Joins letters from left to right. Takes parts whose role is kFree and whose height lies
/// between the two; they become kLetter.
/// Cost: each letter looks at the strands whose ends are near its height.
[[nodiscard]] std::vector<Strand> strands_of(PageInk& page, double least_px, double most_px);

/// Sets left, right, base, slope and unit from the letters, and puts these in order.
void measure(Strand& strand, const PageInk& page);

}  // namespace motcua::read::lines
