// The same figures by what a page has gone through: where errors come from.

#pragma once

#include <map>
#include <string>
#include <vector>

#include "bench/score/dossier_score.h"
#include "bench/score/tally.h"

namespace motcua::bench::score {

/// "none" below 0.001, then "weak" to 0.25, "middle" to 0.5, "strong" to 0.75, "severe".
[[nodiscard]] std::string strength_band(double strength);

struct Group {
  int pages = 0;
  Tally tally;  ///< text.*, page.*
};

/// By what ("effect:blur", "profile", "paper", "dpi", "colour"), then by value ("strong",
/// "office" ...). Pages that bear no effect at all stand under "effect:none". Pages that are
/// blank or unreadable are left out: they have no text to lose.
using Breakdown = std::map<std::string, std::map<std::string, Group>>;

[[nodiscard]] Breakdown break_down(const std::vector<PageScore>& pages);

}  // namespace motcua::bench::score
