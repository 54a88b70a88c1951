// Between PageImage and OpenCV, for the stages that look at pixels.

#pragma once

#include <opencv2/core.hpp>

#include "models/page_image.h"

namespace motcua::raster {

/// A view on the page's pixels; the page must outlive it. OpenCV wants a pointer
/// that it could write through; callers only read.
[[nodiscard]] inline cv::Mat view_of(const PageImage& page) {
  return cv::Mat(page.height_px, page.width_px, page.channels == 3 ? CV_8UC3 : CV_8UC1,
                 const_cast<std::uint8_t*>(page.pixels.data()));
}

/// An empty page of this size, to be written through view_of().
[[nodiscard]] inline PageImage empty_page(int width_px, int height_px, int channels, int dpi) {
  PageImage page{
      .width_px = width_px, .height_px = height_px, .channels = channels, .dpi = dpi, .pixels = {}};
  page.pixels.resize(page.row_bytes() * static_cast<std::size_t>(height_px));
  return page;
}

/// An empty page of this size in grey.
[[nodiscard]] inline PageImage grey_page(int width_px, int height_px, int dpi) {
  return empty_page(width_px, height_px, 1, dpi);
}

/// `image` at about `dpi`; itself when it is no finer. By averaging; but from 150 dpi on, for what is
/// left after halving and is no third, by straight lines between pixels.
[[nodiscard]] cv::Mat reduced(const cv::Mat& image, int image_dpi, int dpi);

/// Ink as 255 on 0 at about `dpi`, thresholded against the brightness around each
/// pixel, so that shadows and tinted paper are no ink.
[[nodiscard]] cv::Mat ink_of(const PageImage& grey, int dpi);

}  // namespace motcua::raster
