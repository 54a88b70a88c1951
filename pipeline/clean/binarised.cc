// J. Sauvola and M. Pietikainen, "Adaptive document image binarization" (2000): within a
// window the threshold lies below the mean, the more so the less contrast there is, so that
// bare paper stays white whatever its grain. The window is an inch's fifth, wider than the
// letters are high; with a small weight, because tone marks are paler than strokes.

#include "pipeline/clean/binarised.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "pipeline/raster/cv_image.h"

namespace motcua::clean {

PageImage binarised(const PageImage& grey) {
  constexpr float kWeight = 0.18F;
  constexpr float kDeviationMax = 128;
  const int window = std::max(7, grey.dpi / 5) | 1;
  const cv::Mat page = raster::view_of(grey);
  cv::Mat mean;
  cv::Mat square;
  cv::boxFilter(page, mean, CV_32F, {window, window});
  cv::sqrBoxFilter(page, square, CV_32F, {window, window});
  PageImage ink = raster::grey_page(grey.width_px, grey.height_px, grey.dpi);
  cv::Mat out = raster::view_of(ink);
  for (int y = 0; y < page.rows; ++y) {
    const std::uint8_t* in = page.ptr<std::uint8_t>(y);
    const float* means = mean.ptr<float>(y);
    const float* squares = square.ptr<float>(y);
    std::uint8_t* row = out.ptr<std::uint8_t>(y);
    for (int x = 0; x < page.cols; ++x) {
      const float deviation = std::sqrt(std::max(0.0F, squares[x] - means[x] * means[x]));
      const float threshold = means[x] * (1 + kWeight * (deviation / kDeviationMax - 1));
      row[x] = static_cast<float>(in[x]) > threshold ? 255 : 0;
    }
  }
  return ink;
}

}  // namespace motcua::clean
