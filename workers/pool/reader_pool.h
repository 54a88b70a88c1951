// Loaded page readers, lent to whichever thread reads a page. Loading one is slow
// and takes tens of megabytes, so there are as many as threads and they are kept.

#pragma once

#include <mutex>
#include <string>
#include <vector>

#include "models/catalogue.h"
#include "models/expected.h"
#include "models/page_report.h"
#include "pipeline/page_pipeline.h"
#include "pipeline/reading_engine.h"

namespace motcua::pool {

/// Threads: any; a reader serves one page at a time.
class ReaderPool {
 public:
  /// The catalogue and the decoder outlive the pool. Nothing is loaded yet.
  ReaderPool(const Catalogue& catalogue, PageDecoder& decoder, ReadingEngine engine)
      : catalogue_(catalogue), decoder_(decoder), engine_(engine) {}

  /// Loads one reader now, so that a machine that cannot read shows it before its
  /// first page. Returns the engine's version. Errors: kUnavailable.
  [[nodiscard]] Expected<std::string> open_first();

  /// Reads a page with a reader of the pool, loading one when all are lent out. A
  /// reader whose engine failed is thrown away.
  /// Errors: those of PageReader::open and PageReader::read_page.
  [[nodiscard]] Expected<PageReport> read_page(const PageJob& job);

 private:
  const Catalogue& catalogue_;
  PageDecoder& decoder_;
  ReadingEngine engine_;
  std::mutex mutex_;
  std::vector<PageReader> idle_;  // Guarded by mutex_.
};

}  // namespace motcua::pool
