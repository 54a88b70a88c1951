// The pictures that the finders of marks share, each made once a page. Inside marks/ only.

#pragma once

#include <opencv2/core.hpp>

#include "models/geometry.h"
#include "models/page_image.h"

namespace motcua::marks {

/// Views keep pointers into the pages that they were made from.
struct Evidence {
  cv::Mat grey;  ///< The whole page, 8 bits, at grey_dpi.
  int grey_dpi = 0;
  cv::Mat ink;      ///< Ink as 255 on 0, at ink_dpi; dark against its surroundings.
  int ink_dpi = 0;  ///< 200, or that of the scan when it is less.
  cv::Mat colour;   ///< RGB at colour_dpi; empty for a page without colour.
  int colour_dpi = 0;

  [[nodiscard]] int ink_px(double mm) const { return static_cast<int>(mm / 25.4 * ink_dpi + 0.5); }
  [[nodiscard]] int colour_px(double mm) const { return static_cast<int>(mm / 25.4 * colour_dpi + 0.5); }
};

inline constexpr int kInkDpi = 200;

[[nodiscard]] Evidence evidence_of(const PageImage& grey, const PageImage& colour);

/// A rectangle found at `dpi`, in pixels of the page at `page_dpi`.
[[nodiscard]] Box page_box(const cv::Rect& found, int dpi, int page_dpi);

}  // namespace motcua::marks
