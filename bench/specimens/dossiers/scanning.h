// The papers of a plan set and scanned: pages in the order in which they arrive,
// each knowing whose it is.

#pragma once

#include <cstddef>
#include <vector>

#include "bench/specimens/dossiers/plan.h"
#include "bench/specimens/stories/story.h"
#include "models/expected.h"

namespace motcua::specimens {

struct ArrivingPage {
  ScannedPage scan;
  std::size_t paper = 0;  ///< Index among all papers of the plan.
  std::size_t file = 0;   ///< Index among the files.
  bool blank = false;
};

/// All pages of `plan`, in page order. The same plan and chance give the same pages.
/// Errors: kBadUsage for a paper that does not exist, or a page that it does not have.
[[nodiscard]] Expected<std::vector<ArrivingPage>> scan_papers(const DossierPlan& plan, const Story& story,
                                                              const Random& random);

/// What the paper's pages would say, without the cost of looking at them: the truth of a
/// setting so coarse that only its words, fields and marks mean anything, not its boxes.
[[nodiscard]] std::vector<PageTruth> words_of(const PaperPlan& paper, const Story& story,
                                              const Random& random);

}  // namespace motcua::specimens
