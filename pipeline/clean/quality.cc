// Blurred: of a sharp edge a third of its height lies between two neighbours of a pixel,
// however faint it is and whatever it is the edge of (a letter, a portrait); of one that
// is out of focus a tenth. So the steepest places of the page (a ten thousandth of it) are
// compared with the largest differences within a letter's height.
//
// Faint: how much darker than its surroundings the ink is. A mean over ink alone, so that
// a page with one line is judged like a full one.
//
// Blank: writing is many small separate specks of ink away from the page's edge. A
// portrait has few, but it is dark over more than a hundredth of the page; what is blurred
// beyond reading has none, but smoothed it still darkens where its lines are. Creases,
// punch holes and what shows through from the back do neither. Thresholds were set on 500
// pages; docs/decisions/0014-clean.md has the gaps between which they lie.

#include "pipeline/clean/quality.h"

#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace motcua::clean {
namespace {

/// One short line of text.
constexpr int kSpecksMin = 14;

constexpr double kSharpMin = 0.19;  ///< Blurred beyond reading: to 0.17; legible: from 0.21.
constexpr double kInkFaint = 45;    ///< Levels. Print of all devices: from 51.
constexpr double kDarkSoft =
    4;  ///< Levels of the darkest hundredth: blank paper has 2, failed scans 5 and more.
constexpr double kDarkSharp =
    28;  ///< Levels of the darkest places: creases and markers have 20, portraits 40 and more.
constexpr int kPaperDark = 110;
constexpr int kPaperSoft = 130;
constexpr int kShadeDeep = 45;  ///< Per cent of the light of the brightest paper.
constexpr int kDpiCoarse = 130;
constexpr int kCutLettersMin = 12;

using Histogram = std::array<int, 256>;

Histogram histogram_of(const cv::Mat& grey) {
  Histogram counts{};
  for (int y = 0; y < grey.rows; ++y) {
    const std::uint8_t* row = grey.ptr<std::uint8_t>(y);
    for (int x = 0; x < grey.cols; ++x) ++counts[row[x]];
  }
  return counts;
}

/// The level that a share of the pixels does not exceed.
int level_at(const cv::Mat& grey, double share) {
  const Histogram counts = histogram_of(grey);
  auto left = static_cast<long>(share * static_cast<double>(grey.total()));
  for (int level = 0; level < 256; ++level) {
    left -= counts[static_cast<std::size_t>(level)];
    if (left < 0) return level;
  }
  return 255;
}

/// Height of the steepest edges between the two neighbours of a pixel, over the largest
/// differences of brightness nearby.
double sharpness_of(const cv::Mat& calm) {
  constexpr double kSteepShare = 0.9999;
  constexpr double kRangeShare = 0.999;
  cv::Mat steep;
  cv::Mat down;
  cv::absdiff(calm(cv::Rect(2, 0, calm.cols - 2, calm.rows)), calm(cv::Rect(0, 0, calm.cols - 2, calm.rows)),
              steep);
  cv::absdiff(calm(cv::Rect(0, 2, calm.cols, calm.rows - 2)), calm(cv::Rect(0, 0, calm.cols, calm.rows - 2)),
              down);
  const int edge = std::max(level_at(steep, kSteepShare), level_at(down, kSteepShare));
  cv::Mat high;
  cv::Mat low;
  const cv::Mat around = cv::getStructuringElement(cv::MORPH_RECT, {15, 15});
  cv::dilate(calm, high, around);
  cv::erode(calm, low, around);
  const int range = level_at(high - low, kRangeShare);
  return edge / 2.0 / (range + 1);
}

/// How much darker than its surroundings each place is, small detail left out.
cv::Mat darkness_of(const cv::Mat& grey) {
  cv::Mat strokes;
  cv::GaussianBlur(grey, strokes, {0, 0}, 1.5);
  cv::Mat paper;
  cv::blur(grey, paper, {31, 31});
  cv::blur(paper, paper, {15, 15});
  return paper - strokes;
}

struct Specks {
  int letters = 0;  ///< From a small letter to a tall title; dust is smaller, shadows are larger.
  int cut = 0;      ///< Letters that the left or right edge of the picture cuts.
};

Specks specks_of(const cv::Mat& ink, int margin) {
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat centres;
  const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres, 8, CV_32S);
  Specks specks;
  for (int i = 1; i < count; ++i) {
    const int area = stats.at<int>(i, cv::CC_STAT_AREA);
    const int height = stats.at<int>(i, cv::CC_STAT_HEIGHT);
    const int width = stats.at<int>(i, cv::CC_STAT_WIDTH);
    if (area < 8 || height < 4 || height > 50) continue;
    const int x = stats.at<int>(i, cv::CC_STAT_LEFT);
    const int y = stats.at<int>(i, cv::CC_STAT_TOP);
    const bool on_edge = x <= 0 || x + width >= ink.cols;
    if (on_edge && height >= 6 && height <= 25 && width <= 60) ++specks.cut;
    if (x >= margin && y >= margin && x + width <= ink.cols - margin && y + height <= ink.rows - margin) {
      ++specks.letters;
    }
  }
  return specks;
}

/// Light of the darkest twentieth of the paper, in per cent of the brightest twentieth's.
int evenness_of(const cv::Mat& grey) {
  cv::Mat paper;
  cv::resize(grey, paper, {}, 0.2, 0.2, cv::INTER_AREA);
  cv::dilate(paper, paper, cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
  return 100 * level_at(paper, 0.05) / std::max(1, level_at(paper, 0.95));
}

}  // namespace

Legibility legibility_of(const cv::Mat& grey, const cv::Mat& ink, int scan_dpi) {
  const int margin = std::min(grey.cols, grey.rows) / 18;
  const cv::Rect inner(margin, margin, grey.cols - 2 * margin, grey.rows - 2 * margin);
  cv::Mat calm;
  cv::GaussianBlur(grey(inner), calm, {0, 0}, 1.0);
  const double sharpness = sharpness_of(calm);
  // Punch holes are dark, too, and stand in the margin.
  const cv::Rect middle(2 * margin, 2 * margin, grey.cols - 4 * margin, grey.rows - 4 * margin);
  const cv::Mat darkness = darkness_of(grey(middle));
  const Specks specks = specks_of(ink, margin);
  const int paper = level_at(grey(inner), 0.6);

  Legibility found;
  const bool soft = sharpness < kSharpMin;
  // Over as much of the page as lines of text darken, or, under-exposed, at all: the ring of
  // a cup is soft, too.
  found.illegible = soft && (level_at(darkness, 0.97) >= kDarkSoft + 1 ||
                             (paper < kPaperSoft && level_at(darkness, 0.99) >= kDarkSoft));
  found.blank = !found.illegible && specks.letters < kSpecksMin && level_at(darkness, 0.997) < kDarkSharp;

  std::vector<PageProblem>& problems = found.quality.problems;
  // First: what else there is to say only follows from it (main_problem()).
  if (found.illegible) problems.push_back(PageProblem::kBlurred);
  if (scan_dpi < kDpiCoarse) problems.push_back(PageProblem::kLowResolution);
  found.quality.score = std::clamp(scan_dpi / 200.0, 0.0, 1.0);
  if (found.blank) return found;
  cv::Mat around;
  cv::blur(grey, around, {51, 51});
  const double contrast = cv::mean(around - grey, ink)[0];
  if (paper < kPaperDark) problems.push_back(PageProblem::kDark);
  if (evenness_of(grey(inner)) < kShadeDeep) problems.push_back(PageProblem::kShadow);
  if (specks.cut >= kCutLettersMin) problems.push_back(PageProblem::kCutOff);
  if (contrast < kInkFaint) problems.push_back(PageProblem::kFaint);
  found.quality.score *= found.illegible ? 0 : std::clamp(contrast / (2 * kInkFaint), 0.0, 1.0);
  return found;
}

}  // namespace motcua::clean
