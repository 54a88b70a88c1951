// Direction of the lines: along the lines the feet of letters gather on baselines, across
// them they do not. The margin is left out, where ornate borders and the edges of desks
// have lines of their own.
//
// Up or down: feet stand on a line more exactly than heads reach to one, because tall
// letters, capitals and all but one of the marks of Vietnamese rise above the small
// letters, and only few letters hang below. The measure is the logarithm of how much
// better the feet gather than the heads do; by chance alone it is about as large as one
// over the root of their number. Upright print gives 0.1 to 0.5.
//
// On 353 pages of specimens the sign was wrong twice, both times far from certain; ratios
// and thresholds are in docs/decisions/0014-clean.md.

#include "pipeline/clean/upright.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace motcua::clean {
namespace {

constexpr double kMargin = 0.09;

/// Fewer ends of letters than a line or two of text say nothing for certain.
constexpr std::size_t kLettersSure = 100;

/// How much better letters stand in lines one way than the other, and how far from chance
/// feet and heads must differ, for either to be certain.
constexpr double kDirectionSure = 1.4;
constexpr double kUpSure = 4.5;

/// One line that outweighs all others is a rule or a border.
constexpr double kOneLineMax = 0.3;

struct Stand {
  double clearness = 1;  ///< How well letters stand in lines.
  double up = 0;         ///< Positive: upright. In units of what chance gives.
  double one_line = 0;   ///< Share of the line with most letters.
  std::size_t letters = 0;
};

Stand stand_of(const cv::Mat& ink) {
  const Feet feet = feet_of(ink);
  Stand stand;
  stand.letters = feet.letters.size();
  if (feet.letters.empty()) return stand;
  const double slope = slope_of(skew_of(feet).deg);
  Gathering lower(feet.letters, feet.page);
  Gathering upper(feet.heads, feet.page);
  const double chance = std::sqrt(static_cast<double>(stand.letters));
  stand.up = std::log(lower.along(slope, 1) / upper.along(slope, 1)) * chance;
  std::vector<double> elsewhere;
  for (double deg = -7.5; deg <= 7.5; deg += 0.5) elsewhere.push_back(lower.along(slope_of(deg), 0.5));
  const auto middle = elsewhere.begin() + static_cast<std::ptrdiff_t>(elsewhere.size() / 2);
  std::nth_element(elsewhere.begin(), middle, elsewhere.end());
  const double along = lower.along(slope, 0.5);
  stand.one_line = lower.largest_share();
  stand.clearness = along / std::max(1.0, *middle);
  return stand;
}

}  // namespace

Orientation orientation_of(const cv::Mat& ink) {
  const int margin_x = static_cast<int>(ink.cols * kMargin);
  const int margin_y = static_cast<int>(ink.rows * kMargin);
  const cv::Mat inner = ink(cv::Rect(margin_x, margin_y, ink.cols - 2 * margin_x, ink.rows - 2 * margin_y));
  cv::Mat on_its_side;
  cv::rotate(inner, on_its_side, cv::ROTATE_90_CLOCKWISE);
  const Stand standing = stand_of(inner);
  const Stand lying = stand_of(on_its_side);
  const bool lies = lying.clearness > standing.clearness;
  const Stand& lines = lies ? lying : standing;
  const Stand& across = lies ? standing : lying;
  Orientation orientation;
  orientation.rotation_deg = (lies ? 90 : 0) + (lines.up < 0 ? 180 : 0);
  // What differs from its own heads across the lines, too, is no text but a drawing or a border.
  orientation.lines_sure = lines.letters >= kLettersSure && lines.one_line < kOneLineMax &&
                           lines.clearness > kDirectionSure * across.clearness &&
                           std::abs(across.up) < std::max(kUpSure, std::abs(lines.up) / 2);
  orientation.sure = orientation.lines_sure && std::abs(lines.up) > kUpSure;
  return orientation;
}

}  // namespace motcua::clean
