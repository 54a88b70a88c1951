// A line cut out of a grey page to the plane that the network reads: scaled to its
// height, contrast stretched.

#pragma once

#include "models/expected.h"
#include "models/page_image.h"
#include "pipeline/read/network/network.h"

namespace motcua::read {

/// Takes an upright line in 8-bit grey and the height that the network wants.
/// Black and white are judged as Tesseract judges them, by the extremes along the
/// middle row (docs/decisions/0019-fast-recogniser.md).
/// Errors: kBadUsage, when the pixels are not such; kEngineFailed, when scaling fails.
[[nodiscard]] Expected<Plane> normalise_line(const PageImage& line, int height_px);

/// The same line with black and white exchanged.
[[nodiscard]] Expected<Plane> normalise_inverted_line(const PageImage& line, int height_px);

}  // namespace motcua::read
