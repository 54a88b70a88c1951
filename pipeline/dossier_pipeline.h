// The recipe of a dossier: assemble its pages into documents, check them against
// the procedure, and say so. Every caller that wants a verdict comes through here.

#pragma once

#include <vector>

#include "models/catalogue.h"
#include "models/dossier.h"
#include "models/expected.h"
#include "models/verdict.h"

namespace motcua {

/// Judges a dossier from the reports of its pages.
///
/// Takes    the reports in page order; they are numbered 1, 2, 3 ... here. Without a
///          procedure in `dossier`, the one whose papers these are is recognised; a
///          person then looks at the verdict, because it stands on a guess.
/// Returns  a judgement. Pure: the same values give the same judgement.
/// Errors   kBadUsage: the procedure is not in the catalogue (the message
///          proposes the nearest code), none was given and none recognised, or an
///          attestation names no component.
/// Threads  any; keeps no state.
[[nodiscard]] Expected<DossierJudgement> judge_dossier(const Dossier& dossier, std::vector<PageReport> pages,
                                                       const Catalogue& catalogue);

}  // namespace motcua
