#include "pipeline/decode/leptonica_image.h"

#include <leptonica/allheaders.h>
#include <tiffio.h>

#include <utility>

#include "pipeline/decode/picture_size.h"
#include "pipeline/decode/resolution.h"

namespace motcua::decode {

void PixCloser::operator()(Pix* pix) const {
  pixDestroy(&pix);
}

void silence_image_libraries() {
  static const bool silenced = [] {
    setMsgSeverity(L_SEVERITY_NONE);
    TIFFSetErrorHandler(nullptr);
    TIFFSetWarningHandler(nullptr);
    return true;
  }();
  (void)silenced;
}

Expected<PageImage> to_page_image(PixPtr pix) {
  if (auto size = check_size(pixGetWidth(pix.get()), pixGetHeight(pix.get())); !size) {
    return Unexpected(size.error());
  }
  const int dpi = pixGetXRes(pix.get());
  if (pixGetColormap(pix.get()) != nullptr) {
    pix.reset(pixRemoveColormap(pix.get(), REMOVE_CMAP_BASED_ON_SRC));
  } else if (pixGetDepth(pix.get()) == 32 && pixGetSpp(pix.get()) == 4) {
    pix.reset(pixAlphaBlendUniform(pix.get(), 0xffffff00));
  }
  if (pix && pixGetDepth(pix.get()) != 32 && pixGetDepth(pix.get()) != 8) {
    pix.reset(pixConvertTo8(pix.get(), 0));
  }
  if (!pix) return bad_page(PageProblem::kDamaged, "the image's pixels cannot be converted");

  PageImage image;
  image.width_px = pixGetWidth(pix.get());
  image.height_px = pixGetHeight(pix.get());
  image.channels = pixGetDepth(pix.get()) == 32 ? 3 : 1;
  image.dpi = believable_dpi(dpi, dpi, image.width_px, image.height_px);
  image.pixels.resize(image.row_bytes() * static_cast<std::size_t>(image.height_px));

  const l_uint32* words = pixGetData(pix.get());
  const int words_per_row = pixGetWpl(pix.get());
  std::uint8_t* out = image.pixels.data();
  for (int y = 0; y < image.height_px; ++y, words += words_per_row) {
    if (image.channels == 1) {
      for (int x = 0; x < image.width_px; ++x) *out++ = GET_DATA_BYTE(words, x);
    } else {
      for (int x = 0; x < image.width_px; ++x) {
        const l_uint32 pixel = words[x];
        *out++ = static_cast<std::uint8_t>(pixel >> L_RED_SHIFT);
        *out++ = static_cast<std::uint8_t>(pixel >> L_GREEN_SHIFT);
        *out++ = static_cast<std::uint8_t>(pixel >> L_BLUE_SHIFT);
      }
    }
  }
  return image;
}

}  // namespace motcua::decode
