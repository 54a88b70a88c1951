// A QR code by its three corners, for codes that are too damaged to be read. Inside marks/ only.

#pragma once

#include <opencv2/core.hpp>
#include <optional>

namespace motcua::marks {

/// Takes   a place in grey that may hold one code.
/// Returns the square about the code, in pixels of the place, when its three corner patterns
///         (dark and light as 1:1:3:1:1 across and down, ISO/IEC 18004) stand at a right angle.
[[nodiscard]] std::optional<cv::Rect2d> find_qr_square(const cv::Mat& place);

}  // namespace motcua::marks
