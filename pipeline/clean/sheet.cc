// Each side is looked for on its own: along many lines from outside in, the place where
// it grows bright for good is noted (means of some millimetres to either side, so that the
// grain of wood and lines of print average out), and a straight line is laid through most
// of these places. Four such lines that enclose a convex quadrangle, none of them at the
// picture's edge, are a sheet. The black edges of a scanner are no desk: see kDeskMin.

#include "pipeline/clean/sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace motcua::clean {
namespace {

constexpr int kReach_px = 5;         ///< 2.5 mm at 50 dpi, to either side of a place.
constexpr int kEvery_px = 3;         ///< One look in so many rows.
constexpr double kBrighterMin = 18;  ///< Levels by which a sheet is brighter than the desk.
constexpr double kDepthShare = 0.3;  ///< How far into the picture a side is looked for.
constexpr double kStraightShare = 0.55;
constexpr double kStraight_px = 1.6;
constexpr double kInsetShareMin = 0.006;
constexpr double kLeanMax = 0.2;  ///< Tangent against the picture's edge.
constexpr double kAreaShareMin = 0.3;

/// Desks are not black, the inside of a scanner is.
constexpr double kDeskMin = 46;

/// across = at + lean * along
struct Side {
  double at = 0;
  double lean = 0;
  double outside = 0;  ///< Grey beyond it, the median of the means of rows.
};

struct Place {
  double along = 0;
  double across = 0;
  double outside = 0;  ///< Mean grey beyond it, and on the sheet's side of it.
  double inside = 0;
};

/// Places where rows of `picture` grow bright, from the left inwards.
std::vector<Place> places_of(const cv::Mat& picture) {
  std::vector<Place> places;
  const int depth = static_cast<int>(picture.cols * kDepthShare);
  std::vector<int> sums(static_cast<std::size_t>(depth + 1));
  for (int y = kReach_px; y + kReach_px < picture.rows; y += kEvery_px) {
    const std::uint8_t* row = picture.ptr<std::uint8_t>(y);
    for (int x = 0; x < depth; ++x) {
      sums[static_cast<std::size_t>(x) + 1] = sums[static_cast<std::size_t>(x)] + row[x];
    }
    const auto mean = [&sums](int from, int to) {
      return static_cast<double>(sums[static_cast<std::size_t>(to)] - sums[static_cast<std::size_t>(from)]) /
             (to - from);
    };
    const auto step = [&](int x) {
      return mean(x, std::min(x + kReach_px, depth)) - mean(std::max(0, x - kReach_px), x);
    };
    double most = 0;
    for (int x = 2; x + kReach_px < depth; ++x) most = std::max(most, step(x));
    if (most < kBrighterMin) continue;
    for (int x = 2; x + kReach_px < depth; ++x) {
      // The first good step inwards, climbed to its top.
      if (step(x) < 0.7 * most) continue;
      int top = x;
      while (top + 1 + kReach_px < depth && step(top + 1) > step(top)) ++top;
      places.push_back({static_cast<double>(y), static_cast<double>(top), mean(0, std::max(1, top - 1)),
                        mean(top, top + kReach_px)});
      break;
    }
  }
  return places;
}

std::optional<Side> side_through(const std::vector<Place>& places, int rows) {
  const std::size_t looks = static_cast<std::size_t>(rows / kEvery_px);
  if (places.size() < looks / 2 || places.size() < 8) return std::nullopt;
  const auto near = [](const Side& side, const Place& place) {
    return std::abs(place.across - side.at - side.lean * place.along) <= kStraight_px;
  };
  Side best;
  std::ptrdiff_t most = 0;
  // Every pair out of about thirty places, far apart.
  const std::size_t stride = std::max<std::size_t>(1, places.size() / 30);
  for (std::size_t i = 0; i < places.size(); i += stride) {
    for (std::size_t j = i + places.size() / 4; j < places.size(); j += stride) {
      Side side;
      side.lean = (places[j].across - places[i].across) / (places[j].along - places[i].along);
      side.at = places[i].across - side.lean * places[i].along;
      if (std::abs(side.lean) > kLeanMax) continue;
      const auto count =
          std::count_if(places.begin(), places.end(), [&](const Place& place) { return near(side, place); });
      if (count > most) {
        most = count;
        best = side;
      }
    }
  }
  if (static_cast<double>(most) < kStraightShare * static_cast<double>(looks)) return std::nullopt;
  double n = 0, sx = 0, sy = 0, sxx = 0, sxy = 0;
  std::vector<double> outside;
  for (const Place& place : places) {
    if (!near(best, place)) continue;
    n += 1;
    sx += place.along;
    sy += place.across;
    sxx += place.along * place.along;
    sxy += place.along * place.across;
    // A frame drawn on paper has paper beyond it.
    if (place.outside + kBrighterMin < place.inside) outside.push_back(place.outside);
  }
  if (static_cast<std::ptrdiff_t>(outside.size()) < most / 2) return std::nullopt;
  const double below = n * sxx - sx * sx;
  if (below <= 0) return std::nullopt;
  best.lean = (n * sxy - sx * sy) / below;
  best.at = (sy - best.lean * sx) / n;
  const auto middle = outside.begin() + static_cast<std::ptrdiff_t>(outside.size() / 2);
  std::nth_element(outside.begin(), middle, outside.end());
  best.outside = *middle;
  const double inset = best.at + best.lean * rows / 2;
  if (inset < kInsetShareMin * rows) return std::nullopt;
  return best;
}

/// x = left.at + left.lean * y meets y = top.at + top.lean * x
Corner meeting(const Side& upright, const Side& level) {
  const double y = (level.at + level.lean * upright.at) / (1 - level.lean * upright.lean);
  return {upright.at + upright.lean * y, y};
}

}  // namespace

std::optional<SheetCorners> sheet_in(const cv::Mat& grey) {
  cv::Mat calm;
  cv::blur(grey, calm, {1, 7});
  const std::optional<Side> left = side_through(places_of(calm), grey.rows);
  if (!left) return std::nullopt;
  cv::Mat mirrored;
  cv::flip(calm, mirrored, 1);
  std::optional<Side> right = side_through(places_of(mirrored), grey.rows);
  if (!right) return std::nullopt;
  cv::blur(grey, calm, {7, 1});
  cv::Mat lying = calm.t();
  const std::optional<Side> top = side_through(places_of(lying), grey.cols);
  if (!top) return std::nullopt;
  cv::flip(lying, mirrored, 1);
  std::optional<Side> bottom = side_through(places_of(mirrored), grey.cols);
  if (!bottom) return std::nullopt;
  right->at = grey.cols - right->at;
  right->lean = -right->lean;
  bottom->at = grey.rows - bottom->at;
  bottom->lean = -bottom->lean;
  const std::array<double, 4> outside{left->outside, right->outside, top->outside, bottom->outside};
  if (*std::max_element(outside.begin(), outside.end()) < kDeskMin) return std::nullopt;

  const SheetCorners corners{meeting(*left, *top), meeting(*right, *top), meeting(*right, *bottom),
                             meeting(*left, *bottom)};
  double twice_area = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    const Corner& a = corners[i];
    const Corner& b = corners[(i + 1) % 4];
    if (a.x_px < 0 || a.y_px < 0 || a.x_px > grey.cols || a.y_px > grey.rows) return std::nullopt;
    twice_area += a.x_px * b.y_px - b.x_px * a.y_px;
  }
  if (twice_area / 2 < kAreaShareMin * grey.cols * grey.rows) return std::nullopt;
  return corners;
}

double roll_deg_of(const SheetCorners& corners) {
  // Of the lines through the middles of opposite sides, which leaning does not turn.
  const auto across = [&corners](std::size_t i, std::size_t j) {
    return Corner{corners[i].x_px + corners[j].x_px, corners[i].y_px + corners[j].y_px};
  };
  const Corner left = across(0, 3);
  const Corner right = across(1, 2);
  const Corner top = across(0, 1);
  const Corner bottom = across(3, 2);
  const double level = std::atan2(right.y_px - left.y_px, right.x_px - left.x_px);
  const double plumb = std::atan2(top.x_px - bottom.x_px, bottom.y_px - top.y_px);
  return (level + plumb) / 2 * 180 / std::numbers::pi;
}

}  // namespace motcua::clean
