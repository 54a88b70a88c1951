// How it works. Everything is measured on a small picture of the ink (100 dpi).
//
// Blank: writing is many small separate specks of ink away from the page's edge; a
// blank back page has few of them, whatever its shadows. A page out of focus or far
// too dark has no specks either, but smoothed it still darkens where its lines are;
// blank paper does not.
//
// Direction of lines: text lines alternate with gaps. The sum of the squared
// steps of a projection profile is large across the lines and small along them
// (W. Postl's measure); taken in strips, so that a tilt of a few degrees does not
// smear it.
//
// Up or down: Leptonica's ascender count (pixUpDownDetect). Vietnamese helps it:
// most of its marks stand above the letters. Where the count is not clear, the
// page pipeline reads a strip both ways.

#include "pipeline/clean/page_look.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "pipeline/clean/ink_pix.h"
#include "pipeline/raster/cv_image.h"

namespace motcua::clean {

using raster::grey_page;
using raster::ink_of;
using raster::view_of;

namespace {

constexpr int kLookDpi = 100;
constexpr int kOrientDpi = 200;  // pixUpDownDetect's patterns fit text of 150-300 dpi.

/// Specks of ink that a page needs to count as written on: one short line of text.
constexpr int kSpecksMin = 12;

/// Grey levels by which blank paper's darkest hundredth is below its surroundings: near
/// 1 on blank paper, 7 on a scan so blurred and dark that nobody reads it, 30 and more
/// on print.
constexpr double kDarkerThanPaper = 3.0;

/// Profile energy across lines over that along them, at which the direction is
/// certain. Upright print gives 2 to 20; see docs/decisions/0006-orientation-by-evidence.md.
constexpr double kDirectionRatioSure = 1.5;

/// Leptonica's confidence of up against down. Its own default is 8.
constexpr float kUpConfidenceSure = 8.0F;

int believable_dpi(const PageImage& page) {
  const int longest = std::max(page.width_px, page.height_px);
  const double inches = page.dpi > 0 ? static_cast<double>(longest) / page.dpi : 0;
  if (inches > 3 && inches < 24) return page.dpi;
  constexpr double kA4LongInches = 11.69;
  return std::clamp(static_cast<int>(std::lround(longest / kA4LongInches)), 60, 1200);
}

double profile_energy(const cv::Mat& ink, bool across_rows) {
  constexpr int kStrips = 6;
  const cv::Mat lines = across_rows ? ink : cv::Mat(ink.t());
  double energy = 0;
  for (int strip = 0; strip < kStrips; ++strip) {
    const int from = lines.cols * strip / kStrips;
    const int to = lines.cols * (strip + 1) / kStrips;
    cv::Mat profile;
    cv::reduce(lines.colRange(from, to), profile, 1, cv::REDUCE_SUM, CV_64F);
    for (int y = 1; y < profile.rows; ++y) {
      const double step = (profile.at<double>(y) - profile.at<double>(y - 1)) / (255.0 * (to - from));
      energy += step * step;
    }
  }
  return energy / lines.rows;
}

/// Table rules and dark scanner borders have a direction of their own.
cv::Mat without_rules(const cv::Mat& ink) {
  const int length = kLookDpi * 2 / 3;
  cv::Mat across;
  cv::Mat down;
  cv::morphologyEx(ink, across, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {length, 1}));
  cv::morphologyEx(ink, down, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {1, length}));
  cv::Mat rules;
  cv::dilate(across | down, rules, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
  return ink & ~rules;
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

Orientation orientation_of(const PageImage& grey, const cv::Mat& ink) {
  Orientation orientation;
  const cv::Mat writing = without_rules(ink);
  const double across = profile_energy(writing, true);
  const double along = profile_energy(writing, false);
  const bool lying = along > across;
  const double ratio = lying ? along / std::max(across, 1e-12) : across / std::max(along, 1e-12);
  orientation.lines_sure = ratio > kDirectionRatioSure;
  orientation.rotation_deg = lying ? 90 : 0;

  cv::Mat fine = ink_of(grey, kOrientDpi);
  if (lying) cv::rotate(fine, fine, cv::ROTATE_90_CLOCKWISE);
  float up = 0;
  const PixPtr pix = pix_of(fine);
  if (pix && pixUpDownDetect(pix.get(), &up, 0, 0, 0) == 0) {
    if (up < 0) orientation.rotation_deg += 180;
    orientation.sure = orientation.lines_sure && std::abs(up) > kUpConfidenceSure;
  }
  return orientation;
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
  if (!look.blank) look.orientation = orientation_of(grey, ink);
  return look;
}

}  // namespace motcua::clean
