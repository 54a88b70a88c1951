// What is written by hand, told from print: one mark for all that stands at one place.
// Inside marks/ only.

#pragma once

#include <span>
#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/dotted_lines.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/ink_parts.h"

namespace motcua::marks {

/// Takes   the lines to fill in, and what was found before: nothing is looked for in seals,
///         signatures, pictures and codes.
[[nodiscard]] std::vector<Mark> find_handwriting(const Evidence& evidence, const InkParts& ink,
                                                 std::span<const Leader> leaders,
                                                 std::span<const Mark> found);

}  // namespace motcua::marks
