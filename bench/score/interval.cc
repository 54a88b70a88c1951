#include "bench/score/interval.h"

#include <algorithm>
#include <cmath>

namespace motcua::bench::score {

Interval wilson(double part, double whole) {
  if (whole <= 0) return {0, 1};
  constexpr double z = 1.959963984540054;
  const double share = part / whole;
  const double z2 = z * z;
  const double middle = (share + z2 / (2 * whole)) / (1 + z2 / whole);
  const double half =
      z / (1 + z2 / whole) * std::sqrt(share * (1 - share) / whole + z2 / (4 * whole * whole));
  return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

double overlap(const Box& a, const Box& b) {
  if (a.empty() || b.empty()) return 0;
  const double width = std::min(a.right(), b.right()) - std::max(a.x, b.x);
  const double height = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  const double common = width * height;
  const double joint =
      static_cast<double>(a.width) * a.height + static_cast<double>(b.width) * b.height - common;
  return common / joint;
}

}  // namespace motcua::bench::score
