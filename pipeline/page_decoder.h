// Where files from outside become pixels. Their bytes reach image codecs, so the
// programs do this in a process that can do no harm (workers/cell/).

#pragma once

#include <chrono>
#include <memory>

#include "models/expected.h"
#include "models/page_image.h"
#include "models/page_text.h"

namespace motcua {

struct DecodedPage {
  int file_page_count = 1;
  Expected<PageImage> image;  ///< kBadPage: this page of the file cannot be used, and why.
  /// What a PDF page says of its own text, in pixels of `image`: exact, whether true or not.
  /// Empty for what has no such layer.
  PageText text_layer;
};

/// Threads: any number at a time.
class PageDecoder {
 public:
  virtual ~PageDecoder() = default;

  /// Takes    the whole file, valid during the call; `file_page` from 1.
  /// Errors   kBadPage: the file cannot be opened, or took longer than `deadline`.
  ///          kUnavailable, kIo, kEngineFailed: the machine; try again elsewhere.
  [[nodiscard]] virtual Expected<DecodedPage> page(ByteView file_bytes, int file_page,
                                                   std::chrono::milliseconds deadline) = 0;

  /// How many pages the file has, none of them decoded. Errors: as above.
  [[nodiscard]] virtual Expected<int> page_count(ByteView file_bytes) = 0;
};

/// Decodes where it is called, unconfined: for tests, measurements and search by fuzzing, on
/// files of our own. PDF pages that are no scans are kUnavailable: only a cell renders.
[[nodiscard]] std::unique_ptr<PageDecoder> decoder_in_this_process();

}  // namespace motcua
