// What is on a page beside running print: seals, signatures, handwriting, photographs,
// fingerprints, codes, boxes to tick, lines to fill in, tables. Runs after clean/,
// beside read/: it looks at pixels alone.

#pragma once

#include <vector>

#include "models/page_image.h"
#include "models/page_report.h"

namespace motcua::marks {

struct MarkFindings {
  std::vector<Mark> marks;  ///< Boxes in pixels of `grey`; Mark::page is left 0.
  std::vector<Barcode> barcodes;
};

/// Takes   the upright, straight page: grey at the resolution of the scan, with dpi set,
///         and RGB of the same extent at a lower resolution, or empty for a page without
///         colour.
/// Returns what was found, by kind, then from top to bottom. Never fails.
[[nodiscard]] MarkFindings find_marks(const PageImage& grey, const PageImage& colour);

}  // namespace motcua::marks
