// Tesseract through its API, on images in memory only: its file-name entry points
// can fetch URLs.

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <string>
#include <utility>

#include "models/folding.h"
#include "models/limits.h"
#include "pipeline/read/engine.h"
#include "pipeline/read/installed_model.h"
#include "pipeline/read/line_of_words.h"

// From libgomp, which Tesseract brings along.
extern "C" void omp_set_max_active_levels(int levels);

namespace motcua::read {
namespace {

struct TextFree {
  void operator()(char* text) const { delete[] text; }
};

Box box_at(const tesseract::ResultIterator& at, tesseract::PageIteratorLevel level) {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;
  if (!at.BoundingBox(level, &left, &top, &right, &bottom)) return {};
  return {left, top, right - left, bottom - top};
}

tesseract::PageSegMode mode_of(Layout layout) {
  switch (layout) {
    case Layout::kBlock: return tesseract::PSM_SINGLE_BLOCK;
    case Layout::kLine: return tesseract::PSM_RAW_LINE;
    case Layout::kPage: break;
  }
  return tesseract::PSM_AUTO;
}

class TesseractEngine final : public Engine {
 public:
  TesseractEngine(std::unique_ptr<tesseract::TessBaseAPI> api, const std::string& language)
      : api_(std::move(api)), version_(std::string("tesseract ") + tesseract::TessBaseAPI::Version()) {
    weights_ = language;
  }

  Expected<PageText> read(const PageImage& page, const ReadHints& hints,
                          std::chrono::milliseconds deadline) override {
    if (page.channels != 1 || page.empty()) {
      return fail(ErrorCode::kBadUsage, "the recogniser was given pixels that are not 8-bit grey");
    }
    // Tesseract's own threads make a page up to fifty times slower under load. The
    // variable OMP_THREAD_LIMIT is read before main() begins, so a program cannot set
    // it for itself. No level of parallel regions at all holds for the calling thread,
    // even against the thread counts that Tesseract asks for by name.
    omp_set_max_active_levels(0);
    try {
      return read_grey(page, hints.layout, deadline);
    } catch (const std::exception&) {
      return fail(ErrorCode::kEngineFailed, "tesseract threw while reading a page");
    }
  }

  const std::string& version() const override { return version_; }
  const std::string& weights() const override { return weights_; }

 private:
  Expected<PageText> read_grey(const PageImage& page, Layout layout, std::chrono::milliseconds deadline) {
    api_->SetPageSegMode(mode_of(layout));
    api_->SetImage(page.pixels.data(), page.width_px, page.height_px, 1, page.width_px);
    api_->SetSourceResolution(page.dpi);
    tesseract::ETEXT_DESC monitor;
    monitor.set_deadline_msecs(static_cast<int32_t>(deadline.count()));
    const bool recognised = api_->Recognize(&monitor) == 0;
    const bool late = monitor.deadline_exceeded();
    PageText text;
    if (recognised && !late) text = collect();
    // Forget everything about this page: the next one must not depend on it.
    api_->Clear();
    api_->ClearAdaptiveClassifier();
    if (late) return bad_page(PageProblem::kTimedOut, "reading the page took too long");
    if (!recognised) return fail(ErrorCode::kEngineFailed, "tesseract gave up on a page");
    return text;
  }

  PageText collect() {
    PageText text;
    text.engine = version_;
    text.weights = weights_;
    const std::unique_ptr<tesseract::ResultIterator> at(api_->GetIterator());
    if (!at || at->Empty(tesseract::RIL_WORD)) return text;
    std::size_t bytes = 0;
    Line line;
    do {
      if (at->IsAtBeginningOf(tesseract::RIL_TEXTLINE)) {
        if (!line.words.empty()) {
          take_from_words(line);
          text.lines.push_back(std::move(line));
        }
        line = {};
        line.box = box_at(*at, tesseract::RIL_TEXTLINE);
      }
      const std::unique_ptr<char, TextFree> raw(at->GetUTF8Text(tesseract::RIL_WORD));
      if (!raw || *raw == '\0') continue;
      Word word;
      word.text = to_nfc(raw.get());
      bytes += word.text.size() + 1;
      if (bytes > limits::kPageTextBytesMax) break;
      word.box = box_at(*at, tesseract::RIL_WORD);
      word.confidence =
          std::clamp(static_cast<double>(at->Confidence(tesseract::RIL_WORD)) / 100.0, 0.0, 1.0);
      line.words.push_back(std::move(word));
    } while (at->Next(tesseract::RIL_WORD));
    if (!line.words.empty()) {
      take_from_words(line);
      text.lines.push_back(std::move(line));
    }
    return text;
  }

  std::unique_ptr<tesseract::TessBaseAPI> api_;
  std::string version_;
  std::string weights_;
};

}  // namespace

Expected<std::unique_ptr<Engine>> open_tesseract(const TesseractOptions& options) {
  keep_tesseract_quiet();
  auto api = std::make_unique<tesseract::TessBaseAPI>();
  if (api->Init(nullptr, options.language.c_str(), tesseract::OEM_LSTM_ONLY) != 0) {
    return no_model(options.language);
  }
  return std::make_unique<TesseractEngine>(std::move(api), options.language);
}

}  // namespace motcua::read
