// The marks of a page, scored: seals, signatures, boxes to tick and the rest.

#pragma once

#include <vector>

#include "bench/score/tally.h"
#include "bench/truth/dossier_truth.h"
#include "models/page_report.h"

namespace motcua::bench::score {

/// A mark was found where a mark of its kind overlaps it by this much (common over joint area).
inline constexpr double kMarkOverlapMin = 0.3;

/// Takes    a page that can be read, and the marks that the program says are on it.
/// Adds     mark.found and mark.precision, the same by kind ("mark.seal.found"), and of the
///          marks found whether their colour, shape and state are right. Tables: "mark" (kind,
///          then found, missed, invented), "mark_state", "mark_colour", "mark_shape" (kind and
///          truth, then what was said). Claims: "mark", and by kind ("mark.seal").
void score_marks(const truth::TruePage& page, const std::vector<Mark>& said, Tally& tally, Tables& tables,
                 Claims& claims);

}  // namespace motcua::bench::score
