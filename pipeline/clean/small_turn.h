// Takes a small tilt out of a grey page, fast, inside clean/ only.

#pragma once

#include <opencv2/core.hpp>

namespace motcua::clean {

/// Up to this tilt two shears are a rotation but for 1 pixel in 500.
inline constexpr double kSmallTurnDegMax = 2.5;

/// Takes    one channel and its clockwise tilt, at most kSmallTurnDegMax.
/// Returns  the picture without it, turned about its middle, the same size; what comes
///          from beyond is white.
[[nodiscard]] cv::Mat turned_a_little(const cv::Mat& grey, double skew_deg);

}  // namespace motcua::clean
