// Turns a page upright and takes out its tilt.

#pragma once

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::clean {

/// Turns by 0, 90, 180 or 270 degrees clockwise; no pixel changes its value.
[[nodiscard]] PageImage turned(PageImage page, int rotation_deg);

struct Straight {
  PageImage page;
  double skew_deg = 0;  ///< Clockwise tilt of its lines; 0 when they show none clearly.
};

/// The page with a clockwise tilt of `skew_deg` taken out, about its centre, keeping its
/// size; new corners are white. Takes grey or RGB.
[[nodiscard]] PageImage without_tilt(const PageImage& upright, double skew_deg);

/// Finds the tilt of the text lines within 7 degrees and takes it out, keeping the
/// page's size; new corners are white. Pixels of a page that hardly tilts are left as
/// they are, although its tilt is told: turning costs sharpness.
[[nodiscard]] Straight straightened(PageImage upright);

}  // namespace motcua::clean
