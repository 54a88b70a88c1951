// Turns and mirrors pictures by quarters, as EXIF, TIFF and PDF ask for it.

#pragma once

#include "models/page_image.h"

namespace motcua::decode {

/// The picture as it is to be seen. `orientation` is EXIF's and TIFF's number (tag
/// 274): 1 as stored, 2 mirrored, 3 turned by 180 degrees, 4 mirrored upside down, 5 to 8
/// the same lying on a side (6: turned by 90 clockwise). Any other number: as stored.
[[nodiscard]] PageImage oriented(PageImage image, int orientation);

/// The picture turned clockwise by 0, 90, 180 or 270 degrees.
[[nodiscard]] PageImage turned_clockwise(PageImage image, int turn_deg);

}  // namespace motcua::decode
