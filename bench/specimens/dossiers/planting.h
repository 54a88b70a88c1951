// One thing done wrong in a complete dossier, and what must be said of it.

#pragma once

#include <optional>
#include <span>
#include <string>

#include "bench/specimens/dossiers/plan.h"
#include "bench/specimens/dossiers/scenario.h"
#include "bench/specimens/stories/story.h"
#include "models/procedure.h"

namespace motcua::specimens {

/// A dossier that is being planned: its papers still know which component they answer.
struct Draft {
  const Scenario& scenario;
  const Procedure& procedure;
  Story story;
  DossierPlan plan;  ///< With the facts and the components; no files yet.
  struct Piece {
    std::string component;  ///< Empty: answers none.
    PaperPlan paper;
  };
  std::vector<Piece> pieces;
};

/// Every reason of the contract, in the order of Reason.
[[nodiscard]] std::span<const Reason> reasons_to_plant();

/// Changes the draft so that `reason` is true of one of its components, drawn by
/// `random`, and states it: the component's status, the verdict, the planted entry.
/// Returns false, with the draft as it was, where the scenario has no place for it.
[[nodiscard]] bool plant(Draft& draft, Reason reason, Random random);

}  // namespace motcua::specimens
