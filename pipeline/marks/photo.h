// Portraits on applications and cards, from 2 x 3 to 4 x 6 cm. Inside marks/ only.

#pragma once

#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/overview.h"

namespace motcua::marks {

/// Why a place is called a portrait: tone without gaps, taller than wide, of a portrait's
/// size, away from the page's edge; dark hair above a lighter face in its middle. Codes
/// change too often, black boxes not at all, emblems are as wide as high.
[[nodiscard]] std::vector<Mark> find_photos(const Evidence& evidence, const Overview& overview);

}  // namespace motcua::marks
