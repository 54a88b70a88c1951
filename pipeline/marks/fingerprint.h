// Prints of fingers, flat or rolled, in any ink. Inside marks/ only.

#pragma once

#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/overview.h"

namespace motcua::marks {

/// Why a place is called a fingerprint: a compact place of a finger's size whose lines run
/// side by side, about two a millimetre, and turn through all directions. Codes run two ways
/// only, print has no direction, photographs have no lines.
/// Source: the ridges' direction and how sure it is come from the structure tensor (Bazen and
/// Gerez, "Systematic methods for the computation of the directional fields and singular
/// points of fingerprints", PAMI 2002).
[[nodiscard]] std::vector<Mark> find_fingerprints(const Evidence& evidence, const Overview& overview);

}  // namespace motcua::marks
