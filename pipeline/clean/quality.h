// What a look at the ink says about reading it, inside clean/ only.

#pragma once

#include <opencv2/core.hpp>

#include "models/page_report.h"

namespace motcua::clean {

struct Legibility {
  bool blank = false;      ///< Nothing that could be writing.
  bool illegible = false;  ///< There is writing, and nobody could read it.
  Quality quality;
};

/// Takes    `grey` at about 100 dpi and the ink on it, without desk or black surroundings;
///          `scan_dpi` of the page that it was reduced from.
[[nodiscard]] Legibility legibility_of(const cv::Mat& grey, const cv::Mat& ink, int scan_dpi);

}  // namespace motcua::clean
