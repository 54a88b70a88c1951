// What forms and pens leave on a page: lines to fill in, boxes to tick, tables, signatures,
// handwriting. Inside marks/ only.

#pragma once

#include <span>
#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/evidence.h"

namespace motcua::marks {

/// Takes   the large marks that were found before: strokes are freed from seals, and nothing
///         is looked for in stamps, pictures and codes.
[[nodiscard]] std::vector<Mark> find_pen_marks(const Evidence& evidence, std::span<const Mark> large);

}  // namespace motcua::marks
