// Which procedure a dossier is for, when nobody said: judged from its papers.

#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "models/catalogue.h"
#include "models/verdict.h"

namespace motcua::check {

/// The code of the procedure, in force on `day`, whose list these papers fit best:
/// the most papers asked for, the fewest left over on either side. Empty when no
/// paper is known, or when two procedures fit equally well.
[[nodiscard]] std::string recognise_procedure(const Catalogue& catalogue,
                                              const std::vector<Document>& documents,
                                              std::chrono::year_month_day day);

}  // namespace motcua::check
