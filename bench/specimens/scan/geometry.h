// How a sheet lies on the glass: tilted a little, or turned by quarters.

#pragma once

#include "models/page_image.h"

namespace motcua::specimens {

/// Tilts the page clockwise about its centre; the size stays. What was outside
/// the sheet becomes `lid` (the scanner's lid).
[[nodiscard]] PageImage tilted(const PageImage& image, double clockwise_deg, std::uint8_t lid);

/// Turns clockwise by 0, 90, 180 or 270 degrees.
[[nodiscard]] PageImage turned(const PageImage& image, int clockwise_deg);

/// One channel: the usual weights of the eye.
[[nodiscard]] PageImage grey_of(const PageImage& image);

/// Black and white at a threshold, still 8 bits a pixel.
[[nodiscard]] PageImage bilevel_of(const PageImage& image, int threshold);

}  // namespace motcua::specimens
