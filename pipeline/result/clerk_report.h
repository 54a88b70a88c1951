// The judgement as a clerk reads it: a short report in Vietnamese for the terminal.

#pragma once

#include <string>

#include "models/verdict.h"

namespace motcua::result {

/// Writes verdict, what is missing or doubtful and why, and what to ask the
/// citizen for. At most about 40 lines for an ordinary dossier.
[[nodiscard]] std::string clerk_report(const DossierJudgement& judgement);

}  // namespace motcua::result
