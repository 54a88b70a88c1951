// Which document stands for which component.

#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "models/catalogue.h"
#include "models/procedure.h"
#include "models/verdict.h"

namespace motcua::check {

/// For each component of the procedure the index of its document, if any. A
/// document stands for one component at most. Among all ways, one that gives the
/// most components a paper is taken; papers of the very type asked for come before
/// equivalent ones, surer papers before doubtful ones.
///
/// `day` is the one against which old kinds of paper are still accepted or not;
/// `asked[i]` says whether component i is asked for: kTrue is served before
/// kUnknown, kFalse leaves it without a paper.
[[nodiscard]] std::vector<std::optional<int>> match_documents(const Procedure& procedure,
                                                              const std::vector<Truth>& asked,
                                                              const Catalogue& catalogue,
                                                              const std::vector<Document>& documents,
                                                              std::chrono::year_month_day day);

}  // namespace motcua::check
