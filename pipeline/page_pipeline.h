// The recipe of a page: decode, clean, read, classify, extract. Every caller
// that wants a page read comes through here.

#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "models/catalogue.h"
#include "models/expected.h"
#include "models/limits.h"
#include "models/page_image.h"
#include "models/page_report.h"
#include "pipeline/page_decoder.h"
#include "pipeline/reading_engine.h"

namespace motcua {

class StageClock;

/// One page of one file, to be read.
struct PageJob {
  ByteView file_bytes;    ///< Valid during the call only.
  std::string file_name;  ///< As the sender gave it; for the report, never opened.
  int file_page = 1;      ///< From 1.
  std::chrono::milliseconds deadline = limits::kPageDeadline;
  /// Told what is known once the page was looked at: quality, blank, unreadable. At most once,
  /// in the caller's thread, before anything is read; never, for what cannot be decoded.
  std::function<void(const PageReport&)> on_look{};
};

/// What a worker thread needs to read pages: a loaded recogniser and the
/// catalogue's papers prepared for matching.
/// Threads: one call at a time; different readers are independent.
class PageReader {
 public:
  /// Loads the recogniser (slow, tens of megabytes). Both must outlive it.
  /// Errors: kUnavailable, naming what is not installed.
  [[nodiscard]] static Expected<PageReader> open(const Catalogue& catalogue, PageDecoder& decoder,
                                                 ReadingEngine engine = kUsualEngine);

  /// Reads one page. The text depends on this page alone: never on pages read
  /// before, on their order or on how many readers there are.
  ///
  /// Returns  a report in every case that is the page's own fault: a page that
  ///          cannot be used comes back with unreadable = true and the problem.
  ///          `number` is left 0. file_page_count says how many pages the file has.
  /// Errors   about the machine only: kEngineFailed (discard this reader),
  ///          kUnavailable, kIo. The page is then to be read again elsewhere.
  [[nodiscard]] Expected<PageReport> read_page(const PageJob& job);

  /// Everything of read_page() that comes before the recogniser: which way the page lies,
  /// whether it can be used, the marks on it. A tenth of the time. Errors: the same.
  [[nodiscard]] Expected<PageReport> look_at_page(const PageJob& job);

  /// "motcua fast vie" or "tesseract 5.3.0 vie", for the result's versions.
  [[nodiscard]] const std::string& engine_version() const;

  PageReader(PageReader&&) noexcept;
  PageReader& operator=(PageReader&&) noexcept;
  ~PageReader();

 private:
  struct Stages;
  struct SeenPage;
  [[nodiscard]] Expected<SeenPage> see(const PageJob& job, StageClock& clock);
  explicit PageReader(std::unique_ptr<Stages> stages);
  std::unique_ptr<Stages> stages_;
};

/// The upright, straight, grey pixels in which the boxes of `report` are measured, made
/// again from the file that it was read from.
/// Errors: those of decoding, for a page that could not be read.
[[nodiscard]] Expected<PageImage> upright_page(ByteView file_bytes, const PageReport& report,
                                               PageDecoder& decoder);

/// How many pages a file holds, without reading them. A file that cannot be
/// opened has one page: the one whose report says why.
[[nodiscard]] int count_file_pages(ByteView file_bytes, PageDecoder& decoder);

}  // namespace motcua
