// Everything that is found on the page in small: seals, stamps, portraits, fingerprints,
// codes, the zone of a card for machines. Inside marks/ only.

#pragma once

#include "pipeline/marks/evidence.h"
#include "pipeline/marks/find_marks.h"

namespace motcua::marks {

/// Each place has one meaning: what two finders claim goes to the surer.
[[nodiscard]] MarkFindings find_large_marks(const Evidence& evidence);

}  // namespace motcua::marks
