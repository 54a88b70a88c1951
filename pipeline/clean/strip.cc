#include "pipeline/clean/strip.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "pipeline/raster/cv_image.h"

namespace motcua::clean {

using raster::grey_page;
using raster::ink_of;
using raster::view_of;

namespace {

PageImage rows_of(const PageImage& page, int top, int height_px) {
  PageImage strip = grey_page(page.width_px, height_px, page.dpi);
  const auto from = page.pixels.begin() + static_cast<std::ptrdiff_t>(page.row_bytes()) * top;
  std::copy(from, from + static_cast<std::ptrdiff_t>(strip.pixels.size()), strip.pixels.begin());
  return strip;
}

/// Steps from paper to ink along each row: many in text, few in a rule or a shadow.
std::vector<double> steps_by_row(const PageImage& page) {
  constexpr int kInkDpi = 100;
  cv::Mat ink = ink_of(page, kInkDpi);
  // Ornate borders and punch holes live in the outer margin, and are no text.
  const int margin_x = ink.cols / 10;
  const int margin_y = ink.rows / 10;
  cv::Mat inner = cv::Mat::zeros(ink.size(), ink.type());
  const cv::Rect middle(margin_x, margin_y, ink.cols - 2 * margin_x, ink.rows - 2 * margin_y);
  ink(middle).copyTo(inner(middle));
  ink = inner;
  cv::Mat steps;
  cv::absdiff(ink.colRange(1, ink.cols), ink.colRange(0, ink.cols - 1), steps);
  cv::Mat profile;
  cv::reduce(steps, profile, 1, cv::REDUCE_SUM, CV_64F);
  return {profile.begin<double>(), profile.end<double>()};
}

}  // namespace

std::vector<PageImage> busiest_strips(const PageImage& page, int count_max) {
  const int strip_px = std::max(page.dpi, 60);
  if (page.height_px <= strip_px) return {page};
  std::vector<double> steps = steps_by_row(page);
  const int rows = static_cast<int>(steps.size());
  const double scale = static_cast<double>(rows) / page.height_px;
  const int window = std::clamp(static_cast<int>(strip_px * scale), 1, rows);
  std::vector<PageImage> strips;
  double fullest = 0;
  for (int count = 0; count < count_max; ++count) {
    double sum = 0;
    double best = -1;
    int best_row = 0;
    for (int row = 0; row < rows; ++row) {
      sum += steps[static_cast<std::size_t>(row)];
      if (row >= window) sum -= steps[static_cast<std::size_t>(row - window)];
      if (row >= window - 1 && sum > best) {
        best = sum;
        best_row = row - window + 1;
      }
    }
    constexpr double kHardlyAnything = 0.15;
    if (count > 0 && best < kHardlyAnything * fullest) break;
    fullest = std::max(fullest, best);
    const int top = std::clamp(static_cast<int>(best_row / scale), 0, page.height_px - strip_px);
    strips.push_back(rows_of(page, top, strip_px));
    std::fill(steps.begin() + best_row, steps.begin() + best_row + window, 0.0);
  }
  return strips;
}

}  // namespace motcua::clean
