// Reads the words on a page: upright grey pixels in, placed text out. Runs after
// clean/, before classify/.

#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "models/expected.h"
#include "models/geometry.h"
#include "models/page_image.h"
#include "models/page_text.h"

namespace motcua::read {

/// How the page is laid out, as far as the caller knows.
enum class Layout {
  kPage,   ///< Anything: columns, tables, headers side by side.
  kBlock,  ///< One block of lines of one size: a strip cut from a page.
  kLine,   ///< One line, cut out with a little paper around it (read/lines/).
};

/// What the caller knows of a page; a layout alone will do.
struct ReadHints {
  Layout layout = Layout::kPage;
  std::vector<Box>
      no_print{};  ///< Pictures and codes, in pixels of the page; what lies there need not be read.

  ReadHints() = default;
  ReadHints(Layout known) : layout(known) {}
};

/// A loaded recogniser. Loading is slow, so a worker keeps one per thread.
/// Threads: one call at a time.
class Engine {
 public:
  virtual ~Engine() = default;

  /// Reads every word on `page`, in reading order.
  ///
  /// Takes    8-bit grey with dpi set. Pixels are read during the call, never kept.
  /// Returns  boxes in pixels of `page`; confidence 0 to 1; text in NFC. A blank
  ///          page is a success with no lines. The answer depends on these
  ///          pixels alone, not on pages read before.
  /// Errors   kBadPage/kTimedOut  `deadline` passed; this engine stays usable.
  ///          kEngineFailed       the recogniser gave up; discard this engine.
  [[nodiscard]] virtual Expected<PageText> read(const PageImage& page, const ReadHints& hints,
                                                std::chrono::milliseconds deadline) = 0;

  /// What read, and its trained model: "tesseract 5.3.0" and "vie".
  [[nodiscard]] virtual const std::string& version() const = 0;
  [[nodiscard]] virtual const std::string& weights() const = 0;
};

struct TesseractOptions {
  std::string language = "vie";  ///< Tesseract's code; needs its model installed.
};

/// Opens Tesseract's LSTM recogniser.
/// Errors: kUnavailable, naming the model, if it is not installed.
/// Reads in the calling thread alone: pages run in parallel, not words.
[[nodiscard]] Expected<std::unique_ptr<Engine>> open_tesseract(const TesseractOptions& options);

struct FastOptions {
  std::string language = "vie";  ///< Tesseract's code; its model is run by ourselves.
};

/// Opens the fast way: lines found by lines/, read by recogniser/, many at once.
/// Errors: kUnavailable, naming the model, if it is not installed or cannot be run here.
/// The deadline is looked at between batches of lines, so that it is passed by one at most.
[[nodiscard]] Expected<std::unique_ptr<Engine>> open_fast(const FastOptions& options);

/// The same, with Tesseract behind it: a page of which hardly a word is read with confidence is
/// read by that within the same deadline, and the better reading wins. PageText::engine says
/// which it was. Opens Tesseract alone where the model cannot be run by ourselves.
/// Errors: those of open_tesseract(); for a page, those of either.
[[nodiscard]] Expected<std::unique_ptr<Engine>> open_fast_with_way_out(const FastOptions& options);

}  // namespace motcua::read
