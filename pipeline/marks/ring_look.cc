#include "pipeline/marks/ring_look.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace motcua::marks {
namespace {

constexpr int kAngles = 180;
constexpr double kOutside = -1;

struct Direction {
  double x;
  double y;
};

const std::array<Direction, kAngles>& directions() {
  static const std::array<Direction, kAngles> kAll = [] {
    std::array<Direction, kAngles> all{};
    for (int i = 0; i < kAngles; ++i) {
      const double angle = 2 * std::numbers::pi * i / kAngles;
      all[static_cast<std::size_t>(i)] = {std::cos(angle), std::sin(angle)};
    }
    return all;
  }();
  return kAll;
}

/// Between pixels; kOutside off the page.
double at(const cv::Mat& ink, double x, double y) {
  const double left = std::floor(x);
  const double top = std::floor(y);
  const int column = static_cast<int>(left);
  const int row = static_cast<int>(top);
  if (column < 0 || row < 0 || column + 1 >= ink.cols || row + 1 >= ink.rows) return kOutside;
  const double right_share = x - left;
  const double below_share = y - top;
  const auto* upper = ink.ptr<std::uint8_t>(row) + column;
  const auto* lower = ink.ptr<std::uint8_t>(row + 1) + column;
  return (upper[0] * (1 - right_share) + upper[1] * right_share) * (1 - below_share) +
         (lower[0] * (1 - right_share) + lower[1] * right_share) * below_share;
}

/// A closed curve around the centre: its distance in each direction.
struct Oval {
  double mean = 0;
  double cos1 = 0, sin1 = 0;  ///< The centre is off.
  double cos2 = 0, sin2 = 0;  ///< It is an ellipse.

  [[nodiscard]] double radius(std::size_t i) const {
    const Direction& d = directions()[i];
    const double c2 = d.x * d.x - d.y * d.y;
    const double s2 = 2 * d.x * d.y;
    return mean + cos1 * d.x + sin1 * d.y + cos2 * c2 + sin2 * s2;
  }
};

struct Outline {
  std::array<double, kAngles> radius{};
  std::array<double, kAngles> strength{};  ///< Of the ink there; 0 where there is none.
};

/// The path around the centre with the most ink inside and paper outside (dynamic
/// programming; a step sideways of one pixel from one direction to the next is free).
Outline outline_near(const cv::Mat& ink, const Circle& circle, double slack) {
  const int reach = std::max(2, static_cast<int>(std::lround(circle.radius * slack)));
  const int width = 2 * reach + 1;
  // An outline's ink is about a pixel thick at least; what lies outside of it is paper.
  constexpr double kBeyond_px = 3;
  std::vector<double> gain(static_cast<std::size_t>(width * kAngles), 0.0);
  std::vector<double> level(gain.size(), 0.0);
  for (int i = 0; i < kAngles; ++i) {
    const Direction& d = directions()[static_cast<std::size_t>(i)];
    std::vector<double> along(static_cast<std::size_t>(width) + static_cast<std::size_t>(kBeyond_px));
    for (std::size_t k = 0; k < along.size(); ++k) {
      const double r = circle.radius - reach + static_cast<double>(k);
      along[k] = at(ink, circle.x + r * d.x, circle.y + r * d.y);
    }
    for (int k = 0; k < width; ++k) {
      const double here = along[static_cast<std::size_t>(k)];
      const double beyond = along[static_cast<std::size_t>(k + static_cast<int>(kBeyond_px))];
      if (here < 0 || beyond < 0) continue;
      const auto cell = static_cast<std::size_t>(i * width + k);
      gain[cell] = std::max(0.0, std::min(here, 160.0) - beyond);
      level[cell] = here;
    }
  }
  // Twice around, so that the end meets the beginning.
  std::vector<double> best(static_cast<std::size_t>(width), 0.0);
  std::vector<std::int8_t> from(static_cast<std::size_t>(2 * kAngles * width), 0);
  for (int turn = 0; turn < 2 * kAngles; ++turn) {
    std::vector<double> next(best.size());
    for (int k = 0; k < width; ++k) {
      int chosen = k;
      for (const int other : {k - 1, k + 1}) {
        if (other >= 0 && other < width &&
            best[static_cast<std::size_t>(other)] - 4 > best[static_cast<std::size_t>(chosen)]) {
          chosen = other;
        }
      }
      from[static_cast<std::size_t>(turn * width + k)] = static_cast<std::int8_t>(chosen - k);
      next[static_cast<std::size_t>(k)] = best[static_cast<std::size_t>(chosen)] - (chosen == k ? 0 : 4) +
                                          gain[static_cast<std::size_t>(turn % kAngles * width + k)];
    }
    best = std::move(next);
  }
  int k = static_cast<int>(std::max_element(best.begin(), best.end()) - best.begin());
  Outline outline;
  for (int turn = 2 * kAngles - 1; turn >= 0; --turn) {
    if (turn >= kAngles / 2 && turn < kAngles / 2 + kAngles) {
      const auto i = static_cast<std::size_t>(turn % kAngles);
      outline.radius[i] = circle.radius - reach + k;
      outline.strength[i] = gain[static_cast<std::size_t>(turn % kAngles * width + k)];
    }
    k += from[static_cast<std::size_t>(turn * width + k)];
  }
  return outline;
}

/// Least squares; directions without ink do not count. The five waves are nearly
/// independent of each other when most of the outline is there.
Oval oval_through(const Outline& outline, double radius) {
  double weights = 0;
  Oval oval;
  for (std::size_t i = 0; i < kAngles; ++i) {
    const double weight = outline.strength[i] > 12 ? 1 : 0;
    weights += weight;
    oval.mean += weight * outline.radius[i];
  }
  if (weights < kAngles / 6.0) return {radius, 0, 0, 0, 0};
  oval.mean /= weights;
  for (int round = 0; round < 3; ++round) {
    Oval rest;
    for (std::size_t i = 0; i < kAngles; ++i) {
      if (outline.strength[i] <= 12) continue;
      const Direction& d = directions()[i];
      const double off = outline.radius[i] - oval.radius(i);
      rest.mean += off;
      rest.cos1 += 2 * off * d.x;
      rest.sin1 += 2 * off * d.y;
      rest.cos2 += 2 * off * (d.x * d.x - d.y * d.y);
      rest.sin2 += 2 * off * 2 * d.x * d.y;
    }
    const double share = weights / kAngles;  // A half outline says less of the waves.
    oval.mean += rest.mean / weights;
    oval.cos1 += share * rest.cos1 / weights;
    oval.sin1 += share * rest.sin1 / weights;
    oval.cos2 += share * rest.cos2 / weights;
    oval.sin2 += share * rest.sin2 / weights;
  }
  return oval;
}

/// Columns of the unrolled seal: u from 0 to 1.3.
constexpr int kColumns = 65;
constexpr double kColumn_u = 0.02;
int column_of(double u) {
  return static_cast<int>(std::lround(u / kColumn_u));
}

struct Unrolled {
  std::vector<float> level = std::vector<float>(kAngles * kColumns, 0.0F);  ///< kOutside off the page.

  [[nodiscard]] double at(int angle, int column) const {
    return level[static_cast<std::size_t>(angle * kColumns + column)];
  }
};

Unrolled unroll(const cv::Mat& ink, double x, double y, const Oval& oval) {
  Unrolled out;
  for (int i = 0; i < kAngles; ++i) {
    const Direction& d = directions()[static_cast<std::size_t>(i)];
    const double radius = oval.radius(static_cast<std::size_t>(i));
    for (int c = 0; c < kColumns; ++c) {
      const double r = radius * c * kColumn_u;
      out.level[static_cast<std::size_t>(i * kColumns + c)] =
          static_cast<float>(at(ink, x + r * d.x, y + r * d.y));
    }
  }
  return out;
}

/// Share of ink in columns [from, to], of what is on the page.
double ink_share(const Unrolled& seal, double from_u, double to_u, int ink_min) {
  int ink = 0;
  int all = 0;
  for (int i = 0; i < kAngles; ++i) {
    for (int c = column_of(from_u); c <= column_of(to_u); ++c) {
      if (seal.at(i, c) < 0) continue;
      ++all;
      if (seal.at(i, c) >= ink_min) ++ink;
    }
  }
  return all == 0 ? 0 : static_cast<double>(ink) / all;
}

/// The best covered circle between two distances, less what the circles around it are covered.
double ring_share(const Unrolled& seal, double from_u, double to_u, int ink_min, double beside_u) {
  double best = 0;
  for (int c = column_of(from_u); c <= column_of(to_u); ++c) {
    int covered = 0;
    int all = 0;
    for (int i = 0; i < kAngles; ++i) {
      if (seal.at(i, c) < 0) continue;
      ++all;
      if (std::max({seal.at(i, c - 1), seal.at(i, c), seal.at(i, c + 1)}) >= ink_min) ++covered;
    }
    if (all == 0) continue;
    const double here = static_cast<double>(covered) / all;
    const double beside = beside_u <= 0 ? 0
                                        : std::max(ink_share(seal, (c * kColumn_u) - beside_u - 0.02,
                                                             (c * kColumn_u) - beside_u + 0.02, ink_min),
                                                   ink_share(seal, (c * kColumn_u) + beside_u - 0.02,
                                                             (c * kColumn_u) + beside_u + 0.02, ink_min));
    best = std::max(best, here - beside);
  }
  return best;
}

}  // namespace

RingLook look_at_ring(const cv::Mat& ink, const Circle& circle, int ink_min, double px_per_mm) {
  Circle at_circle = circle;
  Oval oval{circle.radius, 0, 0, 0, 0};
  Outline outline;
  for (const double slack : {0.12, 0.08}) {
    outline = outline_near(ink, at_circle, slack);
    oval = oval_through(outline, at_circle.radius);
    at_circle.x += oval.cos1;
    at_circle.y += oval.sin1;
    at_circle.radius = oval.mean;
    if (slack > 0.1) continue;
    oval.cos1 = oval.sin1 = 0;
  }
  RingLook look;
  look.x = at_circle.x;
  look.y = at_circle.y;
  look.radius = oval.mean;
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;
  for (std::size_t i = 0; i < kAngles; ++i) {
    const Direction& d = directions()[i];
    const double r = oval.radius(i);
    left = std::min(left, r * d.x);
    right = std::max(right, r * d.x);
    top = std::min(top, r * d.y);
    bottom = std::max(bottom, r * d.y);
  }
  look.box = {look.x + left, look.y + top, right - left, bottom - top};

  const Unrolled seal = unroll(ink, look.x, look.y, oval);
  std::vector<double> levels;
  double thick = 0;
  double ragged = 0;
  for (int i = 0; i < kAngles; ++i) {
    if (seal.at(i, column_of(1.0)) < 0) continue;
    look.on_page += 1.0 / kAngles;
    double ring = 0;
    for (int c = column_of(0.94); c <= column_of(1.06); ++c) ring = std::max(ring, seal.at(i, c));
    double beyond = 255;
    for (int c = column_of(1.08); c <= column_of(1.20); ++c) {
      if (seal.at(i, c) >= 0) beyond = std::min(beyond, seal.at(i, c));
    }
    if (ring < ink_min || beyond * 2 > ring) continue;
    look.outline += 1.0 / kAngles;
    levels.push_back(ring);
    const auto step = static_cast<std::size_t>(i);
    ragged += std::abs(outline.radius[step] - (oval.radius(step))) / look.radius;
    for (int c = column_of(0.86); c <= column_of(1.08); ++c) {
      if (seal.at(i, c) >= ink_min) thick += kColumn_u;
    }
  }
  if (look.on_page > 0) look.outline /= look.on_page;
  if (!levels.empty()) {
    const auto middle = levels.begin() + static_cast<std::ptrdiff_t>(levels.size() / 2);
    std::nth_element(levels.begin(), middle, levels.end());
    look.level = *middle;
    look.thick = thick / static_cast<double>(levels.size());
    look.ragged = ragged / static_cast<double>(levels.size());
  }
  look.second_ring = ring_share(seal, 0.84, 0.94, ink_min, 0);
  look.inner_ring = ring_share(seal, 0.55, 0.74, ink_min, 0.06);
  look.words_ink = ink_share(seal, 0.72, 0.84, ink_min);
  look.centre_ink = ink_share(seal, 0.0, 0.4, ink_min);
  look.outside_ink = ink_share(seal, 1.08, 1.25, ink_min);
  double changes = 0;
  int lines = 0;
  for (int c = column_of(0.74); c <= column_of(0.82); ++c) {
    ++lines;
    bool last = seal.at(kAngles - 1, c) >= ink_min;
    for (int i = 0; i < kAngles; ++i) {
      const bool here = seal.at(i, c) >= ink_min;
      if (here != last) changes += 1;
      last = here;
    }
  }
  const double length_mm =
      2 * std::numbers::pi * 0.78 * look.radius / px_per_mm * std::max(0.2, look.on_page);
  look.words_change = changes / lines / length_mm;
  return look;
}

double mean_along(const cv::Mat& picture, const RingLook& ring, const cv::Mat& ink, int ink_min) {
  double sum = 0;
  int count = 0;
  for (const Direction& d : directions()) {
    double strongest = ink_min;
    double there = -1;
    for (double u = 0.92; u <= 1.06; u += 0.02) {
      const double x = ring.x + d.x * ring.box.width / 2 * u;
      const double y = ring.y + d.y * ring.box.height / 2 * u;
      const double strength = at(ink, x, y);
      if (strength < strongest) continue;
      strongest = strength;
      there = at(picture, x, y);
    }
    if (there < 0) continue;
    sum += there;
    ++count;
  }
  return count == 0 ? 0 : sum / count;
}

}  // namespace motcua::marks
