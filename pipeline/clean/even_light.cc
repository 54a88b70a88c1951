// The light is the brightest paper within some millimetres, looked for at 25 dpi, where a
// page is fifty thousand pixels; strokes are thinner than that, so they do not count.

#include "pipeline/clean/even_light.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "pipeline/raster/cv_image.h"

namespace motcua::clean {
namespace {

constexpr int kLightDpi = 25;
constexpr int kEvenLevels = 40;    ///< Between the darkest and the brightest twentieth of the paper.
constexpr int kDarkestLight = 40;  ///< Less is no paper; it is not brought to white.

}  // namespace

void even_light(PageImage& page) {
  cv::Mat grey = raster::view_of(page);
  cv::Mat light = raster::reduced(grey, page.dpi, kLightDpi);
  cv::Mat closed;
  cv::morphologyEx(light, closed, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_ELLIPSE, {11, 11}));
  cv::blur(closed, closed, {7, 7});
  std::vector<std::uint8_t> levels(closed.begin<std::uint8_t>(), closed.end<std::uint8_t>());
  std::sort(levels.begin(), levels.end());
  const int dark = levels[levels.size() / 20];
  const int bright = levels[levels.size() - 1 - levels.size() / 20];
  if (bright - dark < kEvenLevels) return;
  closed = cv::max(closed, kDarkestLight);
  cv::Mat full;
  cv::resize(closed, full, grey.size(), 0, 0, cv::INTER_LINEAR);
  cv::divide(grey, full, grey, 255);
}

}  // namespace motcua::clean
