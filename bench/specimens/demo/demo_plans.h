// The six dossiers that the program demonstrates itself with.

#pragma once

#include <vector>

#include "bench/specimens/dossiers/plan.h"

namespace motcua::specimens {

/// Two complete, two with a paper missing, one with an unreadable page, one with a
/// foreign paper.
[[nodiscard]] std::vector<DossierPlan> demo_plans();

}  // namespace motcua::specimens
