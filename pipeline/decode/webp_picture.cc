// WebP through libwebp.

#include <webp/decode.h>

#include <string_view>
#include <vector>

#include "pipeline/decode/exif.h"
#include "pipeline/decode/orientation.h"
#include "pipeline/decode/picture_size.h"
#include "pipeline/decode/pictures.h"
#include "pipeline/decode/resolution.h"

namespace motcua::decode {
namespace {

Unexpected damaged() {
  return bad_page(PageProblem::kDamaged, "the WebP image is damaged, cut short or a moving picture");
}

/// The EXIF chunk of the container; empty when there is none.
/// Source: the WebP container specification (RIFF: name, size, even number of bytes).
Exif exif_of(ByteView bytes) {
  constexpr int kChunksMax = 1000;
  std::size_t at = 12;
  for (int i = 0; i < kChunksMax && at + 8 <= bytes.size(); ++i) {
    const std::string_view name(reinterpret_cast<const char*>(bytes.data() + at), 4);
    const std::size_t size = bytes[at + 4] | std::size_t{bytes[at + 5]} << 8 |
                             std::size_t{bytes[at + 6]} << 16 | std::size_t{bytes[at + 7]} << 24;
    at += 8;
    if (size > bytes.size() - at) break;
    if (name == "EXIF") return read_exif(bytes.subspan(at, size));
    at += size + size % 2;
  }
  return {};
}

}  // namespace

Expected<PageImage> decode_webp(ByteView bytes) {
  WebPBitstreamFeatures features;
  if (WebPGetFeatures(bytes.data(), bytes.size(), &features) != VP8_STATUS_OK || features.has_animation) {
    return damaged();
  }
  if (auto size = check_size(features.width, features.height); !size) return Unexpected(size.error());
  PageImage image = image_of(features.width, features.height, 3);
  if (features.has_alpha) {
    const std::size_t row_bytes = static_cast<std::size_t>(features.width) * 4;
    std::vector<std::uint8_t> rgba(row_bytes * static_cast<std::size_t>(features.height));
    if (WebPDecodeRGBAInto(bytes.data(), bytes.size(), rgba.data(), rgba.size(),
                           static_cast<int>(row_bytes)) == nullptr) {
      return damaged();
    }
    onto_white(rgba.data(), image.pixels.data(), rgba.size() / 4, 3, /*premultiplied=*/false);
  } else if (WebPDecodeRGBInto(bytes.data(), bytes.size(), image.pixels.data(), image.pixels.size(),
                               static_cast<int>(image.row_bytes())) == nullptr) {
    return damaged();
  }
  const Exif exif = exif_of(bytes);
  image.dpi = believable_dpi(exif.dpi_x, exif.dpi_y, image.width_px, image.height_px);
  return oriented(std::move(image), exif.orientation);
}

}  // namespace motcua::decode
