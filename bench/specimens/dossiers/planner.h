// Dossiers drawn at random and yet true: a scenario, papers as offices and citizens
// make them, a scanner, a packing, and in about half of them something wrong.

#pragma once

#include <cstdint>
#include <optional>

#include "bench/specimens/dossiers/plan.h"
#include "bench/specimens/dossiers/scenario.h"
#include "models/catalogue.h"

namespace motcua::specimens {

/// Plans dossier `index` of the set that `seed` stands for: "set-0001" and so on. The
/// same arguments give the same plan, whatever was planned before. Over any run of
/// about 40 indices each reason code of the contract is planted at least once.
/// `catalogue` says what each component demands (seal, certified copy, age); what is
/// expected of the dossier is stated by its scenario and by what was planted.
[[nodiscard]] DossierPlan plan_dossier(const Catalogue& catalogue, std::uint64_t seed, int index);

/// Plans number `index` of the papers on which nothing may be found: one sheet or two of no
/// kind of the catalogue, "nothing-0001" and so on, every such kind in turn.
[[nodiscard]] DossierPlan plan_nothing(std::uint64_t seed, int index);

/// Plans the complete dossier of one scenario with one thing wrong, for tests.
/// Nothing when that reason cannot be planted in it.
[[nodiscard]] std::optional<DossierPlan> plan_with(const Catalogue& catalogue, const Scenario& scenario,
                                                   Reason reason, Random random);

}  // namespace motcua::specimens
