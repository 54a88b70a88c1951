// A bare CCITT stream as PDF holds it, through libtiff.

#pragma once

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::decode {

/// The stream's parameters; names and defaults are those of PDF (ISO 32000-1, table 11).
struct FaxTerms {
  int k = 0;  ///< Below 0: Group 4; 0: lines alone; above: lines that may lean on the last.
  int columns = 1728;
  bool end_of_line = false;  ///< Each line begins with an end-of-line code.
  bool byte_aligned = false;
};

/// Returns  `columns` x `height_px` of grey, ink black.
/// Errors   kBadPage: damaged or over a limit; kUnavailable: a mixture of terms that
///          libtiff does not read (aligned Group 4), to be left to a renderer.
[[nodiscard]] Expected<PageImage> decode_fax(ByteView fax, int height_px, const FaxTerms& terms);

}  // namespace motcua::decode
