// What a form gives to be filled in: lines, boxes to tick, tables. Inside marks/ only.

#pragma once

#include <span>
#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/dotted_lines.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/ink_parts.h"

namespace motcua::marks {

/// The dotted lines, the boxes to tick and the ruled tables of a page, but for what is printed
/// in the seals, stamps, pictures and codes that were found before.
[[nodiscard]] std::vector<Mark> find_fill_in_places(const Evidence& evidence, const InkParts& ink,
                                                    std::span<const Leader> leaders,
                                                    std::span<const Mark> found);

}  // namespace motcua::marks
