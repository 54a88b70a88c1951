// Planes of several lines side by side in one piece of memory, and the layers that only
// move values about.

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "pipeline/read/network/noise.h"

namespace motcua::read {

/// Values at places, wherever they lie: a plane read from right to left, or with x and y
/// exchanged, is another view of the same values.
struct View {
  const std::int8_t* at = nullptr;
  int width = 0;
  int height = 0;
  int depth = 0;
  std::ptrdiff_t step_x = 0;
  std::ptrdiff_t step_y = 0;

  [[nodiscard]] const std::int8_t* place(int x, int y) const { return at + x * step_x + y * step_y; }
  [[nodiscard]] View reversed_x() const;
  [[nodiscard]] View reversed_y() const;
  [[nodiscard]] View transposed() const;
};

/// A plane whose values lie row by row.
[[nodiscard]] View row_major(const std::int8_t* at, int width, int height, int depth);

/// Values that a plane of this size holds.
[[nodiscard]] std::size_t values_of(int width, int height, int depth);

/// Each place's neighbours side by side, column by column; noise outside of the plane.
void convolve(const View& in, int half_x, int half_y, Noise& noise, std::int8_t* out);

/// The largest values of each `by_x` x `by_y` places.
void pool(const View& in, int by_x, int by_y, std::int8_t* out);

}  // namespace motcua::read
