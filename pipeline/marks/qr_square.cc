#include "pipeline/marks/qr_square.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace motcua::marks {
namespace {

struct Corner {
  double x = 0;
  double y = 0;
  double module_px = 0;
  int seen = 0;  ///< Rows that cross it.
};

/// Whether five runs stand as 1:1:3:1:1, each within what spread ink and noise make of it.
bool is_pattern(const std::array<int, 5>& runs) {
  const int total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
  if (total < 7) return false;
  const double module = total / 7.0;
  const double slack = module * 0.75;
  return std::abs(runs[0] - module) < slack && std::abs(runs[1] - module) < slack &&
         std::abs(runs[2] - 3 * module) < 2 * slack && std::abs(runs[3] - module) < slack &&
         std::abs(runs[4] - module) < slack;
}

/// The runs through (x, y) downwards, when they are a pattern about as large; its middle.
std::optional<double> middle_down(const cv::Mat& ink, int x, int y, double module) {
  const auto dark = [&](int row) { return ink.at<std::uint8_t>(row, x) != 0; };
  std::array<int, 5> runs{};
  int up = y;
  for (const int part : {2, 1, 0}) {
    const bool wanted = part != 1;
    while (up >= 0 && dark(up) == wanted && runs[static_cast<std::size_t>(part)] < 6 * module) {
      ++runs[static_cast<std::size_t>(part)];
      --up;
    }
  }
  int down = y + 1;
  for (const int part : {2, 3, 4}) {
    const bool wanted = part != 3;
    while (down < ink.rows && dark(down) == wanted && runs[static_cast<std::size_t>(part)] < 6 * module) {
      ++runs[static_cast<std::size_t>(part)];
      ++down;
    }
  }
  const double total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
  if (!is_pattern(runs) || std::abs(total / 7 - module) > module * 0.5) return std::nullopt;
  return down - runs[4] - runs[3] - runs[2] / 2.0;
}

void note(std::vector<Corner>& corners, double x, double y, double module) {
  for (Corner& corner : corners) {
    if (std::abs(corner.x - x) > 2.5 * module || std::abs(corner.y - y) > 2.5 * module) continue;
    corner.x += (x - corner.x) / (corner.seen + 1);
    corner.y += (y - corner.y) / (corner.seen + 1);
    corner.module_px += (module - corner.module_px) / (corner.seen + 1);
    ++corner.seen;
    return;
  }
  constexpr std::size_t kCornersMax = 64;
  if (corners.size() < kCornersMax) corners.push_back({x, y, module, 1});
}

std::vector<Corner> corners_of(const cv::Mat& ink) {
  std::vector<Corner> corners;
  for (int y = 0; y < ink.rows; ++y) {
    const auto* row = ink.ptr<std::uint8_t>(y);
    std::array<int, 5> runs{};  // The last five, ending with the one before x.
    int count = 0;
    int start = 0;
    for (int x = 1; x <= ink.cols; ++x) {
      if (x < ink.cols && row[x] == row[x - 1]) continue;
      std::rotate(runs.begin(), runs.begin() + 1, runs.end());
      runs[4] = x - start;
      start = x;
      ++count;
      if (count < 5 || row[x - 1] == 0 || !is_pattern(runs)) continue;
      const double module = (runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7.0;
      const double middle = x - runs[4] - runs[3] - runs[2] / 2.0;
      if (const auto down = middle_down(ink, static_cast<int>(middle), y, module)) {
        note(corners, middle, *down, module);
      }
    }
  }
  std::erase_if(corners,
                [](const Corner& corner) { return corner.seen < std::max(2.0, corner.module_px / 2); });
  return corners;
}

/// Whether b and c lie at the ends of two equal sides that meet at a in a right angle.
bool right_angle(const Corner& a, const Corner& b, const Corner& c) {
  const double bx = b.x - a.x;
  const double by = b.y - a.y;
  const double cx = c.x - a.x;
  const double cy = c.y - a.y;
  const double one = std::hypot(bx, by);
  const double other = std::hypot(cx, cy);
  const double module = (a.module_px + b.module_px + c.module_px) / 3;
  // The smallest code has 14 modules from middle to middle, the largest 170.
  const auto [least, most] = std::minmax({a.module_px, b.module_px, c.module_px});
  if (most > 1.4 * least) return false;
  if (one < 11 * module || one > 200 * module) return false;
  return std::abs(one - other) < 0.15 * one && std::abs(bx * cx + by * cy) < 0.15 * one * other;
}

/// Whether about half of the square is dark in each of its nine parts, one of which may be
/// torn: print is paper for the most.
bool is_evenly_dark(const cv::Mat& ink, const cv::Rect2d& square) {
  int torn = 0;
  for (int i = 0; i < 9; ++i) {
    const cv::Rect part = cv::Rect(static_cast<int>(square.x + square.width * (i % 3) / 3),
                                   static_cast<int>(square.y + square.height * (i / 3) / 3),
                                   static_cast<int>(square.width / 3), static_cast<int>(square.height / 3)) &
                          cv::Rect(0, 0, ink.cols, ink.rows);
    if (part.empty()) return false;
    const double dark = cv::mean(ink(part))[0] / 255;
    if (dark < 0.22 || dark > 0.78) ++torn;
  }
  return torn <= 1;
}

/// The square about three corners, in pixels of `ink`.
std::optional<cv::Rect2d> square_of(const cv::Mat& ink) {
  const std::vector<Corner> corners = corners_of(ink);
  for (const Corner& a : corners) {
    for (const Corner& b : corners) {
      for (const Corner& c : corners) {
        if (&a == &b || &a == &c || &b >= &c || !right_angle(a, b, c)) continue;
        // The fourth corner lies opposite; patterns reach 3.5 modules beyond their middles.
        const double dx = b.x + c.x - a.x;
        const double dy = b.y + c.y - a.y;
        const double beyond = 4.5 * a.module_px;
        const double left = std::min({a.x, b.x, c.x, dx}) - beyond;
        const double right = std::max({a.x, b.x, c.x, dx}) + beyond;
        const double top = std::min({a.y, b.y, c.y, dy}) - beyond;
        const double bottom = std::max({a.y, b.y, c.y, dy}) + beyond;
        const cv::Rect2d square(left, top, right - left, bottom - top);
        if (is_evenly_dark(ink, square)) return square;
      }
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<cv::Rect2d> find_qr_square(const cv::Mat& place) {
  constexpr double kSideMax_px = 900;
  const double scale = std::min(2.0, kSideMax_px / std::max(place.cols, place.rows));
  cv::Mat large;
  cv::resize(place, large, {}, scale, scale, scale > 1 ? cv::INTER_CUBIC : cv::INTER_AREA);
  cv::Mat ink;
  for (const double blur_px : {0.7, 1.5}) {
    cv::GaussianBlur(large, ink, {0, 0}, blur_px);
    cv::threshold(ink, ink, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    if (const auto square = square_of(ink)) {
      return cv::Rect2d(square->x / scale, square->y / scale, square->width / scale, square->height / scale);
    }
  }
  return std::nullopt;
}

}  // namespace motcua::marks
