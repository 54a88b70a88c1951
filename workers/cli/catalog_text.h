// The catalogue as people read it on a terminal: a table of procedures, and the
// checklist of one. Values in, Vietnamese text out.

#pragma once

#include <chrono>
#include <string>

#include "models/catalogue.h"

namespace motcua::cli {

/// One line a procedure: code, field, number of components, how well sourced, name.
/// `field`: slug of the field to keep; empty: all.
[[nodiscard]] std::string procedure_table(const Catalogue& catalogue, const std::string& field);

/// Everything about `procedure` that a clerk or a lawyer wants to see: its papers with
/// conditions and alternatives in words, what to ask, where it was read. `day`: for
/// saying whether the entry is in force.
[[nodiscard]] std::string procedure_checklist(const Catalogue& catalogue, const Procedure& procedure,
                                              std::chrono::year_month_day day);

}  // namespace motcua::cli
