// One picture of a PDF as pixels, before any turn: the scan as the scanner stored it.

#pragma once

#include <optional>

#include "models/expected.h"
#include "models/page_image.h"
#include "pipeline/decode/pdf_content.h"

namespace motcua::decode {

/// Returns  nothing when only a renderer knows the picture: masks, JBIG2, colour spaces beyond
///          grey, RGB, CMYK and indexes into them, a stencil that is not black.
/// Errors   kBadPage: the picture is damaged or breaks a limit.
/// Throws   what qpdf throws on a malformed object.
[[nodiscard]] Expected<std::optional<PageImage>> stored_picture(const PlacedImage& placed);

/// Its size as its dictionary says it; 0 where it does not.
struct PdfPictureSize {
  int width_px = 0;
  int height_px = 0;
};
[[nodiscard]] PdfPictureSize stored_size(const PlacedImage& placed);

}  // namespace motcua::decode
