#include "pipeline/clean/clean_page.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "pipeline/clean/straighten.h"
#include "pipeline/raster/cv_image.h"

namespace motcua::clean {
namespace {

PageImage small_colour(const PageImage& page, int dpi) {
  const cv::Mat small = raster::reduced(raster::view_of(page), dpi, kColourDpi);
  PageImage colour = raster::empty_page(small.cols, small.rows, 3, std::min(dpi, kColourDpi));
  cv::Mat out = raster::view_of(colour);
  small.copyTo(out);
  return colour;
}

bool is_faint(const PageLook& look) {
  const auto& problems = look.quality.problems;
  return std::find(problems.begin(), problems.end(), PageProblem::kFaint) != problems.end();
}

}  // namespace

CleanPage cleaned(PageImage page, const PageLook& look, int rotation_deg) {
  CleanPage clean;
  PageImage grey = to_grey(page);
  if (page.channels == 3) clean.colour = turned(small_colour(page, grey.dpi), rotation_deg);
  page = {};
  if (is_faint(look)) grey = strengthened(std::move(grey));
  Straight straight = straightened(turned(std::move(grey), rotation_deg));
  clean.grey = std::move(straight.page);
  clean.skew_deg = straight.skew_deg;
  if (!clean.colour.empty() && clean.skew_deg != 0) clean.colour = without_tilt(clean.colour, clean.skew_deg);
  return clean;
}

}  // namespace motcua::clean
