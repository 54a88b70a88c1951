// Between Leptonica's pictures and PageImage. The only places of decode/ that see
// Leptonica are the .cc files that include this header.

#pragma once

#include <memory>

#include "models/expected.h"
#include "models/page_image.h"

struct Pix;

namespace motcua::decode {

struct PixCloser {
  void operator()(Pix* pix) const;
};
using PixPtr = std::unique_ptr<Pix, PixCloser>;

/// Turns any depth, colour map or alpha into 8-bit grey or RGB; transparency
/// becomes white paper. `dpi` is kept when it is believable.
[[nodiscard]] Expected<PageImage> to_page_image(PixPtr pix);

/// Leptonica and libtiff write to stderr on every broken file; this stops it.
/// Called before the first file is opened; safe to call again.
void silence_image_libraries();

}  // namespace motcua::decode
