// Rules across and down, taken off the ink, inside lines/ only: a letter that touches its
// underline or the frame of its cell is a letter by itself again.

#pragma once

#include <vector>

#include "models/geometry.h"
#include "pipeline/read/lines/ink_bits.h"

namespace motcua::read::lines {

/// Boxes of straight strokes, in pixels of the ink.
struct Ruling {
  std::vector<Box> across;  ///< By top, then left.
  std::vector<Box> down;    ///< By left, then top.
};

/// Finds the rules of a page and clears them in `ink`. What is thicker than a rule (a
/// picture, a black edge) stays.
[[nodiscard]] Ruling take_off_rules(InkBits& ink, double px_per_mm);

/// Whether a rule down parts two neighbours whose common middle height is y.
[[nodiscard]] bool parted(const Ruling& ruling, int left_end, int right_begin, int y);

}  // namespace motcua::read::lines
