#include "pipeline/raster/cv_image.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "pipeline/raster/two_thirds.h"

namespace motcua::raster {
namespace {

/// In coarser pictures tones are looked at, and tilts of a hundredth of a degree: they are averaged
/// evenly, whatever that costs.
constexpr int kFineDpi = 150;

/// Whether averaging two by two, as often as that goes, and then a whole number of pixels is even.
bool is_one_by_whole(double scale) {
  return std::abs(std::lround(1 / scale) * scale - 1) < 1e-9;
}

bool is_one_by_odd(double scale) {
  return is_one_by_whole(scale) && std::lround(1 / scale) % 2 == 1;
}

}  // namespace

cv::Mat reduced(const cv::Mat& image, int image_dpi, int dpi) {
  double left = static_cast<double>(dpi) / std::max(1, image_dpi);
  if (left >= 1.0) return image;
  const bool fine = dpi >= kFineDpi;
  cv::Mat small = image;
  for (; left <= 0.5 && (fine || is_one_by_whole(left)) && !is_one_by_odd(left); left *= 2) {
    cv::Mat half;
    cv::resize(small, half, {}, 0.5, 0.5, cv::INTER_AREA);
    small = half;
  }
  if (std::abs(left - 2.0 / 3) < 1e-9 && small.channels() == 1) return two_thirds(small);
  if (left < 1.0) {
    cv::Mat rest;
    cv::resize(small, rest, {}, left, left, fine && left > 0.5 ? cv::INTER_LINEAR : cv::INTER_AREA);
    small = rest;
  }
  return small;
}

cv::Mat ink_of(const PageImage& grey, int dpi) {
  const cv::Mat small = reduced(view_of(grey), grey.dpi, dpi);
  cv::Mat ink;
  constexpr double kDarker = 20;
  cv::adaptiveThreshold(small, ink, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV, dpi / 4 * 2 + 1,
                        kDarker);
  return ink;
}

}  // namespace motcua::raster
