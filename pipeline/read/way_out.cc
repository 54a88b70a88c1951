// Print that touches everywhere and whatever else a finder of lines was not made for is left to
// the other engine's layout.

#include "pipeline/read/way_out.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>

namespace motcua::read {
namespace {

using Clock = std::chrono::steady_clock;

/// A page says something from a line's worth of words that are no guesses.
constexpr double kSureConfidence = 0.8;
constexpr std::size_t kSureBytesMin = 60;

std::size_t sure_bytes(const PageText& text) {
  std::size_t bytes = 0;
  for (const Line& line : text.lines) {
    for (const Word& word : line.words) {
      if (word.confidence >= kSureConfidence && word.text.size() >= 3) bytes += word.text.size();
    }
  }
  return bytes;
}

class WayOutEngine final : public Engine {
 public:
  WayOutEngine(std::unique_ptr<Engine> first, OpenEngine open_other)
      : first_(std::move(first)), open_other_(std::move(open_other)) {}

  Expected<PageText> read(const PageImage& page, const ReadHints& hints,
                          std::chrono::milliseconds deadline) override {
    const Clock::time_point begun = Clock::now();
    auto text = first_->read(page, hints, deadline);
    if (!text || hints.layout != Layout::kPage || sure_bytes(*text) >= kSureBytesMin) return text;
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun);
    if (spent >= deadline) return text;
    if (!other_) {
      auto opened = open_other_();
      if (!opened) return Unexpected(opened.error());
      other_ = std::move(*opened);
    }
    auto other = other_->read(page, hints, deadline - spent);
    // What was read is worth more than the news that there was no time for a second opinion.
    if (!other && other.error().problem == PageProblem::kTimedOut) return text;
    if (!other || sure_bytes(*other) > sure_bytes(*text)) return other;
    return text;
  }

  const std::string& version() const override { return first_->version(); }
  const std::string& weights() const override { return first_->weights(); }

 private:
  std::unique_ptr<Engine> first_;
  OpenEngine open_other_;
  std::unique_ptr<Engine> other_;  // Null until a page needs it: most workers never see one.
};

}  // namespace

std::unique_ptr<Engine> with_way_out(std::unique_ptr<Engine> first, OpenEngine open_other) {
  return std::make_unique<WayOutEngine>(std::move(first), std::move(open_other));
}

Expected<std::unique_ptr<Engine>> open_fast_with_way_out(const FastOptions& options) {
  const OpenEngine open_reference = [language = options.language] { return open_tesseract({language}); };
  auto fast = open_fast(options);
  if (fast) return with_way_out(std::move(*fast), open_reference);
  // A model that cannot be run here may be one that Tesseract itself can.
  auto tesseract = open_reference();
  if (tesseract) return tesseract;
  return fast;
}

}  // namespace motcua::read
