// A page made flat and straight in one resampling, inside clean/ only.

#pragma once

#include <opencv2/core.hpp>

#include "pipeline/clean/page_look.h"

namespace motcua::clean {

/// A map of pixels onto a picture of its own size.
struct Flattening {
  cv::Matx33d map = cv::Matx33d::eye();
  cv::Size size;
};

/// Carries the sheet at `corners` onto the whole of a picture: one of the size of `picture`
/// where the sheet has about its proportions, else one of the sheet's own. Then takes out
/// a clockwise tilt about the middle.
[[nodiscard]] Flattening flattening(const SheetCorners& corners, cv::Size picture, double skew_deg);

/// Takes out a clockwise tilt about the middle, keeping the size.
[[nodiscard]] Flattening untilting(cv::Size picture, double skew_deg);

/// The picture through the map, one channel or three; what comes from beyond it is white.
[[nodiscard]] cv::Mat warped(const cv::Mat& picture, const Flattening& flattening);

/// The same on a picture `scale` times as large.
[[nodiscard]] Flattening scaled(const Flattening& flattening, double scale);

/// The corners in the picture after it was turned by 0, 90, 180 or 270 degrees clockwise.
[[nodiscard]] SheetCorners turned(const SheetCorners& corners, int width_px, int height_px, int rotation_deg);

}  // namespace motcua::clean
