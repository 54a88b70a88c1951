// Counts by figure. Every figure of accuracy is a sum over a sum, so that it can be made
// of any choice of pages or dossiers, and of a resampled one.

#pragma once

#include <map>
#include <string>
#include <vector>

namespace motcua::bench::score {

struct Ratio {
  double part = 0;
  double whole = 0;
  [[nodiscard]] double value() const { return whole > 0 ? part / whole : 0; }
};

/// By figure: "text.cer" ... (bench/score/figures.h lists them).
using Tally = std::map<std::string, Ratio, std::less<>>;

inline void add(Tally& tally, const std::string& figure, double part, double whole) {
  Ratio& ratio = tally[figure];
  ratio.part += part;
  ratio.whole += whole;
}

inline void add(Tally& tally, const Tally& more) {
  for (const auto& [figure, ratio] : more) add(tally, figure, ratio.part, ratio.whole);
}

/// How often each pair was seen: tables["verdict"]["incomplete"]["needs_review"], truth
/// first, then what was said.
using Tables = std::map<std::string, std::map<std::string, std::map<std::string, int>>>;

/// One statement and how sure of it the program said it was.
struct Claim {
  double confidence = 0;
  bool right = false;
  friend bool operator==(const Claim&, const Claim&) = default;
};

/// By topic: "kind", "field", "component", "verdict".
using Claims = std::map<std::string, std::vector<Claim>>;

}  // namespace motcua::bench::score
