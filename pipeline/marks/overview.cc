#include "pipeline/marks/overview.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <opencv2/imgproc.hpp>

#include "pipeline/raster/cv_image.h"

namespace motcua::marks {
namespace {

/// The level that nine of ten pixels stay below: paper, whatever lies on it.
int paper_level(const cv::Mat& image, int channel) {
  std::array<int, 256> count{};
  int total = 0;
  for (int y = 0; y < image.rows; y += 4) {
    const auto* row = image.ptr<std::uint8_t>(y);
    for (int x = 0; x < image.cols; x += 4) {
      ++count[row[x * image.channels() + channel]];
      ++total;
    }
  }
  int level = 255;
  for (int above = count[255]; level > 1 && above * 10 < total;
       above += count[static_cast<std::size_t>(level)]) {
    --level;
  }
  return std::max(level, 32);
}

/// Darkness against the brightest tone within a centimetre or so, so that shadows are paper.
cv::Mat darkness(const cv::Mat& grey, int dpi) {
  cv::Mat coarse;
  constexpr int kStep = 8;
  cv::resize(grey, coarse, {(grey.cols + kStep - 1) / kStep, (grey.rows + kStep - 1) / kStep}, 0, 0,
             cv::INTER_AREA);
  // A photograph is wider than this window, and stays dark in its middle all the same:
  // the paper's level cannot fall below half of the page's.
  const int reach = std::max(3, static_cast<int>(25 / 25.4 * dpi / kStep) | 1);
  cv::dilate(coarse, coarse, cv::getStructuringElement(cv::MORPH_RECT, {reach, reach}));
  cv::blur(coarse, coarse, {reach, reach});
  cv::max(coarse, paper_level(grey, 0) / 2, coarse);
  cv::Mat paper;
  cv::resize(coarse, paper, grey.size(), 0, 0, cv::INTER_LINEAR);
  cv::Mat dark;
  cv::subtract(paper, grey, dark);
  cv::divide(dark, paper, dark, 255);
  return dark;
}

void split_inks(const cv::Mat& rgb, cv::Mat& red, cv::Mat& blue) {
  std::array<std::array<std::uint8_t, 256>, 3> balance{};
  for (int c = 0; c < 3; ++c) {
    const int paper = paper_level(rgb, c);
    for (int v = 0; v < 256; ++v) {
      balance[static_cast<std::size_t>(c)][static_cast<std::size_t>(v)] =
          static_cast<std::uint8_t>(std::min(255, v * 255 / paper));
    }
  }
  red.create(rgb.size(), CV_8UC1);
  blue.create(rgb.size(), CV_8UC1);
  for (int y = 0; y < rgb.rows; ++y) {
    const auto* from = rgb.ptr<std::uint8_t>(y);
    auto* to_red = red.ptr<std::uint8_t>(y);
    auto* to_blue = blue.ptr<std::uint8_t>(y);
    for (int x = 0; x < rgb.cols; ++x) {
      const int r = balance[0][from[3 * x]];
      const int g = balance[1][from[3 * x + 1]];
      const int b = balance[2][from[3 * x + 2]];
      to_red[x] = static_cast<std::uint8_t>(std::max(0, r - std::max(g, b)));
      to_blue[x] = static_cast<std::uint8_t>(std::max(0, b - std::max(r, g)));
    }
  }
}

}  // namespace

Overview overview_of(const Evidence& evidence) {
  Overview overview;
  overview.dpi = std::min(kOverviewDpi, std::max(1, evidence.grey_dpi));
  const cv::Mat grey = raster::reduced(evidence.grey, evidence.grey_dpi, overview.dpi);
  overview.dark = darkness(grey, overview.dpi);
  if (!evidence.colour.empty()) {
    cv::Mat rgb;
    cv::resize(evidence.colour, rgb, grey.size(), 0, 0, cv::INTER_AREA);
    split_inks(rgb, overview.red, overview.blue);
  }
  return overview;
}

}  // namespace motcua::marks
