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

struct Handwriting {
  std::vector<Mark> marks;
  /// For each line to fill in, how sure it is that somebody wrote on it; 0 where nobody did.
  std::vector<double> on_leaders;
};

/// Takes   the lines to fill in, and the large marks that were found before: nothing is looked
///         for in seals, pictures and codes.
[[nodiscard]] Handwriting find_handwriting(const Evidence& evidence, const InkParts& ink,
                                           std::span<const Leader> leaders, std::span<const Mark> found);

}  // namespace motcua::marks
