// The rectangular stamps of offices: "ĐẾN", "ĐÃ TIẾP NHẬN", "BẢN SAO". Inside marks/ only.

#pragma once

#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/overview.h"

namespace motcua::marks {

/// Why a frame is called a stamp: four sides in one ink, of a stamp's size, words inside. In
/// red or blue that is enough; in grey a printed box looks the same, so that only a frame
/// that stands askew to the page, as a hand puts it, is believed, and never surely.
[[nodiscard]] std::vector<Mark> find_stamps(const Evidence& evidence, const Overview& overview);

}  // namespace motcua::marks
