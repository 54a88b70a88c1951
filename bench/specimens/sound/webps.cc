#include <webp/encode.h>

#include <algorithm>
#include <utility>

#include "bench/specimens/sound/charts.h"

namespace motcua::specimens {
namespace {

Bytes taken(std::uint8_t* made, std::size_t size) {
  Bytes bytes(made, made + size);
  WebPFree(made);
  return bytes;
}

Bytes lossless(const PageImage& page) {
  std::uint8_t* made = nullptr;
  const std::size_t size = WebPEncodeLosslessRGB(page.pixels.data(), page.width_px, page.height_px,
                                                 static_cast<int>(page.row_bytes()), &made);
  return taken(made, size);
}

Bytes lossy(const PageImage& page) {
  std::uint8_t* made = nullptr;
  const std::size_t size = WebPEncodeRGB(page.pixels.data(), page.width_px, page.height_px,
                                         static_cast<int>(page.row_bytes()), 95, &made);
  return taken(made, size);
}

Bytes with_opacity(const PageImage& page, bool lossless_too) {
  Bytes rgba;
  for (std::size_t i = 0; i < page.pixels.size(); i += 3) {
    const bool white = std::all_of(&page.pixels[i], &page.pixels[i] + 3, [](auto v) { return v == 255; });
    for (std::size_t c = 0; c < 3; ++c) rgba.push_back(white ? 0 : page.pixels[i + c]);
    rgba.push_back(white ? 0 : 255);
  }
  std::uint8_t* made = nullptr;
  const int row_bytes = page.width_px * 4;
  const std::size_t size =
      lossless_too ? WebPEncodeLosslessRGBA(rgba.data(), page.width_px, page.height_px, row_bytes, &made)
                   : WebPEncodeRGBA(rgba.data(), page.width_px, page.height_px, row_bytes, 95, &made);
  return taken(made, size);
}

/// The extended container around a simple file's picture, with EXIF behind it.
Bytes with_exif(const Bytes& simple, const PageImage& stored, const Bytes& exif) {
  Bytes out{'R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'E', 'B', 'P', 'V', 'P', '8', 'X'};
  put_little(out, 10, 4);
  put_little(out, 0x08, 4);  // It has EXIF.
  put_little(out, static_cast<std::uint32_t>(stored.width_px - 1), 3);
  put_little(out, static_cast<std::uint32_t>(stored.height_px - 1), 3);
  out.insert(out.end(), simple.begin() + 12, simple.end());
  out.insert(out.end(), {'E', 'X', 'I', 'F'});
  put_little(out, static_cast<std::uint32_t>(exif.size()), 4);
  out.insert(out.end(), exif.begin(), exif.end());
  if (exif.size() % 2 != 0) out.push_back(0);
  Bytes size;
  put_little(size, static_cast<std::uint32_t>(out.size() - 8), 4);
  std::copy(size.begin(), size.end(), out.begin() + 4);
  return out;
}

}  // namespace

Bytes encode_webp(const PageImage& page) {
  return lossy(page);
}

std::vector<SoundFile> sound_webps() {
  const PageImage page = colour_chart();
  const PageImage turned = stored_for(page, 6);
  std::vector<SoundFile> files;
  files.push_back({"WebpLossless", lossless(page), page});
  files.push_back({"WebpLossy", lossy(page), page, 8});
  files.push_back({"WebpLosslessWithOpacity", with_opacity(page, true), page});
  files.push_back({"WebpLossyWithOpacity", with_opacity(page, false), page, 8});
  files.push_back({"WebpOfExifOrientation6", with_exif(lossless(turned), turned, exif_block(6, 0)), page});
  return files;
}

}  // namespace motcua::specimens
