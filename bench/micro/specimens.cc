#include "bench/micro/specimens.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

#include "bench/specimens/demo/demo_plans.h"
#include "bench/specimens/papers/paper.h"
#include "bench/specimens/scan/geometry.h"
#include "bench/specimens/stories/story.h"
#include "models/catalog/catalogue_reader.h"
#include "pipeline/classify/classifier.h"
#include "pipeline/extract/fields.h"

namespace motcua::micro {
namespace {

constexpr std::uint64_t kSeed = 11;
constexpr int kDpi = 300;
constexpr const char* kApplication = "don-cap-ban-sao-van-bang";
constexpr specimens::Day kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};

std::vector<specimens::Leaf> set(const std::string& paper, const specimens::Story& story, int dpi) {
  const std::optional<specimens::PaperKind> kind = specimens::find_paper(paper);
  if (!kind) {
    std::fprintf(stderr, "there is no paper %s\n", paper.c_str());
    std::abort();
  }
  return kind->set(
      {.story = story, .making = {.dpi = dpi, .chance = specimens::Random(kSeed)}, .purpose = {}});
}

/// Splits a line of truth into words that share its box by their length.
Line line_of(const specimens::TruthLine& truth) {
  Line line{.text = truth.text, .box = truth.box, .confidence = 0.95, .words = {}};
  const double px_per_byte = static_cast<double>(truth.box.width) / static_cast<double>(truth.text.size());
  for (std::size_t at = 0; at < truth.text.size();) {
    const std::size_t end = std::min(truth.text.find(' ', at), truth.text.size());
    if (end > at) {
      const Box box{truth.box.x + static_cast<int>(px_per_byte * static_cast<double>(at)), truth.box.y,
                    std::max(1, static_cast<int>(px_per_byte * static_cast<double>(end - at))),
                    truth.box.height};
      line.words.push_back({truth.text.substr(at, end - at), box, 0.95});
    }
    at = end + 1;
  }
  return line;
}

std::size_t papers_of(const specimens::DossierPlan& plan) {
  std::size_t papers = 0;
  for (const specimens::FilePlan& file : plan.files) papers += file.papers.size();
  return papers;
}

/// The demonstration dossier with the most papers.
const specimens::DossierPlan& plan() {
  static const std::vector<specimens::DossierPlan> plans = specimens::demo_plans();
  return *std::max_element(plans.begin(), plans.end(),
                           [](const auto& a, const auto& b) { return papers_of(a) < papers_of(b); });
}

std::vector<PageReport> read_without_faults() {
  const specimens::Story story = specimens::make_story(kSeed, plan().as_of);
  const classify::Classifier classifier(catalogue());
  std::vector<PageReport> reports;
  for (const specimens::FilePlan& file : plan().files) {
    for (const specimens::PaperPlan& paper : file.papers) {
      for (const specimens::Leaf& leaf : set(paper.paper, story, kDpi)) {
        PageReport report;
        report.number = static_cast<int>(reports.size()) + 1;
        report.file = file.name;
        report.width_px = leaf.image.width_px;
        report.height_px = leaf.image.height_px;
        report.dpi = leaf.image.dpi;
        report.text = text_of(leaf.truth);
        report.blank = report.text.lines.empty();
        if (!report.blank) {
          report.kind = classifier.classify(report.text, report.width_px);
          report.fields = extract::take_fields(report.text);
        }
        reports.push_back(std::move(report));
      }
    }
  }
  return reports;
}

}  // namespace

const std::vector<specimens::Leaf>& application() {
  static const std::vector<specimens::Leaf> leaves =
      set(kApplication, specimens::make_story(kSeed, kToday), kDpi);
  return leaves;
}

const PageImage& grey_page() {
  static const PageImage page = specimens::grey_of(application().front().image);
  return page;
}

PageImage page_on_its_side() {
  constexpr std::uint8_t kLid = 250;
  return specimens::turned(specimens::tilted(grey_page(), 1.5, kLid), 90);
}

PageText text_of(const specimens::PageTruth& truth) {
  PageText text{.lines = {}, .engine = "the truth", .weights = {}};
  for (const specimens::TruthLine& line : truth.lines) {
    if (!line.text.empty()) text.lines.push_back(line_of(line));
  }
  return text;
}

const Catalogue& catalogue() {
  static const Catalogue loaded = *catalog::load_embedded();
  return loaded;
}

const Dossier& dossier() {
  static const Dossier handed_in = [] {
    Dossier made;
    made.id = "micro";
    made.procedure = plan().procedure;
    made.facts = plan().facts;
    made.attestations = plan().attestations;
    made.as_of = plan().as_of;
    return made;
  }();
  return handed_in;
}

const std::vector<PageReport>& reports() {
  static const std::vector<PageReport> read = read_without_faults();
  return read;
}

}  // namespace motcua::micro
