// What was said of the dossier as a whole: verdict, components, findings.

#pragma once

#include "bench/score/answer.h"
#include "bench/score/tally.h"
#include "bench/truth/dossier_truth.h"

namespace motcua::bench::score {

/// How sure the program was of its verdict: as sure as of the component it was least sure
/// of; 0 when it said nothing.
[[nodiscard]] double verdict_confidence(const Answer& answer);

/// Adds verdict.*, component.*, planted.* and reason.* figures and the tables "verdict",
/// "component" (truth, then said: a status or "absent"), "planted" (reason, then found,
/// missed) and "reason" (found, missed, invented). Wrong verdicts are shares of those that
/// were decided without a person. A planted defect is found when its component bears its
/// reason. Other reasons are counted once a dossier. Claims: "component", "verdict".
void score_verdict(const truth::TrueDossier& truth, const Answer& answer, Tally& tally, Tables& tables,
                   Claims& claims);

}  // namespace motcua::bench::score
