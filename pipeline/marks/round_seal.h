// The round seals of offices: red on an original, grey on a copy or a scan without
// colour. Inside marks/ only.

#pragma once

#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/overview.h"

namespace motcua::marks {

/// Returns seals with box, colour, shape and confidence, the surest first. They may lie
/// over print and signatures and reach off the page.
///
/// Why a circle is called a seal: a smooth outline of 13 to 45 mm with paper around it, words
/// along it, a ring between words and centre. Blank circles have no words, emblems are filled,
/// cups leave larger rings, and what is blue or green is no office's round seal.
[[nodiscard]] std::vector<Mark> find_round_seals(const Evidence& evidence, const Overview& overview);

}  // namespace motcua::marks
