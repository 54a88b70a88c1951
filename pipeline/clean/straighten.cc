#include "pipeline/clean/straighten.h"

#include <cmath>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "pipeline/clean/skew.h"
#include "pipeline/raster/cv_image.h"

namespace motcua::clean {

using raster::empty_page;
using raster::ink_of;
using raster::view_of;

namespace {

constexpr int kSkewDpi = 100;

/// Below this the recogniser follows the lines better than pixels can be turned; measured
/// in docs/decisions/0014-clean.md.
constexpr double kTurnDegMin = 0.15;

}  // namespace

PageImage turned(PageImage page, int rotation_deg) {
  if (rotation_deg == 0) return page;
  const bool lying = rotation_deg % 180 != 0;
  PageImage upright = empty_page(lying ? page.height_px : page.width_px,
                                 lying ? page.width_px : page.height_px, page.channels, page.dpi);
  cv::Mat out = view_of(upright);
  cv::rotate(view_of(page), out,
             rotation_deg == 90    ? cv::ROTATE_90_CLOCKWISE
             : rotation_deg == 180 ? cv::ROTATE_180
                                   : cv::ROTATE_90_COUNTERCLOCKWISE);
  return upright;
}

PageImage without_tilt(const PageImage& upright, double skew_deg) {
  PageImage straight = empty_page(upright.width_px, upright.height_px, upright.channels, upright.dpi);
  const cv::Point2f centre(static_cast<float>(upright.width_px) / 2,
                           static_cast<float>(upright.height_px) / 2);
  cv::Mat out = view_of(straight);
  cv::warpAffine(view_of(upright), out, cv::getRotationMatrix2D(centre, skew_deg, 1.0), out.size(),
                 cv::INTER_CUBIC, cv::BORDER_CONSTANT, cv::Scalar::all(255));
  return straight;
}

Straight straightened(PageImage upright) {
  const Skew skew = skew_of(feet_of(ink_of(upright, kSkewDpi)));
  if (std::abs(skew.deg) < kTurnDegMin) return {std::move(upright), skew.deg};
  return {without_tilt(upright, skew.deg), skew.deg};
}

}  // namespace motcua::clean
