// Pages as a PDF that can be searched: the picture of each page, and its words behind
// it at their places. PDF 1.5 as Cairo writes it, not yet PDF/A.

#pragma once

#include <memory>
#include <string>

#include "models/expected.h"
#include "models/page_image.h"
#include "models/page_report.h"

namespace motcua::result {

/// A PDF being written, page by page.
/// Threads: one call at a time. Memory: what was written so far, and one page's pixels.
class SearchablePdf {
 public:
  /// Errors: kUnavailable when Cairo cannot begin a document.
  [[nodiscard]] static Expected<SearchablePdf> begin();

  /// Takes    8-bit grey in which the boxes of `page` are measured; dpi set. A page
  ///          without words is a picture alone.
  /// Errors   kBadUsage: the pixels are not grey. kIo: Cairo gave up.
  [[nodiscard]] Expected<void> add_page(const PageImage& upright, const PageReport& page);

  /// The whole file; nothing can be added afterwards. kIo as above.
  [[nodiscard]] Expected<std::string> finish();

  SearchablePdf(SearchablePdf&&) noexcept;
  SearchablePdf& operator=(SearchablePdf&&) noexcept;
  ~SearchablePdf();

 private:
  struct Document;
  explicit SearchablePdf(std::unique_ptr<Document> document);
  std::unique_ptr<Document> document_;
};

}  // namespace motcua::result
