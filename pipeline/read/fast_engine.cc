// Lines are found first and read afterwards, many at a time. What a line says depends on that
// line alone, so that which lines share a batch changes no letter.

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <memory>
#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "models/limits.h"
#include "pipeline/read/engine.h"
#include "pipeline/read/installed_model.h"
#include "pipeline/read/line_of_words.h"
#include "pipeline/read/lines/text_lines.h"
#include "pipeline/read/recogniser/recogniser.h"
#include "pipeline/read/two_looks.h"
#include "pipeline/read/word_boxes.h"

namespace motcua::read {
namespace {

using Clock = std::chrono::steady_clock;

/// Of a crop, in its own heights. A line right across a sheet of A3 is 150 long.
constexpr int kLongest = 250;
/// One step of the network is a twelfth of the height, and a crop without steps says nothing.
constexpr int kShortest = 8;
/// A page's worth of print: enough side by side, and memory stays small.
constexpr std::size_t kBatchLines = 64;
constexpr long kBatchLength = 1'200;  ///< In heights of lines.

/// Rings of seals, hatchings, strokes of a pen and print on its side are read as junk of little
/// confidence: measured in docs/decisions/0020-fast-engine.md.
constexpr double kPrintConfidence = 0.15;
constexpr double kShortConfidence = 0.8;  ///< Of one or two letters: specks and corners look like some.
constexpr std::size_t kShort = 2;

bool is_print(const Line& line) {
  const auto letters = std::count_if(line.text.begin(), line.text.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
  });
  const bool is_short = letters <= static_cast<std::ptrdiff_t>(kShort);
  return line.confidence >= (is_short ? kShortConfidence : kPrintConfidence);
}

Unexpected too_late() {
  return bad_page(PageProblem::kTimedOut, "reading the page took too long");
}

bool can_be_read(const PageImage& crop) {
  const long width = crop.width_px;
  return !crop.empty() && width * kShortest >= crop.height_px &&
         width <= static_cast<long>(kLongest) * crop.height_px;
}

/// A line of a page with its words in their places.
Line placed(const RecognisedLine& read, const lines::PageLines& found, std::size_t at,
            const lines::LineCrop& crop) {
  const lines::TextLine& place = found.lines()[at];
  std::vector<WordSpan> spans;
  for (const RecognisedWord& word : read.words) {
    spans.push_back({crop.page_x(word.left_px), crop.page_x(std::max(word.left_px, word.right_px - 1)) + 1});
  }
  const std::vector<Box> boxes = word_boxes(spans, found.letters_of(at), place.box, place.x_height_px);
  Line line;
  line.box = place.box;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    line.words.push_back({read.words[i].text, boxes[i], read.words[i].confidence});
  }
  take_from_words(line);
  return line;
}

/// The lines of a batch: about as long as each other.
struct Batch {
  std::vector<std::size_t> lines;
};

std::vector<Batch> batches_of(const std::vector<lines::TextLine>& lines) {
  const auto length = [&lines](std::size_t at) {
    return lines[at].box.width / std::max(1, lines[at].box.height) + 1;
  };
  std::vector<std::size_t> order(lines.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return length(a) > length(b); });
  std::vector<Batch> batches;
  long sum = 0;
  for (const std::size_t at : order) {
    if (batches.empty() || batches.back().lines.size() == kBatchLines || sum + length(at) > kBatchLength) {
      batches.emplace_back();
      sum = 0;
    }
    batches.back().lines.push_back(at);
    sum += length(at);
  }
  return batches;
}

class FastEngine final : public Engine {
 public:
  FastEngine(Recogniser recogniser, const std::string& language)
      : recogniser_(std::move(recogniser)), weights_(language) {}

  Expected<PageText> read(const PageImage& page, const ReadHints& hints,
                          std::chrono::milliseconds deadline) override {
    if (page.channels != 1 || page.empty()) {
      return fail(ErrorCode::kBadUsage, "the recogniser was given pixels that are not 8-bit grey");
    }
    const Clock::time_point end = Clock::now() + deadline;
    auto read = hints.layout == Layout::kLine ? read_line(page) : read_lines(page, hints, end);
    if (!read) return Unexpected(read.error());
    if (Clock::now() > end) return too_late();
    return text_of(std::move(*read));
  }

  const std::string& version() const override { return version_; }
  const std::string& weights() const override { return weights_; }

 private:
  Expected<std::vector<Line>> read_line(const PageImage& page) const {
    if (!can_be_read(page)) return std::vector<Line>{};
    const LineCrop crop{page};
    const auto read = read_by_two_looks(recogniser_, {&crop, 1});
    if (!read) return Unexpected(read.error());
    Line line;
    for (const RecognisedWord& word : read->front().words) {
      const Box box{word.left_px, 0, std::max(1, word.right_px - word.left_px), page.height_px};
      line.words.push_back({word.text, box, word.confidence});
      line.box = hull(line.box, box);
    }
    take_from_words(line);
    return std::vector<Line>{std::move(line)};
  }

  Expected<std::vector<Line>> read_lines(const PageImage& page, const ReadHints& hints,
                                         Clock::time_point end) const {
    const lines::PageLines found = lines::find_lines(page, {.no_print = hints.no_print});
    std::vector<Line> read(found.lines().size());
    for (const Batch& batch : batches_of(found.lines())) {
      if (Clock::now() > end) return too_late();
      if (auto done = read_batch(page, found, batch, read); !done) return Unexpected(done.error());
    }
    std::erase_if(read, [](const Line& line) { return !is_print(line); });
    return read;
  }

  Expected<void> read_batch(const PageImage& page, const lines::PageLines& found, const Batch& batch,
                            std::vector<Line>& read) const {
    std::vector<std::size_t> cut;
    std::vector<lines::LineCrop> places;
    std::vector<LineCrop> crops;
    for (const std::size_t at : batch.lines) {
      lines::LineCrop crop = found.cut(page, at);
      if (!can_be_read(crop.grey)) continue;
      cut.push_back(at);
      crops.push_back({std::move(crop.grey)});
      places.push_back(std::move(crop));
    }
    const auto words = read_by_two_looks(recogniser_, crops);
    if (!words) return Unexpected(words.error());
    for (std::size_t i = 0; i < cut.size(); ++i) read[cut[i]] = placed((*words)[i], found, cut[i], places[i]);
    return {};
  }

  [[nodiscard]] PageText text_of(std::vector<Line> lines) const {
    PageText text;
    text.engine = version_;
    text.weights = weights_;
    std::size_t bytes = 0;
    for (Line& line : lines) {
      bytes += line.text.size() + 1;
      if (bytes > limits::kPageTextBytesMax) break;
      if (!line.words.empty()) text.lines.push_back(std::move(line));
    }
    return text;
  }

  Recogniser recogniser_;
  std::string version_ = "motcua fast";
  std::string weights_;
};

}  // namespace

Expected<std::unique_ptr<Engine>> open_fast(const FastOptions& options) {
  const auto model = installed_model(options.language);
  if (!model) return Unexpected(model.error());
  auto recogniser = Recogniser::open(*model);
  if (!recogniser) return Unexpected(recogniser.error());
  return std::make_unique<FastEngine>(std::move(*recogniser), options.language);
}

}  // namespace motcua::read
