// Finds out whether a PDF page is one scanned picture, and takes that picture as
// it is: rendering a scan again would blur it and cost ten times the time.

#pragma once

#include <optional>
#include <string>

#include "models/expected.h"
#include "models/page_image.h"

class QPDFPageObjectHelper;

namespace motcua::decode {

/// What the page's content shows.
struct PdfPageLook {
  int image_width_px = 0;  ///< Of the largest picture on the page; 0: none.
  int image_height_px = 0;
  double image_dpi = 0;      ///< Resolution at which that picture is shown.
  double page_width_pt = 0;  ///< Of the crop box, before /Rotate.
  double page_height_pt = 0;
  int rotate_deg = 0;  ///< The page's own /Rotate: 0, 90, 180, 270 clockwise.
  /// The page is that picture and nothing else that could be seen.
  bool one_scan = false;
  /// How the picture stands on the page with /Rotate applied, clockwise.
  int turn_deg = 0;
};

/// Never fails: what cannot be understood is not one scan.
[[nodiscard]] PdfPageLook look_at_page(QPDFPageObjectHelper& page);

/// Takes the scan's pixels as they are stored, turned as the page shows them.
/// Returns  nothing when the picture's coding is one that only a renderer knows
///          (JBIG2, JPEG 2000, masks, colour spaces beyond grey and RGB).
/// Errors   kBadPage: the picture is damaged or breaks a limit.
[[nodiscard]] Expected<std::optional<PageImage>> take_scan(QPDFPageObjectHelper& page,
                                                           const PdfPageLook& look);

}  // namespace motcua::decode
