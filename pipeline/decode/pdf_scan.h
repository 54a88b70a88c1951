// Finds out whether a PDF page is one scanned picture, in one piece or in strips, and takes
// that picture as it is: rendering a scan again would blur it and cost ten times the time.

#pragma once

#include <optional>
#include <vector>

#include "models/expected.h"
#include "models/page_image.h"
#include "pipeline/decode/pdf_content.h"

namespace motcua::decode {

/// A rectangle of the page, in points from its left bottom corner, before /Rotate.
struct PdfArea {
  double left = 0;
  double bottom = 0;
  double right = 0;
  double top = 0;
  [[nodiscard]] double width() const { return right > left ? right - left : 0; }
  [[nodiscard]] double height() const { return top > bottom ? top - bottom : 0; }
  [[nodiscard]] double area() const { return width() * height(); }
};

/// What the page's content shows.
struct PdfPageLook {
  double image_dpi = 0;   ///< Resolution at which the largest picture is shown; 0: there is none.
  PdfArea crop;           ///< The crop box.
  int rotate_deg = 0;     ///< The page's own /Rotate: 0, 90, 180, 270 clockwise.
  bool has_text = false;  ///< There is a text layer, seen or unseen.
  /// The pictures that make up the page and nothing else that could be seen, from the first
  /// row to the last; empty: no scan. Several are strips of one width.
  std::vector<PlacedImage> strips;
  PdfArea scan;      ///< What they cover.
  int turn_deg = 0;  ///< How they stand on the page with /Rotate applied, clockwise.
};

/// Never fails: what cannot be understood is no scan.
[[nodiscard]] PdfPageLook look_at_page(QPDFPageObjectHelper& page);

/// The part of `scan` that the crop box lets be seen.
[[nodiscard]] PdfArea seen_area(const PdfPageLook& look);

/// Takes the scan's pixels as they are stored, cut by the crop box, turned as the page
/// shows them.
/// Returns  nothing when a renderer has to draw the page (see pdf_picture.h).
/// Errors   kBadPage: the picture is damaged or breaks a limit.
[[nodiscard]] Expected<std::optional<PageImage>> take_scan(const PdfPageLook& look);

}  // namespace motcua::decode
