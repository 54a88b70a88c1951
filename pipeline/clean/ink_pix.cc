#include "pipeline/clean/ink_pix.h"

#include <leptonica/allheaders.h>

namespace motcua::clean {

void PixCloser::operator()(Pix* pix) const {
  pixDestroy(&pix);
}

PixPtr pix_of(const cv::Mat& ink) {
  PixPtr pix(pixCreate(ink.cols, ink.rows, 1));
  for (int y = 0; pix && y < ink.rows; ++y) {
    const std::uint8_t* in = ink.ptr<std::uint8_t>(y);
    l_uint32* row = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
    for (int x = 0; x < ink.cols; ++x) {
      if (in[x]) SET_DATA_BIT(row, x);
    }
  }
  return pix;
}

}  // namespace motcua::clean
