#include "pipeline/raster/cv_image.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace motcua::raster {

cv::Mat reduced(const cv::Mat& image, int image_dpi, int dpi) {
  const double scale = static_cast<double>(dpi) / std::max(1, image_dpi);
  if (scale >= 1.0) return image;
  cv::Mat small;
  cv::resize(image, small, {}, scale, scale, cv::INTER_AREA);
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
