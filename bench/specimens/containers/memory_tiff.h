// libtiff writing into memory.

#pragma once

#include <tiffio.h>

#include <cstddef>

#include "bench/specimens/containers/containers.h"

namespace motcua::specimens {

struct MemoryFile {
  Bytes bytes;
  std::size_t at = 0;
};

/// `mode` as TIFFOpen has it ("w", "wb" big endian, "w8" BigTIFF). `file` outlives the
/// TIFF, which is closed with TIFFClose. Null when libtiff could not begin.
[[nodiscard]] TIFF* open_to_write(MemoryFile& file, const char* mode);

}  // namespace motcua::specimens
