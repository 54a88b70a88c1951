// The bounds of limits.h on one picture, judged from its header, before any pixel
// takes memory; and the image that is then made.

#pragma once

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::decode {

/// Errors  kBadPage when a picture of this size breaks limits.h.
[[nodiscard]] Expected<void> check_size(long width_px, long height_px);

/// An image whose pixels are still to be written. The size has been checked.
[[nodiscard]] PageImage image_of(int width_px, int height_px, int channels);

}  // namespace motcua::decode
