// Wraps a bare CCITT fax stream, as PDF holds it, into the smallest TIFF file
// that says how to read it (TIFF 6.0, sections 10 and 11).

#pragma once

#include <cstdint>
#include <vector>

#include "models/page_image.h"

namespace motcua::decode {

/// `k` is PDF's /K: negative is Group 4, 0 Group 3 one-dimensional, positive mixed.
[[nodiscard]] std::vector<std::uint8_t> fax_as_tiff(ByteView fax, int width_px, int height_px, int k);

}  // namespace motcua::decode
