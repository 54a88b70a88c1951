// A learned decision as data: a sum of stumps, each a measure, a cut and what either side of
// it is worth. Tables are written by bench/pen/train_stumps.py.

#pragma once

#include <cmath>
#include <cstddef>
#include <span>

namespace motcua::weights {

struct Stump {
  std::size_t measure = 0;
  double cut = 0;
  double below = 0;  ///< Added where the measure is less than the cut.
  double above = 0;
};

/// Returns the chance, 0 to 1, that the table gives to these measures.
[[nodiscard]] inline double chance_of(double bias, std::span<const Stump> stumps,
                                      std::span<const double> measures) {
  double sum = bias;
  for (const Stump& stump : stumps) sum += measures[stump.measure] >= stump.cut ? stump.above : stump.below;
  return 1 / (1 + std::exp(-sum));
}

}  // namespace motcua::weights
