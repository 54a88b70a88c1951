// The zone of an identity card or passport that machines read (ICAO Doc 9303). Inside marks/
// only.

#pragma once

#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/overview.h"

namespace motcua::marks {

/// Why lines are called such a zone: two or three of one length, one below the other, of 30
/// to 44 letters that all stand a tenth of an inch apart, in each line at the same places.
[[nodiscard]] std::vector<Mark> find_mrz(const Evidence& evidence, const Overview& overview);

}  // namespace motcua::marks
