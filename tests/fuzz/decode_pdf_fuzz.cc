// Goal: no PDF brings the taking of scans down or makes it exceed a limit.
// Method: any bytes are opened by qpdf; the first pages are looked at and their scans
// taken. Pages for the renderer are not drawn: that is another process.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <vector>

#include "models/limits.h"
#include "pipeline/decode/pdf_scan.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size_bytes) {
  std::vector<QPDFPageObjectHelper> pages;
  QPDF pdf;
  try {
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("fuzz", reinterpret_cast<const char*>(bytes), size_bytes);
    pages = QPDFPageDocumentHelper(pdf).getAllPages();
  } catch (const std::exception&) {
    return 0;
  }
  for (std::size_t i = 0; i < std::min<std::size_t>(pages.size(), 3); ++i) {
    const motcua::decode::PdfPageLook look = motcua::decode::look_at_page(pages[i]);
    if (look.strips.empty()) continue;
    const auto scan = motcua::decode::take_scan(look);
    if (!scan || !*scan) continue;
    const motcua::PageImage& image = **scan;
    if (image.width_px <= 0 || image.height_px <= 0 || image.width_px > motcua::limits::kSidePxMax ||
        image.height_px > motcua::limits::kSidePxMax ||
        image.pixels.size() != image.row_bytes() * static_cast<std::size_t>(image.height_px)) {
      std::abort();
    }
  }
  return 0;
}
