// After H. S. Baird, "The skew angle of printed documents" (1987): the feet of letters
// gather on baselines, so a histogram of their heights, taken along the right angle, is
// steep. Rules and dotted lines have a foot in every band, which is welcome: they lie as
// the print does. A coarse sweep finds the angle within a quarter of a degree, a fine one
// and a parabola through its three best values the rest. Errors are in
// docs/decisions/0014-clean.md.

#include "pipeline/clean/skew.h"

#include <algorithm>
#include <vector>

namespace motcua::clean {

Skew skew_of(const Feet& feet) {
  constexpr std::size_t kFeetMin = 30;
  constexpr double kReach_deg = 7.5;
  constexpr double kCoarse_deg = 0.25;
  constexpr double kFine_deg = 0.03;
  constexpr double kClearnessMin = 1.15;
  if (feet.all.size() < kFeetMin) return {};
  Gathering gathering(feet.all, feet.page);
  std::vector<double> coarse;
  const int steps = static_cast<int>(2 * kReach_deg / kCoarse_deg);
  for (int i = 0; i <= steps; ++i) {
    coarse.push_back(gathering.along(slope_of(-kReach_deg + i * kCoarse_deg), 0.5));
  }
  const auto best = std::max_element(coarse.begin(), coarse.end());
  const double about_deg = -kReach_deg + static_cast<double>(best - coarse.begin()) * kCoarse_deg;
  const double peak = *best;
  std::nth_element(coarse.begin(), coarse.begin() + steps / 2, coarse.end());
  Skew skew;
  skew.clearness = peak / std::max(1.0, coarse[static_cast<std::size_t>(steps) / 2]);
  if (skew.clearness < kClearnessMin) return skew;

  constexpr int kFineSteps = 12;  // To either side.
  std::vector<double> fine;
  for (int i = -kFineSteps; i <= kFineSteps; ++i) {
    fine.push_back(gathering.along(slope_of(about_deg + i * kFine_deg), 1));
  }
  const auto finest = std::max_element(fine.begin(), fine.end());
  double at = static_cast<double>(finest - fine.begin()) - kFineSteps;
  if (finest != fine.begin() && finest + 1 != fine.end()) {
    const double before = *(finest - 1);
    const double after = *(finest + 1);
    const double bend = before - 2 * *finest + after;
    if (bend < 0) at += (before - after) / (2 * bend);
  }
  skew.deg = about_deg + at * kFine_deg;
  skew.found = true;
  return skew;
}

}  // namespace motcua::clean
