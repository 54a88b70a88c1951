// The text of a file's pages in the formats that other programs read.

#pragma once

#include <string>
#include <vector>

#include "models/page_report.h"

namespace motcua::result {

/// Lines in reading order; a form feed ends each page, as pdftotext and tesseract do.
[[nodiscard]] std::string pages_as_text(const std::vector<PageReport>& pages);

/// An array of pages, each as in docs/result.md with words and boxes.
[[nodiscard]] std::string pages_as_json(const std::vector<PageReport>& pages);

/// hOCR 1.2: one ocr_page a page, ocr_line and ocrx_word with bbox and x_wconf.
[[nodiscard]] std::string pages_as_hocr(const std::vector<PageReport>& pages);

/// ALTO 4.2 (Library of Congress), measured in pixels.
[[nodiscard]] std::string pages_as_alto(const std::vector<PageReport>& pages);

}  // namespace motcua::result
