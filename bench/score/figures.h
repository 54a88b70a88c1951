// The figures by name: which way is better, how sure one is of its value, and how two
// results differ.

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bench/score/interval.h"
#include "bench/score/tally.h"

namespace motcua::bench::score {

enum class Better : std::uint8_t { kMore, kLess };

struct FigureKind {
  std::string_view name;
  Better better = Better::kMore;
  /// Each count is one yes or no (Wilson's interval); otherwise whole units are resampled.
  bool yes_or_no = false;
  std::string_view says;
};

/// Every figure that the scorers make, in the order in which people read them.
[[nodiscard]] const std::vector<FigureKind>& figure_kinds();

/// Null for a name that no scorer makes. "real." and "nothing." before a name say which
/// pages it is about and change nothing else.
[[nodiscard]] const FigureKind* figure_kind(std::string_view name);

/// A measured value as every motcua.bench/1 file writes it, under "figures" by name:
/// {value, low, high, better: "more"|"less", part?, whole?}. low and high bound 95 %.
struct Figure {
  double value = 0;
  double low = 0;
  double high = 0;
  Better better = Better::kMore;
  double part = 0;
  double whole = 0;  ///< 0: not made of counts (a time, a ratio of times).
};

[[nodiscard]] nlohmann::ordered_json figure_json(const Figure& figure);

/// Takes    the tallies of all units (pages or dossiers).
/// Returns  the figure over those that have it, with its interval: Wilson's, or from 1000
///          resamplings of units with a fixed seed.
[[nodiscard]] Figure figure_of(const FigureKind& kind, const std::vector<const Tally*>& units);

/// One unit before and after.
struct Pair {
  Ratio before;
  Ratio after;
};

struct Difference {
  double before = 0;
  double after = 0;
  double low = 0;  ///< Of after - before, 95 %.
  double high = 0;
  int units = 0;
};

/// The paired bootstrap (B. Efron; for texts: M. Bisani and H. Ney, "Bootstrap estimates for
/// confidence intervals in ASR performance evaluation", ICASSP 2004): units are drawn with
/// replacement, each with its before and its after, 2000 times with a fixed seed, so that
/// hard pages are hard for both and only the difference counts.
[[nodiscard]] Difference difference_of(const std::vector<Pair>& pairs);

/// The same for any value that can be made of a choice of units (before, after); `of` is given
/// indices below `units`, some of them more than once.
[[nodiscard]] Difference difference_of(
    std::size_t units, const std::function<std::pair<double, double>(const std::vector<std::size_t>&)>& of);

}  // namespace motcua::bench::score
