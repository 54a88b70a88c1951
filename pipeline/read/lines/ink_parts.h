// Connected ink: letters, marks, specks, whatever hangs together. Inside lines/ only.

#pragma once

#include <cstdint>
#include <vector>

#include "models/geometry.h"
#include "pipeline/read/lines/ink_bits.h"

namespace motcua::read::lines {

/// Ink beside each other in one row.
struct InkRun {
  int row = 0;
  int left = 0;
  int right = 0;  ///< Exclusive.
  int part = 0;

  [[nodiscard]] int length() const { return right - left; }
};

/// One piece of ink; diagonal neighbours hang together.
struct InkPart {
  int left = 0;
  int top = 0;
  int right = 0;   ///< Exclusive.
  int bottom = 0;  ///< Exclusive.
  int area = 0;

  [[nodiscard]] int width() const { return right - left; }
  [[nodiscard]] int height() const { return bottom - top; }
  [[nodiscard]] int middle_x() const { return (left + right) / 2; }
  [[nodiscard]] int middle_y() const { return (top + bottom) / 2; }
  [[nodiscard]] Box box() const { return {left, top, width(), height()}; }
};

struct InkParts {
  std::vector<InkRun> runs;    ///< By row, then left.
  std::vector<int> row_begin;  ///< Index of each row's first run, and the end.
  std::vector<InkPart> parts;  ///< By first run.
};

/// A page of noise has more runs than this; it has no lines.
inline constexpr std::size_t kRunsMax = 3'000'000;

/// Empty, when there are more than kRunsMax runs.
[[nodiscard]] InkParts parts_of(const InkBits& ink);

}  // namespace motcua::read::lines
