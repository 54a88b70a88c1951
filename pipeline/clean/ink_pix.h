// Ink as a one-bit Leptonica picture, inside clean/ only.

#pragma once

#include <memory>
#include <opencv2/core.hpp>

struct Pix;

namespace motcua::clean {

struct PixCloser {
  void operator()(Pix* pix) const;
};
using PixPtr = std::unique_ptr<Pix, PixCloser>;

/// `ink` is 255 where there is ink. Null when there is no memory.
[[nodiscard]] PixPtr pix_of(const cv::Mat& ink);

}  // namespace motcua::clean
