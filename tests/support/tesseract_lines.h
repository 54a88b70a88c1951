// The lines of a page, cut out where Tesseract itself finds them: what our recogniser and
// its own are compared on.

#pragma once

#include <gtest/gtest.h>
#include <tesseract/baseapi.h>
#include <tesseract/pageiterator.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

#include "models/page_image.h"

namespace motcua::support {

/// Takes a grey page. Each line has four pixels of paper about it, as Tesseract gives its own.
inline std::vector<PageImage> lines_as_tesseract_lays_out(const PageImage& page) {
  constexpr int kPaddingPx = 4;
  tesseract::TessBaseAPI api;
  EXPECT_EQ(api.Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY), 0);
  api.SetPageSegMode(tesseract::PSM_AUTO);
  api.SetImage(page.pixels.data(), page.width_px, page.height_px, 1, page.width_px);
  api.SetSourceResolution(page.dpi);
  const std::unique_ptr<tesseract::PageIterator> at(api.AnalyseLayout());
  std::vector<PageImage> lines;
  if (!at) return lines;
  do {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    if (!at->BoundingBox(tesseract::RIL_TEXTLINE, &left, &top, &right, &bottom)) continue;
    left = std::max(0, left - kPaddingPx);
    top = std::max(0, top - kPaddingPx);
    right = std::min(page.width_px, right + kPaddingPx);
    bottom = std::min(page.height_px, bottom + kPaddingPx);
    PageImage line{
        .width_px = right - left, .height_px = bottom - top, .channels = 1, .dpi = page.dpi, .pixels = {}};
    for (int y = top; y < bottom; ++y) {
      const auto row = page.pixels.begin() + static_cast<std::ptrdiff_t>(y) * page.width_px;
      line.pixels.insert(line.pixels.end(), row + left, row + right);
    }
    lines.push_back(std::move(line));
  } while (at->Next(tesseract::RIL_TEXTLINE));
  return lines;
}

}  // namespace motcua::support
