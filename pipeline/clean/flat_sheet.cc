// Perspective and tilt are one homography, so that every pixel is resampled once. Cubic
// weights: see docs/decisions/0014-clean.md for what other ones cost in words.

#include "pipeline/clean/flat_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace motcua::clean {
namespace {

double length_of(const Corner& a, const Corner& b) {
  return std::hypot(a.x_px - b.x_px, a.y_px - b.y_px);
}

cv::Point2f point_of(const Corner& corner) {
  return {static_cast<float>(corner.x_px), static_cast<float>(corner.y_px)};
}

/// The sheet's own size, held to the proportions of A4 where it is near them.
cv::Size size_of(const SheetCorners& at, cv::Size picture) {
  const double width = (length_of(at[0], at[1]) + length_of(at[3], at[2])) / 2;
  const double height = (length_of(at[0], at[3]) + length_of(at[1], at[2])) / 2;
  constexpr double kLikeness = 0.06;
  const double as_picture = width / height * picture.height / picture.width;
  if (std::abs(as_picture - 1) < kLikeness) return picture;
  const double long_side = std::max(width, height);
  double short_side = std::min(width, height);
  if (std::abs(long_side / short_side / std::numbers::sqrt2 - 1) < kLikeness) {
    short_side = long_side / std::numbers::sqrt2;
  }
  const int longer = std::max(1, static_cast<int>(std::lround(long_side)));
  const int shorter = std::max(1, static_cast<int>(std::lround(short_side)));
  return width > height ? cv::Size(longer, shorter) : cv::Size(shorter, longer);
}

}  // namespace

Flattening untilting(cv::Size picture, double skew_deg) {
  const double angle = skew_deg * std::numbers::pi / 180;
  const double cosine = std::cos(angle);
  const double sine = std::sin(angle);
  const double x = picture.width / 2.0;
  const double y = picture.height / 2.0;
  return {{cosine, sine, x - x * cosine - y * sine, -sine, cosine, y + x * sine - y * cosine, 0, 0, 1},
          picture};
}

Flattening flattening(const SheetCorners& corners, cv::Size picture, double skew_deg) {
  const cv::Size size = size_of(corners, picture);
  const auto width = static_cast<float>(size.width);
  const auto height = static_cast<float>(size.height);
  const std::array<cv::Point2f, 4> from{point_of(corners[0]), point_of(corners[1]), point_of(corners[2]),
                                        point_of(corners[3])};
  const std::array<cv::Point2f, 4> to{cv::Point2f{0, 0}, {width, 0}, {width, height}, {0, height}};
  const cv::Mat found = cv::getPerspectiveTransform(from.data(), to.data());
  const cv::Matx33d flat(found.ptr<double>());
  return {untilting(size, skew_deg).map * flat, size};
}

cv::Mat warped(const cv::Mat& picture, const Flattening& flattening) {
  cv::Mat flat;
  // Colours are only looked at; letters are read.
  const int weights = picture.channels() == 1 ? cv::INTER_CUBIC : cv::INTER_LINEAR;
  const cv::Matx33d& map = flattening.map;
  if (map(2, 0) == 0 && map(2, 1) == 0) {
    const cv::Matx23d affine(map(0, 0), map(0, 1), map(0, 2), map(1, 0), map(1, 1), map(1, 2));
    cv::warpAffine(picture, flat, affine, flattening.size, weights, cv::BORDER_CONSTANT,
                   cv::Scalar::all(255));
  } else {
    cv::warpPerspective(picture, flat, map, flattening.size, weights, cv::BORDER_CONSTANT,
                        cv::Scalar::all(255));
  }
  return flat;
}

Flattening scaled(const Flattening& flattening, double scale) {
  const cv::Matx33d larger(scale, 0, 0, 0, scale, 0, 0, 0, 1);
  const cv::Matx33d smaller(1 / scale, 0, 0, 0, 1 / scale, 0, 0, 0, 1);
  return {larger * flattening.map * smaller,
          {static_cast<int>(std::lround(flattening.size.width * scale)),
           static_cast<int>(std::lround(flattening.size.height * scale))}};
}

SheetCorners turned(const SheetCorners& corners, int width_px, int height_px, int rotation_deg) {
  SheetCorners upright;
  // The corner that comes to lie top left was bottom left (90), bottom right (180) ...
  const auto first = static_cast<std::size_t>((4 - rotation_deg / 90) % 4);
  for (std::size_t i = 0; i < 4; ++i) {
    const Corner& at = corners[(first + i) % 4];
    switch (rotation_deg) {
      case 90: upright[i] = {height_px - at.y_px, at.x_px}; break;
      case 180: upright[i] = {width_px - at.x_px, height_px - at.y_px}; break;
      case 270: upright[i] = {at.y_px, width_px - at.x_px}; break;
      default: upright[i] = at;
    }
  }
  return upright;
}

}  // namespace motcua::clean
