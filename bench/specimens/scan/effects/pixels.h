// What all effects count with: whole numbers only, so that no compiler's idea of
// floating point can change a byte; strengths become integers before the first pixel.

#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "bench/specimens/stories/random.h"
#include "models/geometry.h"
#include "models/page_image.h"

namespace motcua::specimens {

using Byte = std::uint8_t;

inline Byte clamp_byte(int value) {
  return static_cast<Byte>(std::clamp(value, 0, 255));
}

inline int in_256ths(double value) {
  return static_cast<int>(std::lround(value * 256));
}

/// Millimetres on the sheet in pixels of `image`; at least 1.
inline int px_of(const PageImage& image, double mm) {
  return std::max(1, static_cast<int>(std::lround(mm * (image.dpi > 0 ? image.dpi : 300) / 25.4)));
}

inline Byte* row_of(PageImage& image, int y) {
  return image.pixels.data() + static_cast<std::size_t>(y) * image.row_bytes();
}
inline const Byte* row_of(const PageImage& image, int y) {
  return image.pixels.data() + static_cast<std::size_t>(y) * image.row_bytes();
}

/// Moves a pixel's channels `amount` 256ths of the way to `level`.
inline void towards(Byte* pixel, int channels, int level, int amount) {
  for (int c = 0; c < channels; ++c)
    pixel[c] = static_cast<Byte>(pixel[c] + ((level - pixel[c]) * amount + 128) / 256);
}

/// Passes light through a filter: each channel keeps `keep` 256ths. Grey keeps as green does.
inline void filter(Byte* pixel, int channels, const int (&keep)[3]) {
  if (channels == 1) {
    *pixel = clamp_byte(*pixel * keep[1] >> 8);
    return;
  }
  for (int c = 0; c < 3; ++c) pixel[c] = clamp_byte(pixel[c] * keep[c] >> 8);
}

/// A number for a place that looks like chance; the same for the same place and salt.
inline std::uint32_t hash_at(int x, int y, std::uint32_t salt) {
  std::uint32_t h =
      static_cast<std::uint32_t>(x) * 0x9E3779B1u ^ static_cast<std::uint32_t>(y) * 0x85EBCA77u ^ salt;
  h ^= h >> 15;
  h *= 0x2C1B3C6Du;
  h ^= h >> 13;
  return h;
}

/// Smooth unevenness over a page: 0 to 255, changing over about `cell_px`.
class Clouds {
 public:
  Clouds(int width_px, int height_px, int cell_px, Random& random);
  /// The values of row `y`, written to `row` (as wide as the page).
  void row(int y, std::vector<int>& row) const;

 private:
  int width_px_;
  int cell_px_;
  int columns_;
  std::vector<Byte> knots_;
};

/// Means over a square of (2 radius + 1) pixels, one channel after the other.
void box_mean(PageImage& image, int radius);

}  // namespace motcua::specimens
