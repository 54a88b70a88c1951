#include "pipeline/clean/turned.h"

#include <opencv2/imgproc.hpp>

#include "pipeline/raster/cv_image.h"

namespace motcua::clean {

using raster::empty_page;
using raster::view_of;

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

}  // namespace motcua::clean
