// Signatures: what somebody signed with a pen, in blue or black, grey on copies, also across
// a seal. Inside marks/ only.

#pragma once

#include <span>
#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/ink_parts.h"

namespace motcua::marks {

/// Takes   what was found before; see signature_candidates.h.
/// Returns signatures with box, colour and confidence. A false one hides that a paper was not
///         signed, so what is doubtful is left out.
[[nodiscard]] std::vector<Mark> find_signatures(const Evidence& evidence, const InkParts& ink,
                                                std::span<const Mark> found);

}  // namespace motcua::marks
