// Whether a corner of the sheet is turned over, and covers or takes away what was there.

#pragma once

#include <opencv2/core.hpp>

namespace motcua::clean {

/// Takes a whole page in grey at about 50 dpi.
[[nodiscard]] bool has_folded_corner(const cv::Mat& grey);

}  // namespace motcua::clean
