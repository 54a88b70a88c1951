// The tilt is Leptonica's pixFindSkew (sum of squared differences of adjacent
// projection rows, coarse sweep then binary search); its header states 0.05-0.1
// degrees on text.

#include "pipeline/clean/straighten.h"

#include <leptonica/allheaders.h>

#include <cmath>
#include <memory>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "pipeline/clean/ink_pix.h"
#include "pipeline/raster/cv_image.h"

namespace motcua::clean {

using raster::empty_page;
using raster::ink_of;
using raster::view_of;

namespace {

constexpr int kSkewDpi = 150;
constexpr double kSkewDegMin = 0.2;

/// pixFindSkew's confidence is the ratio of the best profile to the worst; its
/// documentation holds 3 for trustworthy.
constexpr float kSkewConfidenceMin = 3.0F;

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
  float angle_deg = 0;
  float confidence = 0;
  const PixPtr ink = pix_of(ink_of(upright, kSkewDpi));
  // The angle is the clockwise turn that would make the page straight.
  if (!ink || pixFindSkew(ink.get(), &angle_deg, &confidence) != 0 || confidence < kSkewConfidenceMin ||
      std::abs(angle_deg) < kSkewDegMin) {
    return {std::move(upright), 0};
  }
  const double skew_deg = -static_cast<double>(angle_deg);
  return {without_tilt(upright, skew_deg), skew_deg};
}

}  // namespace motcua::clean
