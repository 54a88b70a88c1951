#include "bench/specimens/scan/geometry.h"

#include <cmath>
#include <cstdint>
#include <numbers>

namespace motcua::specimens {

PageImage tilted(const PageImage& image, double clockwise_deg, std::uint8_t lid) {
  if (clockwise_deg == 0) return image;
  // Sine and cosine in 2^-20 steps: coarser than any difference between two maths
  // libraries, finer than a hundredth of a pixel over an A3 page at 600 dpi.
  const double radians = clockwise_deg * std::numbers::pi / 180;
  const auto sine = static_cast<std::int64_t>(std::llround(std::sin(radians) * (1 << 20)));
  const auto cosine = static_cast<std::int64_t>(std::llround(std::cos(radians) * (1 << 20)));
  PageImage out = image;
  const auto channels = static_cast<std::size_t>(image.channels);
  const std::int64_t half_width = image.width_px;  // Twice the centre, to stay whole.
  const std::int64_t half_height = image.height_px;
  const std::size_t row = image.row_bytes();
  for (int y = 0; y < image.height_px; ++y) {
    const std::int64_t dx = 1 - half_width;
    const std::int64_t dy = 2 * std::int64_t{y} + 1 - half_height;
    // 2^-21 pixels: the doubled centre gives one more bit.
    std::int64_t from_x = dx * cosine + dy * sine + ((half_width - 1) << 20);
    std::int64_t from_y = -dx * sine + dy * cosine + ((half_height - 1) << 20);
    for (int x = 0; x < image.width_px; ++x, from_x += 2 * cosine, from_y -= 2 * sine) {
      const auto x0 = static_cast<int>(from_x >> 21);
      const auto y0 = static_cast<int>(from_y >> 21);
      std::uint8_t* to =
          out.pixels.data() + static_cast<std::size_t>(y) * row + static_cast<std::size_t>(x) * channels;
      if (x0 < 0 || y0 < 0 || x0 + 1 >= image.width_px || y0 + 1 >= image.height_px) {
        for (std::size_t c = 0; c < channels; ++c) to[c] = lid;
        continue;
      }
      const int fx = static_cast<int>((from_x >> 13) & 255);
      const int fy = static_cast<int>((from_y >> 13) & 255);
      const std::uint8_t* from =
          image.pixels.data() + static_cast<std::size_t>(y0) * row + static_cast<std::size_t>(x0) * channels;
      for (std::size_t c = 0; c < channels; ++c) {
        const int top = from[c] * (256 - fx) + from[c + channels] * fx;
        const int bottom = from[c + row] * (256 - fx) + from[c + row + channels] * fx;
        to[c] = static_cast<std::uint8_t>((top * (256 - fy) + bottom * fy + (1 << 15)) >> 16);
      }
    }
  }
  return out;
}

PageImage turned(const PageImage& image, int clockwise_deg) {
  if (clockwise_deg == 0) return image;
  PageImage out = image;
  const bool sideways = clockwise_deg == 90 || clockwise_deg == 270;
  if (sideways) {
    out.width_px = image.height_px;
    out.height_px = image.width_px;
  }
  const auto channels = static_cast<std::size_t>(image.channels);
  for (int y = 0; y < out.height_px; ++y) {
    for (int x = 0; x < out.width_px; ++x) {
      int from_x = image.width_px - 1 - x;
      int from_y = image.height_px - 1 - y;
      if (clockwise_deg == 90) {
        from_x = y;
        from_y = image.height_px - 1 - x;
      } else if (clockwise_deg == 270) {
        from_x = image.width_px - 1 - y;
        from_y = x;
      }
      for (std::size_t c = 0; c < channels; ++c) {
        out.pixels[static_cast<std::size_t>(y) * out.row_bytes() + static_cast<std::size_t>(x) * channels +
                   c] = image.pixels[static_cast<std::size_t>(from_y) * image.row_bytes() +
                                     static_cast<std::size_t>(from_x) * channels + c];
      }
    }
  }
  return out;
}

PageImage grey_of(const PageImage& image) {
  if (image.channels == 1) return image;
  PageImage out = image;
  out.channels = 1;
  out.pixels.resize(image.pixels.size() / 3);
  for (std::size_t i = 0; i < out.pixels.size(); ++i) {
    const std::uint8_t* from = image.pixels.data() + 3 * i;
    out.pixels[i] = static_cast<std::uint8_t>((from[0] * 77 + from[1] * 150 + from[2] * 29 + 128) >> 8);
  }
  return out;
}

PageImage bilevel_of(const PageImage& image, int threshold) {
  PageImage out = grey_of(image);
  for (std::uint8_t& value : out.pixels) value = value < threshold ? 0 : 255;
  return out;
}

}  // namespace motcua::specimens
