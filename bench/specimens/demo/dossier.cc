#include "bench/specimens/demo/dossier.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "bench/specimens/demo/truth_json.h"
#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kTruthSchema = "motcua.truth/1";
constexpr const char* kDossierSchema = "motcua.specimen-dossier/1";

Bytes text_bytes(const Json& json) {
  const std::string text = json.dump(1) + "\n";
  return {text.begin(), text.end()};
}

Expected<Bytes> encode(const FilePlan& file, const std::vector<ScannedPage>& pages) {
  const ScannedPage& first = pages.front();
  switch (file.container) {
    case Container::kJpeg: return encode_jpeg(first.image, first.recipe.jpeg_quality);
    case Container::kPng: return encode_png(first.image);
    case Container::kTiff: {
      std::vector<PageImage> images;
      for (const ScannedPage& page : pages) images.push_back(page.image);
      return encode_tiff(images, first.recipe.colour == Colour::kBilevel);
    }
    case Container::kPdf: break;
  }
  std::vector<PdfPage> scans;
  for (const ScannedPage& page : pages) {
    scans.push_back({encode_jpeg(page.image, page.recipe.jpeg_quality), page.image.width_px,
                     page.image.height_px, page.image.channels, page.image.dpi});
  }
  return encode_pdf(scans);
}

Expected<std::vector<ScannedPage>> scan_paper(const PaperPlan& plan, const Story& story, const Random& random,
                                              int variant = 0, CopyKind copy = CopyKind::kOriginal) {
  const std::optional<PaperKind> kind = find_paper(plan.paper);
  if (!kind) return fail(ErrorCode::kBadUsage, "there is no paper '" + plan.paper + "'");
  std::vector<Leaf> leaves = kind->set({.story = story,
                                        .making = {.dpi = plan.scans.front().dpi,
                                                   .chance = random.stream(plan.paper),
                                                   .copy = copy,
                                                   .variant = variant},
                                        .purpose = plan.purpose});
  std::vector<ScannedPage> pages;
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    const ScanRecipe& recipe = plan.scans[std::min(i, plan.scans.size() - 1)];
    pages.push_back(scan(std::move(leaves[i]), recipe, random.stream("scan " + plan.paper).stream(i)));
  }
  return pages;
}

Json expected_json(const DossierPlan& plan, const Json& documents, const std::vector<int>& blank,
                   const std::vector<int>& unreadable) {
  Json expected;
  expected["verdict"] = verdict_slug(plan.verdict);
  expected["components"] = Json::object();
  for (const auto& [id, status] : plan.components) expected["components"][id] = status_slug(status);
  expected["findings"] = Json::array();
  for (const Reason reason : plan.findings) expected["findings"].push_back(reason_slug(reason));
  expected["documents"] = documents;
  expected["blank_pages"] = blank;
  expected["unreadable_pages"] = unreadable;
  return expected;
}

}  // namespace

Expected<std::vector<MadeFile>> make_dossier(const DossierPlan& plan, std::uint64_t seed) {
  const Random random = Random(seed).stream(plan.id);
  const Story story = make_story(Random(seed).stream(plan.id).next(), plan.as_of);
  std::vector<MadeFile> made;
  Json files = Json::array();
  Json documents = Json::array();
  std::vector<int> blank;
  std::vector<int> unreadable;
  int number = 0;
  for (const FilePlan& file : plan.files) {
    std::vector<ScannedPage> pages;
    for (const PaperPlan& paper : file.papers) {
      Expected<std::vector<ScannedPage>> scanned = scan_paper(paper, story, random);
      if (!scanned) return Unexpected(scanned.error());
      std::vector<int> numbers(scanned->size());
      for (int& page : numbers) page = ++number;
      if (paper.paper == "trang-trang" && !documents.empty()) {
        // A blank back belongs to the paper before it.
        blank.insert(blank.end(), numbers.begin(), numbers.end());
        for (const int page : numbers) documents.back()["pages"].push_back(page);
      } else if (!paper.legible) {
        // What it is, nobody can say: a document of its own with no type.
        unreadable.insert(unreadable.end(), numbers.begin(), numbers.end());
        documents.push_back({{"type", ""}, {"pages", numbers}});
      } else {
        documents.push_back({{"type", find_paper(paper.paper)->document}, {"pages", numbers}});
      }
      std::move(scanned->begin(), scanned->end(), std::back_inserter(pages));
    }
    Expected<Bytes> bytes = encode(file, pages);
    if (!bytes) return Unexpected(bytes.error());
    Json truth{{"schema", kTruthSchema}, {"file", file.name}, {"pages", Json::array()}};
    for (std::size_t i = 0; i < pages.size(); ++i)
      truth["pages"].push_back(truth_json(pages[i], static_cast<int>(i) + 1));
    files.push_back(file.name);
    made.push_back({file.name, std::move(*bytes)});
    made.push_back({"truth/" + file.name + ".json", text_bytes(truth)});
  }
  Json dossier;
  dossier["schema"] = kDossierSchema;
  dossier["id"] = plan.id;
  dossier["name"] = plan.name;
  dossier["procedure"] = plan.procedure;
  dossier["facts"] = Json::object();
  for (const auto& [name, value] : plan.facts) dossier["facts"][name] = value;
  dossier["attestations"] = Json::object();
  for (const auto& [id, how] : plan.attestations) dossier["attestations"][id] = attestation_slug(how);
  dossier["as_of"] = iso(plan.as_of);
  dossier["files"] = files;
  dossier["page_count"] = number;
  dossier["expected"] = expected_json(plan, documents, blank, unreadable);
  made.push_back({"dossier.json", text_bytes(dossier)});
  return made;
}

Expected<std::vector<MadeFile>> make_paper(const std::string& paper, std::uint64_t seed, int dpi, int variant,
                                           const std::string& purpose, CopyKind copy) {
  constexpr Day kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};
  const Story story = make_story(seed, kToday);
  ScanRecipe clean;
  clean.dpi = dpi;
  Expected<std::vector<ScannedPage>> pages =
      scan_paper({paper, purpose, {clean}}, story, Random(seed), variant, copy);
  if (!pages) return Unexpected(pages.error());
  std::vector<MadeFile> made;
  for (std::size_t i = 0; i < pages->size(); ++i) {
    const std::string name = paper + "-" + std::to_string(i + 1) + ".png";
    Expected<Bytes> png = encode_png((*pages)[i].image);
    if (!png) return Unexpected(png.error());
    made.push_back({name, std::move(*png)});
    const Json truth{
        {"schema", kTruthSchema}, {"file", name}, {"pages", Json::array({truth_json((*pages)[i], 1)})}};
    made.push_back({"truth/" + name + ".json", text_bytes(truth)});
  }
  return made;
}

}  // namespace motcua::specimens
