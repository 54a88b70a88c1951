// Drawings as inline SVG: they scale, print, and need no program to be seen. Colours are
// classes of the page's style sheet.

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace motcua::bench::report {

/// A scale from values to pixels of a drawing.
struct Axis {
  double low = 0;
  double high = 1;
  double from_px = 0;  ///< Where `low` lies.
  double to_px = 1;
  bool logarithmic = false;

  [[nodiscard]] double at(double value) const;
};

/// Round values between low and high, about `count` of them.
[[nodiscard]] std::vector<double> ticks(double low, double high, int count);
/// 1, 2, 5, 10, 20 ... between low and high, for a logarithmic axis.
[[nodiscard]] std::vector<double> log_ticks(double low, double high);

class Svg {
 public:
  /// `says` is what somebody hears who cannot see it.
  Svg(double width, double height, std::string_view says);

  Svg& line(double x1, double y1, double x2, double y2, std::string_view css_class);
  /// `tip` is shown when the pointer rests on it; may be empty.
  Svg& rect(double x, double y, double width, double height, std::string_view css_class,
            std::string_view tip = {});
  Svg& circle(double x, double y, double radius, std::string_view css_class, std::string_view tip = {});
  Svg& polyline(const std::vector<std::pair<double, double>>& points, std::string_view css_class);
  /// The class says how it is aligned: "start" (default), "middle", "end" among others.
  Svg& text(double x, double y, std::string_view words, std::string_view css_class);

  [[nodiscard]] std::string str() const;

 private:
  std::string drawn_;
};

}  // namespace motcua::bench::report
