// Lines' pixels to the odds of their codes, whichever of paper and ink is the darker.

#pragma once

#include <span>
#include <vector>

#include "models/expected.h"
#include "models/page_image.h"
#include "pipeline/read/network/network.h"

namespace motcua::read {

/// Takes upright lines in 8-bit grey, and the code that says "no character here".
/// Lines that the network is not sure of are read with black and white exchanged, too,
/// and the surer answer counts, as in Tesseract.
/// Returns as many answers, in their order; a line's answer depends on that line alone.
/// Errors: those of normalise_line(), of the first line that has one.
[[nodiscard]] Expected<std::vector<CodeOdds>> read_line_odds(const Network& network,
                                                             std::span<const PageImage* const> lines,
                                                             int null_code);

}  // namespace motcua::read
