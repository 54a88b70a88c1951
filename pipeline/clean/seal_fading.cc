// Red ink on white paper is as bright as the paper in the red channel, and black print is
// dark in every one, so inside a seal the red channel is the page without it. Seals are
// looked for at 50 dpi: red that, closed, is neither a line of letters nor a frame.

#include "pipeline/clean/seal_fading.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "pipeline/raster/cv_image.h"

namespace motcua::clean {
namespace {

constexpr int kDpi = 50;
constexpr int kSideMin = 30;   ///< 15 mm: the low side of a rectangular stamp.
constexpr int kSideMax = 130;  ///< 66 mm.
constexpr int kRed = 24;       ///< Levels by which red leads green and blue.
constexpr int kRedSmall = 30;

cv::Mat red_lead_of(const cv::Mat& rgb) {
  cv::Mat lead(rgb.size(), CV_8UC1);
  for (int y = 0; y < rgb.rows; ++y) {
    const std::uint8_t* in = rgb.ptr<std::uint8_t>(y);
    std::uint8_t* out = lead.ptr<std::uint8_t>(y);
    for (int x = 0; x < rgb.cols; ++x, in += 3) {
      out[x] = static_cast<std::uint8_t>(std::max(0, in[0] - std::max(in[1], in[2])));
    }
  }
  return lead;
}

void fade(const cv::Mat& rgb, cv::Mat grey) {
  for (int y = 0; y < rgb.rows; ++y) {
    const std::uint8_t* in = rgb.ptr<std::uint8_t>(y);
    std::uint8_t* out = grey.ptr<std::uint8_t>(y);
    for (int x = 0; x < rgb.cols; ++x, in += 3) {
      if (in[0] - std::max(in[1], in[2]) >= kRed) out[x] = std::max(out[x], in[0]);
    }
  }
}

}  // namespace

std::vector<Box> red_seals_in(const PageImage& small_rgb, int page_dpi) {
  cv::Mat mask = red_lead_of(raster::reduced(raster::view_of(small_rgb), small_rgb.dpi, kDpi)) >= kRedSmall;
  cv::morphologyEx(mask, mask, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat centres;
  const int count = cv::connectedComponentsWithStats(mask, labels, stats, centres, 8, CV_32S);
  const double scale = static_cast<double>(page_dpi) / std::min(page_dpi, kDpi);
  std::vector<Box> seals;
  for (int i = 1; i < count; ++i) {
    const int width = stats.at<int>(i, cv::CC_STAT_WIDTH);
    const int height = stats.at<int>(i, cv::CC_STAT_HEIGHT);
    if (std::min(width, height) < kSideMin || std::max(width, height) > kSideMax) continue;
    seals.push_back({static_cast<int>((stats.at<int>(i, cv::CC_STAT_LEFT) - 2) * scale),
                     static_cast<int>((stats.at<int>(i, cv::CC_STAT_TOP) - 2) * scale),
                     static_cast<int>((width + 4) * scale), static_cast<int>((height + 4) * scale)});
  }
  return seals;
}

void fade_seals(const PageImage& rgb, const std::vector<Box>& seals, PageImage& grey) {
  const cv::Mat whole = raster::view_of(rgb);
  for (const Box& seal : seals) {
    const cv::Rect within =
        cv::Rect(seal.x, seal.y, seal.width, seal.height) & cv::Rect(0, 0, whole.cols, whole.rows);
    fade(whole(within), raster::view_of(grey)(within));
  }
}

}  // namespace motcua::clean
