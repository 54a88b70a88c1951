// Goal: no file from outside brings the decoder down, makes it exceed a limit, or
// makes it hand out an image that is not what it says.
// Method: any bytes are opened as a file of pages; the first pages are decoded.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "models/limits.h"
#include "pipeline/decode/page_file.h"

namespace {

// A file may claim hundreds of pages; its structure is what is searched here.
constexpr int kPagesDecoded = 3;

bool keeps_its_promises(const motcua::PageImage& image) {
  using namespace motcua::limits;
  return image.width_px > 0 && image.height_px > 0 && image.width_px <= kSidePxMax &&
         image.height_px <= kSidePxMax &&
         static_cast<long>(image.width_px) * image.height_px <= kPagePixelsMax &&
         (image.channels == 1 || image.channels == 3) &&
         image.pixels.size() == image.row_bytes() * static_cast<std::size_t>(image.height_px);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size_bytes) {
  const auto file = motcua::decode::PageFile::open({bytes, size_bytes});
  if (!file) {
    if (file.error().code != motcua::ErrorCode::kBadPage) std::abort();
    return 0;
  }
  if (file->page_count() < 1 || file->page_count() > motcua::limits::kFilePagesMax) std::abort();
  for (int page = 1; page <= std::min(file->page_count(), kPagesDecoded); ++page) {
    const auto image = file->page(page);
    if (image && !keeps_its_promises(*image)) std::abort();
  }
  return 0;
}
