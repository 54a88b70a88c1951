// Lets red seals fade from the grey page, while the print below them stays.

#pragma once

#include "models/page_image.h"

namespace motcua::clean {

/// Lightens, in `grey`, red ink where it is as large as seals and stamps are; red letters in
/// lines (titles of certificates) are left.
/// Takes   RGB, the same smaller, and the grey made of it; dpi set in the latter two.
void fade_seals(const PageImage& rgb, const PageImage& small_rgb, PageImage& grey);

}  // namespace motcua::clean
