#include "pipeline/clean/strengthened.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "pipeline/raster/cv_image.h"

namespace motcua::clean {
namespace {

struct Greys {
  int ink = 0;    ///< The darkest hundredth.
  int paper = 0;  ///< What most of the page is.
};

Greys greys_of(const cv::Mat& grey) {
  cv::Mat small;
  cv::resize(grey, small, {}, 0.25, 0.25, cv::INTER_AREA);
  std::vector<std::uint8_t> levels(small.begin<std::uint8_t>(), small.end<std::uint8_t>());
  const auto at = [&levels](double share) {
    const auto n = static_cast<std::ptrdiff_t>(share * static_cast<double>(levels.size() - 1));
    std::nth_element(levels.begin(), levels.begin() + n, levels.end());
    return static_cast<int>(levels[static_cast<std::size_t>(n)]);
  };
  return {.ink = at(0.01), .paper = at(0.6)};
}

}  // namespace

PageImage strengthened(PageImage grey) {
  cv::Mat page = raster::view_of(grey);
  cv::GaussianBlur(page, page, {0, 0}, grey.dpi / 200.0);
  const Greys greys = greys_of(page);
  const double gain = 255.0 / std::max(1, greys.paper - greys.ink);
  page.convertTo(page, -1, gain, -greys.ink * gain);
  return grey;
}

}  // namespace motcua::clean
