// The page as every later step wants it: one picture to read, one to see colours in.
// Runs after look_at() has said what the page is like.

#pragma once

#include "models/page_image.h"
#include "pipeline/clean/page_look.h"

namespace motcua::clean {

/// Seals and pens are told apart at this resolution as well as at any finer one.
inline constexpr int kColourDpi = 150;

struct CleanPage {
  PageImage grey;       ///< Upright, straight and evenly lit, at the resolution of the scan, red seals
                        ///< faded, ornate frames and black edges off: what is read.
  PageImage colour;     ///< RGB as scanned, of the same extent at kColourDpi or less; empty
                        ///< for a page without colour. What marks are looked for in, too.
  PageImage sealed;     ///< `grey` with its red seals, where it has any; empty otherwise. What
                        ///< marks are looked for in: all_ink().
  double skew_deg = 0;  ///< Clockwise tilt that the lines had.

  [[nodiscard]] const PageImage& all_ink() const { return sealed.empty() ? grey : sealed; }
};

/// Takes   the page as decoded, what look_at() said of it, and the clockwise turn that
///         makes it upright. Never fails.
[[nodiscard]] CleanPage cleaned(PageImage page, const PageLook& look, int rotation_deg);

}  // namespace motcua::clean
