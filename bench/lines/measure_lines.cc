#include "bench/lines/measure_lines.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <fstream>
#include <memory>
#include <mutex>
#include <utility>

#include "bench/lines/box_drawing.h"
#include "bench/lines/cpu_clock.h"
#include "bench/lines/line_score.h"
#include "bench/score/page_score.h"
#include "bench/score/text_score.h"
#include "pipeline/clean/one_thread.h"
#include "pipeline/read/lines/text_lines.h"

namespace motcua::bench::lines {
namespace {

constexpr std::chrono::seconds kDeadline{120};

struct ReadPage {
  std::vector<std::string> texts;
  std::vector<Box> boxes;
  double find_ms = 0;
  double cut_ms = 0;
};

std::string flat_name(std::string id) {
  std::replace(id.begin(), id.end(), '/', '~');
  return id;
}

Expected<ReadPage> by_page(const PageImage& page, read::Engine& engine) {
  const auto text = engine.read(page, read::Layout::kPage, kDeadline);
  if (!text) return Unexpected(text.error());
  ReadPage read;
  for (const Line& line : text->lines) {
    read.texts.push_back(line.text);
    read.boxes.push_back(line.box);
  }
  return read;
}

Expected<ReadPage> by_line(const PageImage& page, const std::vector<Box>& pictures, bool reading,
                           const std::filesystem::path& crops, read::Engine& engine) {
  ReadPage read;
  double before = cpu_ms();
  const read::lines::PageLines found = read::lines::find_lines(page, {.no_print = pictures});
  read.find_ms = cpu_ms() - before;
  for (std::size_t i = 0; i < found.lines().size(); ++i) {
    read.boxes.push_back(found.lines()[i].box);
    before = cpu_ms();
    const read::lines::LineCrop crop = found.cut(page, i);
    read.cut_ms += cpu_ms() - before;
    if (!crops.empty()) {
      if (auto kept = keep_png(crop.grey, crops.string() + "-" + std::to_string(i) + ".png"); !kept)
        return Unexpected(kept.error());
    }
    if (!reading || crop.grey.empty()) continue;
    const auto text = engine.read(crop.grey, read::Layout::kLine, kDeadline);
    if (!text) return Unexpected(text.error());
    std::string line;
    for (const Line& piece : text->lines) line += (line.empty() ? "" : " ") + piece.text;
    read.texts.push_back(line);
  }
  return read;
}

score::PageScore scored(const PagePlace& place, const ReadPage& read, bool was_read) {
  score::PageScore score;
  score.id = place.id;
  score.file = place.file.filename().string();
  score.profile = place.kind;
  score.paper = place.truth.paper;
  score.dpi = place.truth.dpi;
  score.effects = place.truth.effects;
  if (place.boxes_known) score_lines(place.truth, read.boxes, score.tally);
  if (!was_read) return score;
  std::vector<score::LineOfTruth> truth;
  for (const truth::TrueLine& line : place.truth.lines) truth.push_back({line.text, line.by_hand});
  score::TextScore text = score::score_text(truth, read.texts);
  score::tally_text(text, score.tally);
  std::stable_sort(text.lines.begin(), text.lines.end(),
                   [](const auto& a, const auto& b) { return a.errors > b.errors; });
  for (std::size_t k = 0; k < std::min<std::size_t>(3, text.lines.size()) && text.lines[k].errors > 0; ++k) {
    score.worst_lines.push_back(
        {truth[text.lines[k].line].text, text.lines[k].read, {}, text.lines[k].errors});
  }
  return score;
}

}  // namespace

Expected<LinesOutcome> measure_lines(const LinesRequest& request, const OnProgress& progress) {
  clean::keep_to_one_thread();
  LinesOutcome outcome;
  outcome.pages.resize(request.pages.size());
  outcome.find_ms.resize(request.pages.size());
  outcome.cut_ms.resize(request.pages.size());
  std::mutex mutex;
  std::vector<std::unique_ptr<read::Engine>> idle;
  const auto lent = [&]() -> Expected<std::unique_ptr<read::Engine>> {
    {
      const std::lock_guard lock(mutex);
      if (!idle.empty()) {
        auto engine = std::move(idle.back());
        idle.pop_back();
        return engine;
      }
    }
    return read::open_tesseract({});
  };
  auto done = for_each(
      request.pages.size(), request.jobs, "Reading lines", progress, [&](std::size_t i) -> Expected<void> {
        auto engine = lent();
        if (!engine) return Unexpected(engine.error());
        const PagePlace& place = request.pages[i];
        const auto page = upright(place, **engine);
        if (!page) return Unexpected(page.error());
        const bool reading = request.reading != Reading::kNone;
        const auto read =
            request.reading == Reading::kByPage
                ? by_page(page->grey, **engine)
                : by_line(page->grey, page->pictures, reading,
                          request.crops.empty() ? request.crops : request.crops / flat_name(place.id),
                          **engine);
        if (!read) return Unexpected(read.error());
        outcome.pages[i] = scored(place, *read, reading);
        outcome.find_ms[i] = read->find_ms;
        outcome.cut_ms[i] = read->cut_ms;
        if (!request.drawings.empty()) {
          const auto drawn =
              draw_boxes(page->grey, read->boxes, request.drawings / (flat_name(place.id) + ".png"));
          if (!drawn) return drawn;
        }
        if (!request.texts.empty()) {
          std::ofstream out(request.texts / (flat_name(place.id) + ".txt"), std::ios::binary);
          for (const std::string& line : read->texts) out << line << '\n';
          if (!out) return fail(ErrorCode::kIo, request.texts.string() + ": cannot be written");
        }
        const std::lock_guard lock(mutex);
        idle.push_back(std::move(*engine));
        return {};
      });
  if (!done) return Unexpected(done.error());
  return outcome;
}

}  // namespace motcua::bench::lines
