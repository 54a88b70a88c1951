// How sure a share is, and how far apart two boxes are.

#pragma once

#include "models/geometry.h"

namespace motcua::bench::score {

struct Interval {
  double low = 0;
  double high = 1;
};

/// The 95 % score interval of E. B. Wilson, "Probable inference, the law of succession, and
/// statistical inference", J. Am. Stat. Assoc. 22 (1927): right where the share is near 0
/// or 1 and the count is small, which is where ours are. 0 to 1 when `whole` is 0.
[[nodiscard]] Interval wilson(double part, double whole);

/// Common area over joint area; 0 when one is empty.
[[nodiscard]] double overlap(const Box& a, const Box& b);

}  // namespace motcua::bench::score
