#include "pipeline/decode/orientation.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "pipeline/decode/picture_size.h"

namespace motcua::decode {
namespace {

// A square of this side reads and writes within the first-level cache.
constexpr int kBlockPx = 32;

/// Pixel (x, y) of the result lies at first + x * step_x + y * step_y, in pixels.
struct Walk {
  std::ptrdiff_t first;
  std::ptrdiff_t step_x;
  std::ptrdiff_t step_y;
};

Walk walk_of(int orientation, std::ptrdiff_t width, std::ptrdiff_t height) {
  const std::ptrdiff_t last_row = (height - 1) * width;
  switch (orientation) {
    case 2: return {width - 1, -1, width};
    case 3: return {last_row + width - 1, -1, -width};
    case 4: return {last_row, 1, -width};
    case 5: return {0, width, 1};
    case 6: return {last_row, -width, 1};
    case 7: return {last_row + width - 1, -width, -1};
    case 8: return {width - 1, width, -1};
    default: return {0, 1, width};
  }
}

template <int kChannels>
void copy_block(const std::uint8_t* in, const Walk& walk, PageImage& out, int left, int top) {
  const int right = std::min(left + kBlockPx, out.width_px);
  const int bottom = std::min(top + kBlockPx, out.height_px);
  for (int y = top; y < bottom; ++y) {
    std::uint8_t* to = out.pixels.data() + static_cast<std::size_t>(y) * out.row_bytes() +
                       static_cast<std::size_t>(left) * kChannels;
    std::ptrdiff_t from = walk.first + left * walk.step_x + y * walk.step_y;
    for (int x = left; x < right; ++x, from += walk.step_x) {
      const std::uint8_t* pixel = in + from * kChannels;
      for (int c = 0; c < kChannels; ++c) *to++ = pixel[c];
    }
  }
}

}  // namespace

PageImage oriented(PageImage image, int orientation) {
  if (orientation < 2 || orientation > 8) return image;
  const bool on_its_side = orientation >= 5;
  PageImage out = image_of(on_its_side ? image.height_px : image.width_px,
                           on_its_side ? image.width_px : image.height_px, image.channels);
  out.dpi = image.dpi;
  const Walk walk = walk_of(orientation, image.width_px, image.height_px);
  for (int top = 0; top < out.height_px; top += kBlockPx) {
    for (int left = 0; left < out.width_px; left += kBlockPx) {
      if (image.channels == 3) {
        copy_block<3>(image.pixels.data(), walk, out, left, top);
      } else {
        copy_block<1>(image.pixels.data(), walk, out, left, top);
      }
    }
  }
  return out;
}

PageImage turned_clockwise(PageImage image, int turn_deg) {
  switch (turn_deg) {
    case 90: return oriented(std::move(image), 6);
    case 180: return oriented(std::move(image), 3);
    case 270: return oriented(std::move(image), 8);
    default: return image;
  }
}

}  // namespace motcua::decode
