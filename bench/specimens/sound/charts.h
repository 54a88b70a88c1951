// Of the sound files' writers: turns of a chart, and EXIF.

#pragma once

#include <cstdint>

#include "bench/specimens/sound/sound_files.h"

namespace motcua::specimens {

/// What must be stored so that a reader who obeys `orientation` (EXIF, 1 to 8) sees
/// `seen`. Written pixel by pixel from the standard's table, to judge faster code.
[[nodiscard]] PageImage stored_for(const PageImage& seen, int orientation);

/// A block of EXIF with orientation and resolution (0: none), "Exif\0\0" not included.
[[nodiscard]] Bytes exif_block(int orientation, int dpi, bool big_endian = false);

/// Numbers as files hold them.
void put_little(Bytes& out, std::uint32_t value, int bytes);
void put_big(Bytes& out, std::uint32_t value, int bytes);

}  // namespace motcua::specimens
