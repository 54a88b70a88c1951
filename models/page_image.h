// The pixels of one page as a plain value. Moves between threads freely, which a
// Pix or a cv::Mat must not.

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "models/pixels.h"

namespace motcua {

/// Bytes of a file as it came from outside; the owner outlives the view.
using ByteView = std::span<const std::uint8_t>;

/// 8 bits a channel, row-major, no padding; 1 channel is grey (0 black), 3 are R G B.
struct PageImage {
  int width_px = 0;
  int height_px = 0;
  int channels = 1;
  int dpi = 0;  ///< From the file's metadata; 0 when it says nothing believable.
  Pixels pixels;

  [[nodiscard]] std::size_t row_bytes() const {
    return static_cast<std::size_t>(width_px) * static_cast<std::size_t>(channels);
  }
  [[nodiscard]] bool empty() const { return pixels.empty(); }
};

}  // namespace motcua
