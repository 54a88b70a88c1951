// Judges what a file says about its resolution: scanners tell the truth, telephones
// and programs write 72 or 96 on everything.

#pragma once

namespace motcua::decode {

/// Takes   dots an inch along both sides as the file says them, 0 for nothing; the
///         picture's size as stored.
/// Returns the resolution to be believed, or 0: the file says nothing, or a page of
///         that size is absurd. 72 and 96 are believed only where they give a usual
///         paper (A3 to A6, letter, legal, B5, card, in both orientations).
[[nodiscard]] int believable_dpi(double dpi_x, double dpi_y, int width_px, int height_px);

}  // namespace motcua::decode
