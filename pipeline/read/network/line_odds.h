// One line's pixels to the odds of its codes, whichever of paper and ink is the darker.

#pragma once

#include "models/expected.h"
#include "models/page_image.h"
#include "pipeline/read/network/network.h"

namespace motcua::read {

/// Takes an upright line in 8-bit grey, and the code that says "no character here".
/// A line that the network is not sure of is read with black and white exchanged, too,
/// and the surer answer counts, as in Tesseract.
/// Errors: those of normalise_line().
[[nodiscard]] Expected<CodeOdds> read_line_odds(const Network& network, const PageImage& line, int null_code);

}  // namespace motcua::read
