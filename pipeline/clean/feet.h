// Where letters begin and end on a page, and how well they stand in lines, inside clean/
// only: what tilt and orientation are both judged by.

#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace motcua::clean {

struct Foot {
  float x = 0;
  float y = 0;
};

/// Lower and upper ends of the stretches of ink, band of columns by band of columns.
struct Feet {
  std::vector<Foot> all;      ///< Lower ends of everything, rules and dots included.
  std::vector<Foot> letters;  ///< Lower ends of what is as tall as letters are.
  std::vector<Foot> heads;    ///< Upper ends of the same.
  cv::Size page;
};

/// Takes   ink as 255 on 0 at about 100 dpi. What comes in from beyond the page (black
///         edges) has neither foot nor head.
[[nodiscard]] Feet feet_of(const cv::Mat& ink);

/// Feet counted by the height at which they stand, seen along a slope.
class Gathering {
 public:
  Gathering(const std::vector<Foot>& feet, cv::Size page);

  /// The sum of squared counts: large when the feet stand in lines. `slope` is a tangent,
  /// clockwise; `bins_per_px` the fineness of the counting.
  [[nodiscard]] double along(double slope, double bins_per_px);

  /// How much of the last sum came from the two best filled places beside each other:
  /// near 1 when there is a single line.
  [[nodiscard]] double largest_share() const { return largest_share_; }

 private:
  const std::vector<Foot>& feet_;
  float middle_;
  int reach_;
  std::vector<float> bins_;
  double largest_share_ = 0;
};

/// Tangent of an angle in degrees.
[[nodiscard]] double slope_of(double deg);

}  // namespace motcua::clean
