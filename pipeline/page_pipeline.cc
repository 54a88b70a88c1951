#include "pipeline/page_pipeline.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "pipeline/classify/classifier.h"
#include "pipeline/clean/clean_page.h"
#include "pipeline/clean/one_thread.h"
#include "pipeline/clean/page_look.h"
#include "pipeline/extract/fields.h"
#include "pipeline/marks/find_marks.h"
#include "pipeline/orientation.h"
#include "pipeline/read/engine.h"
#include "pipeline/stage_clock.h"

namespace motcua {

struct PageReader::Stages {
  PageDecoder& decoder;
  std::unique_ptr<read::Engine> engine;
  classify::Classifier classifier;
  std::string engine_version;
};

PageReader::PageReader(std::unique_ptr<Stages> stages) : stages_(std::move(stages)) {}
PageReader::PageReader(PageReader&&) noexcept = default;
PageReader& PageReader::operator=(PageReader&&) noexcept = default;
PageReader::~PageReader() = default;

Expected<PageReader> PageReader::open(const Catalogue& catalogue, PageDecoder& decoder,
                                      ReadingEngine wanted) {
  clean::keep_to_one_thread();
  auto engine = wanted == ReadingEngine::kFast ? read::open_fast_with_way_out({}) : read::open_tesseract({});
  if (!engine) return Unexpected(engine.error());
  std::string version = (*engine)->version() + " " + (*engine)->weights();
  return PageReader(std::unique_ptr<Stages>(
      new Stages{decoder, std::move(*engine), classify::Classifier(catalogue), std::move(version)}));
}

const std::string& PageReader::engine_version() const {
  return stages_->engine_version;
}

namespace {

/// The one place where an error about the page becomes a report that says so;
/// an error about the machine goes on up, and the page is read again elsewhere.
Expected<PageReport> set_aside(PageReport report, const Error& error) {
  if (error.code != ErrorCode::kBadPage) return Unexpected(error);
  report.unreadable = true;
  report.quality.score = 0;
  report.quality.problems.push_back(error.problem);
  return report;
}

/// Print below this mean confidence is a guess from first to last letter.
constexpr double kReadableConfidence = 0.5;

bool has(const Quality& quality, PageProblem problem) {
  return std::find(quality.problems.begin(), quality.problems.end(), problem) != quality.problems.end();
}

/// A form that was filled in by hand is full of guesses, and its print can be read.
constexpr double kSureConfidence = 0.8;
constexpr std::size_t kSureBytesMin = 60;

bool only_stamped(const std::vector<Mark>& marks) {
  const auto is = [](const Mark& mark, MarkKind kind) { return mark.kind == kind && mark.confidence > 0.9; };
  return std::any_of(marks.begin(), marks.end(),
                     [&](const Mark& mark) {
                       return is(mark, MarkKind::kSeal) && mark.shape == MarkShape::kRectangular;
                     }) &&
         std::none_of(marks.begin(), marks.end(), [&](const Mark& mark) {
           return is(mark, MarkKind::kHandwriting) || is(mark, MarkKind::kSignature) ||
                  is(mark, MarkKind::kTable) || is(mark, MarkKind::kDottedLine);
         });
}

/// Whether all that was read stands in stamps.
bool read_in_stamps(const PageReport& report) {
  return std::all_of(report.text.lines.begin(), report.text.lines.end(), [&](const Line& line) {
    const int x = line.box.x + line.box.width / 2;
    const int y = line.box.y + line.box.height / 2;
    return std::any_of(report.marks.begin(), report.marks.end(), [&](const Mark& mark) {
      return mark.kind == MarkKind::kSeal && x >= mark.box.x && x < mark.box.right() && y >= mark.box.y &&
             y < mark.box.bottom();
    });
  });
}

bool nothing_readable(const PageText& text) {
  if (text.lines.empty()) return true;
  if (text.confidence() >= kReadableConfidence) return false;
  std::size_t sure_bytes = 0;
  for (const Line& line : text.lines) {
    for (const Word& word : line.words) {
      if (word.confidence >= kSureConfidence && word.text.size() >= 3) sure_bytes += word.text.size();
    }
  }
  return sure_bytes < kSureBytesMin;
}

}  // namespace

namespace {

/// Pictures and codes, as sure as need be.
read::ReadHints hints_of(const std::vector<Mark>& marks) {
  constexpr double kSureEnough = 0.5;
  read::ReadHints hints;
  for (const Mark& mark : marks) {
    const bool picture =
        mark.kind == MarkKind::kQr || mark.kind == MarkKind::kPhoto || mark.kind == MarkKind::kFingerprint;
    if (picture && mark.confidence >= kSureEnough) hints.no_print.push_back(mark.box);
  }
  return hints;
}

void turn_boxes(PageText& text, const PageImage& page, int rotation_deg) {
  for (Line& line : text.lines) {
    line.box = turned(line.box, page.width_px, page.height_px, rotation_deg);
    for (Word& word : line.words) word.box = turned(word.box, page.width_px, page.height_px, rotation_deg);
  }
}

}  // namespace

struct PageReader::SeenPage {
  PageReport report;
  clean::CleanPage page;    ///< Empty when there is nothing to read.
  bool to_be_read = false;  ///< Neither blank nor unusable.
};

Expected<PageReader::SeenPage> PageReader::see(const PageJob& job, StageClock& clock) {
  SeenPage seen;
  PageReport& report = seen.report;
  report.file = job.file_name;
  report.file_page = job.file_page;
  const auto put_aside = [&seen](const Error& error) -> Expected<SeenPage> {
    auto aside = set_aside(std::move(seen.report), error);
    if (!aside) return Unexpected(aside.error());
    return SeenPage{.report = std::move(*aside), .page = {}, .to_be_read = false};
  };

  auto decoded = stages_->decoder.page(job.file_bytes, job.file_page, clock.left());
  if (!decoded) return put_aside(decoded.error());
  report.file_page_count = decoded->file_page_count;
  if (!decoded->image) return put_aside(decoded->image.error());
  PageImage& image = *decoded->image;
  report.text_layer = std::move(decoded->text_layer);
  report.timing_ms["decode"] = clock.lap_ms();

  const clean::PageLook look = clean::look_at(image);
  report.quality = look.quality;
  report.blank = look.blank;
  report.timing_ms["look"] = clock.lap_ms();
  if (look.illegible) {
    // Reading grain instead of letters takes ten times as long and gives nothing.
    report.unreadable = true;
  }
  if (job.on_look) job.on_look(report);
  if (look.illegible) return seen;
  const auto rotation = look.blank
                            ? Expected<int>(0)
                            : settle_orientation(*stages_->engine, image, look.orientation, clock.left());
  if (!rotation) return put_aside(rotation.error());
  report.rotation_deg = *rotation;
  report.timing_ms["orient"] = clock.lap_ms();
  turn_boxes(report.text_layer, image, *rotation);
  seen.page = clean::cleaned(std::move(image), look, *rotation);
  report.skew_deg = seen.page.skew_deg;
  report.width_px = seen.page.grey.width_px;
  report.height_px = seen.page.grey.height_px;
  report.dpi = seen.page.grey.dpi;
  report.timing_ms["clean"] = clock.lap_ms();
  if (report.blank) return seen;

  marks::MarkFindings found = marks::find_marks(seen.page.all_ink(), seen.page.colour);
  report.marks = std::move(found.marks);
  report.barcodes = std::move(found.barcodes);
  report.timing_ms["marks"] = clock.lap_ms();
  seen.to_be_read = true;
  return seen;
}

Expected<PageReport> PageReader::look_at_page(const PageJob& job) {
  StageClock clock(job.deadline);
  auto seen = see(job, clock);
  if (!seen) return Unexpected(seen.error());
  return std::move(seen->report);
}

Expected<PageReport> PageReader::read_page(const PageJob& job) {
  StageClock clock(job.deadline);
  auto seen = see(job, clock);
  if (!seen) return Unexpected(seen.error());
  PageReport report = std::move(seen->report);
  if (!seen->to_be_read) return report;

  auto text = stages_->engine->read(seen->page.grey, hints_of(report.marks), clock.left());
  if (!text) return set_aside(std::move(report), text.error());
  report.text = std::move(*text);
  report.timing_ms["read"] = clock.lap_ms();
  if (only_stamped(report.marks) && read_in_stamps(report)) {
    // The back of a sheet that an office stamped: it says nothing of which paper it is.
    return report;
  }
  if (nothing_readable(report.text)) {
    report.kind = stages_->classifier.classify_portraits(report.marks);
    if (!report.kind.type.empty()) {
      // A sheet of portraits is no failed scan; what was read on them are guesses.
      report.text.lines.clear();
      return report;
    }
    if (only_stamped(report.marks)) {
      // The back of a sheet that an office stamped: nothing on it was to be read.
      report.text.lines.clear();
      return report;
    }
    // What is sharp and dark a person reads, whatever the recogniser made of it.
    report.unreadable = has(report.quality, PageProblem::kFaint) || has(report.quality, PageProblem::kDark);
    report.quality.problems.push_back(PageProblem::kNoText);
    return report;
  }
  report.kind = stages_->classifier.classify(report.text, report.width_px);
  report.timing_ms["classify"] = clock.lap_ms();
  report.fields = extract::take_fields(report.text);
  report.timing_ms["extract"] = clock.lap_ms();
  return report;
}

Expected<PageImage> upright_page(ByteView file_bytes, const PageReport& report, PageDecoder& decoder) {
  auto decoded = decoder.page(file_bytes, report.file_page, limits::kPageDeadline);
  if (!decoded) return Unexpected(decoded.error());
  if (!decoded->image) return Unexpected(decoded->image.error());
  const clean::PageLook look = clean::look_at(*decoded->image);
  return clean::cleaned(std::move(*decoded->image), look, report.rotation_deg).grey;
}

int count_file_pages(ByteView file_bytes, PageDecoder& decoder) {
  return decoder.page_count(file_bytes).value_or(1);
}

}  // namespace motcua
