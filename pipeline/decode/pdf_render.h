// Renders one PDF page that is no single scan, with poppler's pdftoppm in a
// process of its own: bounded in memory, time and output, with no environment.

#pragma once

#include <chrono>

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::decode {

struct RenderSize {
  int width_px = 0;
  int height_px = 0;
  double dpi = 0;  ///< What gives this size, give or take a pixel.
};

/// Takes   the whole PDF; `file_page` from 1; the size of the picture wanted, with
///         /Rotate applied, within limits.h.
/// Errors  kBadPage (kDamaged: poppler gave no picture; kTimedOut: over `deadline`),
///         kUnavailable: pdftoppm is not installed.
[[nodiscard]] Expected<PageImage> render_pdf_page(ByteView pdf, int file_page, const RenderSize& size,
                                                  std::chrono::milliseconds deadline);

}  // namespace motcua::decode
