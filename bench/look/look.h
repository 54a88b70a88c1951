// Looks at every page of a set and reads none: how pages lie, whether they can be used,
// which marks are on them, and what each step costs.

#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "bench/accuracy/for_each.h"
#include "bench/accuracy/outcome.h"
#include "models/catalogue.h"
#include "models/expected.h"

namespace motcua::bench {

struct LookOutcome {
  Outcome outcome;  ///< page.* and mark.* figures alone.
  /// Milliseconds of each page by step ("decode", "look", "orient", "clean", "marks"), and
  /// "all" of them together, by steps of pages that went the whole way.
  std::map<std::string, std::vector<double>> step_ms;
  std::vector<double> skew_off_deg;  ///< Of readable pages that were turned right, ascending.
};

/// Takes    a set of specimens; `jobs` pages at once (1, where times are to mean something).
/// Errors   those of reading the set, and of PageReader::open.
[[nodiscard]] Expected<LookOutcome> look_at_set(const std::filesystem::path& set, const Catalogue& catalogue,
                                                int jobs, const OnProgress& progress);

}  // namespace motcua::bench
