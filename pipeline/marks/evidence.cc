#include "pipeline/marks/evidence.h"

#include <algorithm>
#include <cmath>

#include "pipeline/raster/cv_image.h"

namespace motcua::marks {

Evidence evidence_of(const PageImage& grey, const PageImage& colour) {
  Evidence evidence;
  evidence.grey = raster::view_of(grey);
  evidence.grey_dpi = grey.dpi;
  evidence.ink_dpi = std::min(grey.dpi, kInkDpi);
  evidence.ink = raster::ink_of(grey, kInkDpi);
  if (!colour.empty()) {
    evidence.colour = raster::view_of(colour);
    evidence.colour_dpi = colour.dpi;
  }
  return evidence;
}

Box page_box(const cv::Rect& found, int dpi, int page_dpi) {
  const double scale = static_cast<double>(page_dpi) / std::max(1, dpi);
  const auto at = [scale](int px) { return static_cast<int>(std::lround(px * scale)); };
  return {at(found.x), at(found.y), at(found.width), at(found.height)};
}

}  // namespace motcua::marks
