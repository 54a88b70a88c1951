// The outcome of a measurement of accuracy, as numbers and as JSON ("motcua.bench/1").

#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "bench/score/dossier_score.h"
#include "bench/score/figures.h"
#include "bench/truth/set_index.h"

namespace motcua::bench {

struct Outcome {
  truth::SetIndex set;
  std::vector<score::DossierScore> dossiers;
  std::vector<score::PageScore> real;     ///< Of --pages: text alone.
  std::vector<score::PageScore> nothing;  ///< Of --nothing: kind_forced alone.
  /// What gave no answer, and why.
  std::vector<std::pair<std::string, std::string>> failures;
  nlohmann::ordered_json versions;
};

/// Every figure that has counts, by its full name ("real.text.cer"), in reading order.
[[nodiscard]] std::vector<std::pair<std::string, score::Figure>> figures_of(const Outcome& outcome);

/// Figures, tables, calibration, breakdown, failures, and each dossier's and page's own
/// counts, from which `compare` makes paired statistics and `report` finds the worst pages.
/// The caller adds what the outcome cannot know (machine, command, time).
[[nodiscard]] nlohmann::ordered_json outcome_json(const Outcome& outcome);

/// A table for people: one figure a line.
[[nodiscard]] std::string outcome_text(const Outcome& outcome);

}  // namespace motcua::bench
