#include "bench/score/calibration.h"

#include <algorithm>
#include <cmath>

namespace motcua::bench::score {

Reliability reliability(const std::vector<Claim>& claims) {
  constexpr int kBins = 10;
  Reliability result;
  result.bins.resize(kBins);
  for (int i = 0; i < kBins; ++i) result.bins[static_cast<std::size_t>(i)].low = i / double{kBins};
  for (const Claim& claim : claims) {
    // Tenths are not exact in binary: 0.3 * 10 must not land in the bin below.
    const int index = std::clamp(static_cast<int>(claim.confidence * kBins + 1e-9), 0, kBins - 1);
    ReliabilityBin& bin = result.bins[static_cast<std::size_t>(index)];
    ++bin.count;
    bin.confidence += claim.confidence;
    bin.right += claim.right ? 1 : 0;
  }
  result.count = static_cast<int>(claims.size());
  for (ReliabilityBin& bin : result.bins) {
    if (bin.count == 0) continue;
    bin.confidence /= bin.count;
    bin.right /= bin.count;
    result.error += std::abs(bin.confidence - bin.right) * bin.count / result.count;
  }
  return result;
}

}  // namespace motcua::bench::score
