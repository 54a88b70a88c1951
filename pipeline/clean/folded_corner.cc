// A fold is a straight line that cuts a corner off from side to side: a dark line (the shadow in
// the crease), or a step from the paper to whatever lies beyond it. Beyond it there is nothing
// but lid or desk, one tone of it. Ornaments, tables and pens draw slanting lines, too, but none
// from edge to edge with nothing beyond.

#include "pipeline/clean/folded_corner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <opencv2/imgproc.hpp>

namespace motcua::clean {
namespace {

constexpr int kSide_px = 140;  ///< 70 mm: as far as a fold is looked for along either side.
constexpr int kCutMin_px = 16;
constexpr int kEvery_px = 2;
constexpr int kLooks = 24;  ///< Along a line.
constexpr int kSeenMin = 21;
constexpr double kAside_px = 2.5;
constexpr int kValley = 14;  ///< Levels by which the crease is darker than either side.
constexpr int kStep = 28;    ///< Levels between paper and what lies beyond.
constexpr double kBeyondDeviation = 7;

/// A line from (a, 0) to (0, b), the corner at the origin.
struct Cut {
  double a = 0;
  double b = 0;
};

int level_at(const cv::Mat& corner, double x, double y) {
  const int column = std::clamp(static_cast<int>(std::lround(x)), 0, corner.cols - 1);
  const int row = std::clamp(static_cast<int>(std::lround(y)), 0, corner.rows - 1);
  return corner.at<std::uint8_t>(row, column);
}

/// Whether nearly every place along the cut shows a crease, or the same step.
bool is_fold(const cv::Mat& corner, const Cut& cut) {
  const double length = std::hypot(cut.a, cut.b);
  const double near_x = cut.b / length;
  const double near_y = cut.a / length;
  const double across_x = near_x * kAside_px;
  const double across_y = near_y * kAside_px;
  std::array<int, 3> seen{};  // Creases, steps to darker, steps to brighter.
  for (int i = 0; i < kLooks; ++i) {
    const double along = (i + 1.0) / (kLooks + 1);
    const double x = cut.a * along;
    const double y = cut.b * (1 - along);
    const int within = level_at(corner, x + across_x, y + across_y);
    const int beyond = level_at(corner, x - across_x, y - across_y);
    // The cuts that are tried lie up to a pixel beside the fold.
    const int on = std::min({level_at(corner, x, y), level_at(corner, x + near_x, y + near_y),
                             level_at(corner, x - near_x, y - near_y)});
    if (std::min(within, beyond) - on >= kValley) ++seen[0];
    if (within - beyond >= kStep) ++seen[1];
    if (beyond - within >= kStep) ++seen[2];
    if (*std::max_element(seen.begin(), seen.end()) + kLooks - 1 - i < kSeenMin) return false;
  }
  return true;
}

bool is_empty_beyond(const cv::Mat& corner, const Cut& cut) {
  double sum = 0;
  double squares = 0;
  int count = 0;
  for (int y = 1; y < cut.b - 4; ++y) {
    for (int x = 1; x / cut.a + y / cut.b < 1 - 4 / std::min(cut.a, cut.b); ++x) {
      const double level = corner.at<std::uint8_t>(y, x);
      sum += level;
      squares += level * level;
      ++count;
    }
  }
  if (count == 0) return false;
  const double mean = sum / count;
  return squares / count - mean * mean < kBeyondDeviation * kBeyondDeviation;
}

/// Takes the corner as if it were the top left one.
bool is_folded(const cv::Mat& corner) {
  for (int a = kCutMin_px; a < corner.cols - 4; a += kEvery_px) {
    const int least = std::max(kCutMin_px, a * 2 / 5);
    const int most = std::min(corner.rows - 4, a * 5 / 2);
    for (int b = least; b < most; b += kEvery_px) {
      const Cut cut{static_cast<double>(a), static_cast<double>(b)};
      if (is_fold(corner, cut) && is_empty_beyond(corner, cut)) return true;
    }
  }
  return false;
}

}  // namespace

bool has_folded_corner(const cv::Mat& grey) {
  const int side = std::min({kSide_px, grey.cols / 2, grey.rows / 2});
  if (side < 2 * kCutMin_px) return false;
  for (const bool right : {false, true}) {
    for (const bool bottom : {false, true}) {
      const cv::Mat corner =
          grey(cv::Rect(right ? grey.cols - side : 0, bottom ? grey.rows - side : 0, side, side));
      cv::Mat turned;
      if (right || bottom) {
        cv::flip(corner, turned, right && bottom ? -1 : right ? 1 : 0);
      } else {
        turned = corner;
      }
      if (is_folded(turned)) return true;
    }
  }
  return false;
}

}  // namespace motcua::clean
