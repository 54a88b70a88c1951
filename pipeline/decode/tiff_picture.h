// One page of a TIFF: the directory on which libtiff stands, as pixels.

#pragma once

#include "models/expected.h"
#include "models/page_image.h"
#include "pipeline/decode/tiff_file.h"

namespace motcua::decode {

/// Strips and tiles, 1 to 16 and 32 bits a sample, grey, RGB, palette, CMYK, YCbCr, Lab,
/// one plane or several, every coding of Debian's libtiff. The orientation is applied; a
/// fax of half as many lines is brought to square pixels.
/// Errors  kBadPage: damaged, unknown, or over a bound of limits.h.
[[nodiscard]] Expected<PageImage> decode_tiff_picture(TiffFile& file);

}  // namespace motcua::decode
