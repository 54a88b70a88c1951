// Lets red seals fade from the grey page, while the print below them stays.

#pragma once

#include <vector>

#include "models/geometry.h"
#include "models/page_image.h"

namespace motcua::clean {

/// Where red ink is as large as seals and stamps are; red letters in lines (titles of
/// certificates) are not.
/// Takes   a small RGB picture with dpi set, and the resolution of the page.
/// Returns boxes in pixels of the page; they may reach over its edge by a little.
[[nodiscard]] std::vector<Box> red_seals_in(const PageImage& small_rgb, int page_dpi);

/// Lightens red ink within `seals` in `grey`, which was made of `rgb`.
void fade_seals(const PageImage& rgb, const std::vector<Box>& seals, PageImage& grey);

}  // namespace motcua::clean
