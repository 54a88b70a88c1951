// A picture of ink, one bit a pixel, inside lines/ only: what rules, letters and specks are
// all found in.

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "models/page_image.h"

namespace motcua::read::lines {

/// Ink is 1. Sixty-four pixels a word, the leftmost in the lowest bit; rows begin with a
/// word of their own and bits beyond the width are 0.
struct InkBits {
  int width = 0;
  int height = 0;
  std::size_t words_per_row = 0;
  std::vector<std::uint64_t> words;

  InkBits() = default;
  InkBits(int width_px, int height_px);

  [[nodiscard]] std::uint64_t* row(int y) {
    return words.data() + static_cast<std::size_t>(y) * words_per_row;
  }
  [[nodiscard]] const std::uint64_t* row(int y) const {
    return words.data() + static_cast<std::size_t>(y) * words_per_row;
  }
};

/// How many pixels of a page of this resolution make one pixel of ink, a side: layout is seen
/// as well at 150 dpi as at any finer one.
[[nodiscard]] int ink_scale(int dpi);

/// The ink of a grey page, `scale` times smaller. Dark against the paper within some
/// millimetres, so that a tinted cell is paper and its print is ink.
[[nodiscard]] InkBits ink_of(const PageImage& grey, int scale);

/// What is left of the ink where it does not reach `length` pixels across (down): strokes
/// shorter than that are gone, the others unchanged.
[[nodiscard]] InkBits opened_across(const InkBits& ink, int length);
[[nodiscard]] InkBits opened_down(const InkBits& ink, int length);

/// The ink, grown by one pixel to both sides (up and down).
[[nodiscard]] InkBits grown_across(const InkBits& ink);
[[nodiscard]] InkBits grown_down(const InkBits& ink);

}  // namespace motcua::read::lines
