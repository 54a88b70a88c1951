// How it works. Everything is measured on a small picture of the ink (100 dpi).
//
// Blank: writing is many small separate specks of ink away from the page's edge; a
// blank back page has few of them, whatever its shadows. A page out of focus or far
// too dark has no specks either, but smoothed it still darkens where its lines are;
// blank paper does not.
//
// Which way is up: upright.cc.

#include "pipeline/clean/page_look.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "pipeline/clean/upright.h"
#include "pipeline/raster/cv_image.h"

namespace motcua::clean {

using raster::grey_page;
using raster::ink_of;
using raster::view_of;

namespace {

constexpr int kLookDpi = 100;

/// Specks of ink that a page needs to count as written on: one short line of text.
constexpr int kSpecksMin = 12;

/// Grey levels by which blank paper's darkest hundredth is below its surroundings: near
/// 1 on blank paper, 7 on a scan so blurred and dark that nobody reads it, 30 and more
/// on print.
constexpr double kDarkerThanPaper = 3.0;

int believable_dpi(const PageImage& page) {
  const int longest = std::max(page.width_px, page.height_px);
  const double inches = page.dpi > 0 ? static_cast<double>(longest) / page.dpi : 0;
  if (inches > 3 && inches < 24) return page.dpi;
  constexpr double kA4LongInches = 11.69;
  return std::clamp(static_cast<int>(std::lround(longest / kA4LongInches)), 60, 1200);
}

int speck_count(const cv::Mat& ink) {
  const int margin = std::min(ink.cols, ink.rows) / 30;
  const cv::Mat inner = ink(cv::Rect(margin, margin, ink.cols - 2 * margin, ink.rows - 2 * margin));
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat centres;
  const int count = cv::connectedComponentsWithStats(inner, labels, stats, centres, 8);
  int specks = 0;
  for (int i = 1; i < count; ++i) {
    const int area = stats.at<int>(i, cv::CC_STAT_AREA);
    const int height = stats.at<int>(i, cv::CC_STAT_HEIGHT);
    // From a small letter to a tall title at 100 dpi; dust is smaller, shadows are larger.
    if (area >= 8 && height >= 4 && height <= kLookDpi / 2) ++specks;
  }
  return specks;
}

/// How much darker than its surroundings, in grey levels, the darkest `share` of the
/// page is once detail finer than `sigma` pixels of the look is smoothed away.
double darkness(const PageImage& grey, double sigma, double share) {
  const double scale = static_cast<double>(kLookDpi) / grey.dpi;
  cv::Mat small;
  cv::resize(view_of(grey), small, {}, scale, scale, cv::INTER_AREA);
  small.convertTo(small, CV_32F);
  cv::Mat strokes;
  cv::Mat paper;
  cv::GaussianBlur(small, strokes, {0, 0}, sigma);
  cv::GaussianBlur(small, paper, {0, 0}, 12);
  const cv::Mat darker = paper - strokes;
  const int margin = std::min(darker.cols, darker.rows) / 20;
  const cv::Mat inner = darker(cv::Rect(margin, margin, darker.cols - 2 * margin, darker.rows - 2 * margin));
  std::vector<float> levels(inner.begin<float>(), inner.end<float>());
  const auto at = static_cast<std::ptrdiff_t>(static_cast<double>(levels.size()) * (1.0 - share));
  std::nth_element(levels.begin(), levels.begin() + at, levels.end());
  return static_cast<double>(levels[static_cast<std::size_t>(at)]);
}

/// Print loses half of its darkness between these two smoothings, because its strokes
/// are thin; what is out of focus has no thin strokes to lose.
bool is_blurred(const PageImage& grey) {
  constexpr double kShare = 0.001;
  constexpr double kSharpRatioMin = 1.4;  // Print gives 1.8 to 2.1.
  return darkness(grey, 0.7, kShare) < kSharpRatioMin * darkness(grey, 2.5, kShare);
}

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

Quality quality_of(const cv::Mat& grey, int dpi) {
  Quality quality;
  const Greys greys = greys_of(grey);
  const int contrast = greys.paper - greys.ink;
  constexpr int kContrastFaint = 60;
  constexpr int kDpiCoarse = 130;
  if (contrast < kContrastFaint) quality.problems.push_back(PageProblem::kFaint);
  if (dpi < kDpiCoarse) quality.problems.push_back(PageProblem::kLowResolution);
  quality.score = std::clamp(contrast / 160.0, 0.0, 1.0) * std::clamp(dpi / 200.0, 0.0, 1.0);
  return quality;
}

}  // namespace

PageImage to_grey(const PageImage& page) {
  PageImage grey = grey_page(page.width_px, page.height_px, believable_dpi(page));
  if (page.channels == 1) {
    grey.pixels = page.pixels;
  } else {
    cv::Mat out = view_of(grey);
    cv::cvtColor(view_of(page), out, cv::COLOR_RGB2GRAY);
  }
  return grey;
}

PageImage strengthened(PageImage grey) {
  cv::Mat page = view_of(grey);
  cv::GaussianBlur(page, page, {0, 0}, grey.dpi / 200.0);
  const Greys greys = greys_of(page);
  const double gain = 255.0 / std::max(1, greys.paper - greys.ink);
  page.convertTo(page, -1, gain, -greys.ink * gain);
  return grey;
}

PageLook look_at(const PageImage& page) {
  PageLook look;
  const PageImage grey = to_grey(page);
  constexpr int kSidePxMin = 32;
  if (std::min(grey.width_px, grey.height_px) < kSidePxMin) {
    look.blank = true;
    look.quality = {.score = 0, .problems = {PageProblem::kLowResolution}};
    return look;
  }
  const cv::Mat ink = ink_of(grey, kLookDpi);
  look.quality = quality_of(view_of(grey), grey.dpi);
  if (is_blurred(grey)) look.quality.problems.insert(look.quality.problems.begin(), PageProblem::kBlurred);
  look.blank = speck_count(ink) < kSpecksMin && darkness(grey, 1.5, 0.01) < kDarkerThanPaper;
  if (!look.blank) look.orientation = orientation_of(ink);
  return look;
}

}  // namespace motcua::clean
