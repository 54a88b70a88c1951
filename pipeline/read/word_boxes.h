// Where the words of a line stand. Inside read/ only.

#pragma once

#include <vector>

#include "models/geometry.h"

namespace motcua::read {

/// Columns of the page that a recogniser saw a word in: right to a letter or so.
struct WordSpan {
  int left = 0;
  int right = 0;  ///< Exclusive.
};

/// Takes    the words of a line from the left, the boxes of its letters and marks from the left,
///          the line's own box, and the height of its low letters.
/// Returns  a box for each word: that of its letters, parted from its neighbours in the widest
///          paper near the place where the recogniser parts them. A word without letters of its
///          own (two words that touch) takes its columns of the line's box.
[[nodiscard]] std::vector<Box> word_boxes(const std::vector<WordSpan>& words, const std::vector<Box>& letters,
                                          const Box& line, double x_height_px);

}  // namespace motcua::read
