// Goal: no bytes bring one format's decoder down, make it exceed a limit, or make it hand
// out an image that is not what it says.
// Method: any bytes go to the decoder named by MOTCUA_FUZZ_FORMAT, past the sniffing that
// would turn most of them away.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "models/limits.h"
#include "pipeline/decode/pages.h"

namespace {

using motcua::decode::FileFormat;

void keep_promises(const motcua::PageImage& image) {
  using namespace motcua::limits;
  if (image.width_px <= 0 || image.height_px <= 0 || image.width_px > kSidePxMax ||
      image.height_px > kSidePxMax || static_cast<long>(image.width_px) * image.height_px > kPagePixelsMax ||
      image.pixels.size() != image.row_bytes() * static_cast<std::size_t>(image.height_px)) {
    std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size_bytes) {
  if (size_bytes == 0) return 0;  // PageFile::open turns it away.
  const auto pages = motcua::decode::open_raster({bytes, size_bytes}, FileFormat::MOTCUA_FUZZ_FORMAT);
  if (!pages) return 0;
  for (int number = 1; number <= (*pages)->count() && number <= 3; ++number) {
    const auto image = (*pages)->page(number);
    if (image) keep_promises(*image);
  }
  return 0;
}
