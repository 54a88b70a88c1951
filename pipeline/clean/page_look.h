// A first look at a page's pixels: what can be said before anything is read.
// Runs after decode/, before read/.

#pragma once

#include "models/page_image.h"
#include "models/page_report.h"

namespace motcua::clean {

/// Which way is up, by the shape of the ink.
struct Orientation {
  int rotation_deg = 0;     ///< Clockwise turn that would make the page upright: 0, 90, 180, 270.
  bool lines_sure = false;  ///< The text lines' direction is certain: only rotation_deg
                            ///< or its opposite can be right.
  bool sure = false;        ///< rotation_deg itself is certain.
};

struct PageLook {
  bool blank = false;  ///< No ink that could be writing: a back page.
  Quality quality;     ///< Too faint, too coarse.
  Orientation orientation;
};

/// Grey as the eye weighs colours (ITU-R BT.601), with dpi repaired: a missing or
/// absurd resolution is estimated from the paper, taking it for A4.
[[nodiscard]] PageImage to_grey(const PageImage& page);

/// Takes   the page as decoded, grey or RGB. Never fails.
[[nodiscard]] PageLook look_at(const PageImage& page);

/// A faint or dark page with its grain smoothed and its greys spread from black ink
/// to white paper, so that what can be read on it is read.
[[nodiscard]] PageImage strengthened(PageImage grey);

}  // namespace motcua::clean
