// A first look at a page's pixels: what can be said before anything is read.
// Runs after decode/, before read/.

#pragma once

#include <array>
#include <optional>

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

/// A place in the picture, in pixels from its top left.
struct Corner {
  double x_px = 0;
  double y_px = 0;
};

/// Clockwise from the top left, as the picture lies.
using SheetCorners = std::array<Corner, 4>;

struct PageLook {
  bool blank = false;                 ///< No ink that could be writing: a back page.
  bool illegible = false;             ///< Written, and so far out of focus that nobody could read it.
  Quality quality;                    ///< What a station can tell its operator at once.
  Orientation orientation;            ///< Of a page that is not blank.
  int dpi = 0;                        ///< Repaired: see to_grey().
  std::optional<SheetCorners> sheet;  ///< Of a photograph: where the sheet lies in it.
};

/// Grey as the eye weighs colours (ITU-R BT.601), with dpi repaired: a missing or
/// absurd resolution is estimated from the paper, taking it for A4.
[[nodiscard]] PageImage to_grey(const PageImage& page);

/// Takes   the page as decoded, grey or RGB. Never fails.
[[nodiscard]] PageLook look_at(const PageImage& page);

}  // namespace motcua::clean
