#include "pipeline/decode/picture_size.h"

#include <string>

#include "models/limits.h"

namespace motcua::decode {

Expected<void> check_size(long width_px, long height_px) {
  if (width_px <= 0 || height_px <= 0) {
    return bad_page(PageProblem::kDamaged, "the image says it has no width or no height");
  }
  if (width_px > limits::kSidePxMax || height_px > limits::kSidePxMax ||
      width_px * height_px > limits::kPagePixelsMax) {
    return bad_page(PageProblem::kTooManyPixels, "the image has " + std::to_string(width_px) + " x " +
                                                     std::to_string(height_px) + " pixels; the limit is " +
                                                     std::to_string(limits::kSidePxMax) + " a side and " +
                                                     std::to_string(limits::kPagePixelsMax) + " in all");
  }
  return {};
}

PageImage image_of(int width_px, int height_px, int channels) {
  PageImage image{.width_px = width_px, .height_px = height_px, .channels = channels, .dpi = 0, .pixels = {}};
  image.pixels.resize(image.row_bytes() * static_cast<std::size_t>(height_px));
  return image;
}

}  // namespace motcua::decode
