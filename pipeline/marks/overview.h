// The page in small: what a seal, a photograph or a code looks like from a step away.
// Made once a page and shared by the finders of large marks. Inside marks/ only.

#pragma once

#include <opencv2/core.hpp>

#include "pipeline/marks/evidence.h"

namespace motcua::marks {

inline constexpr int kOverviewDpi = 75;

/// Every picture is 8 bits, of one extent, at kOverviewDpi (or the scan's, when it is less).
struct Overview {
  int dpi = 0;
  cv::Mat dark;  ///< How much darker than the paper around: 0 paper, 255 black.
  cv::Mat red;   ///< How much redder than the paper; empty for a page without colour.
  cv::Mat blue;  ///< How much bluer; violet counts as blue.

  [[nodiscard]] bool has_colour() const { return !red.empty(); }
  [[nodiscard]] double px(double mm) const { return mm / 25.4 * dpi; }
  [[nodiscard]] double mm(double px) const { return px * 25.4 / dpi; }
  [[nodiscard]] cv::Rect all() const { return {0, 0, dark.cols, dark.rows}; }
};

[[nodiscard]] Overview overview_of(const Evidence& evidence);

}  // namespace motcua::marks
