// Whether confidences mean what they say: of 100 claims at 0.9, 90 should be right.

#pragma once

#include <vector>

#include "bench/score/tally.h"

namespace motcua::bench::score {

struct ReliabilityBin {
  double low = 0;  ///< Confidences from here up to, but not with, the next bin's; 1 is in the last.
  int count = 0;
  double confidence = 0;  ///< Mean.
  double right = 0;       ///< Share.
};

struct Reliability {
  std::vector<ReliabilityBin> bins;  ///< Ten of the same width; empty ones have count 0.
  /// Mean distance between confidence and share right, weighted by count (the expected
  /// calibration error of Naeini, Cooper and Hauskrecht, AAAI 2015).
  double error = 0;
  int count = 0;
};

[[nodiscard]] Reliability reliability(const std::vector<Claim>& claims);

}  // namespace motcua::bench::score
