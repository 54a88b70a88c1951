#include "bench/specimens/dossiers/dossier.h"

#include <map>
#include <nlohmann/json.hpp>

#include "bench/specimens/dossiers/scanning.h"
#include "bench/specimens/dossiers/truth_json.h"
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

/// A file in the making: its name, its container, and its pages in order.
struct FileOfPages {
  std::string name;
  Container container = Container::kPdf;
  std::vector<ScannedPage> pages;
};

Expected<Bytes> encode(const FileOfPages& file) {
  const ScannedPage& first = file.pages.front();
  switch (file.container) {
    case Container::kJpeg: return encode_jpeg(first.image, first.recipe.jpeg_quality);
    case Container::kPng: return encode_png(first.image);
    case Container::kTiff: {
      std::vector<PageImage> images;
      for (const ScannedPage& page : file.pages) images.push_back(page.image);
      return encode_tiff(images);
    }
    case Container::kPdf: break;
  }
  std::vector<PdfPage> scans;
  for (const ScannedPage& page : file.pages) {
    scans.push_back({encode_jpeg(page.image, page.recipe.jpeg_quality), page.image.width_px,
                     page.image.height_px, page.image.channels, page.image.dpi});
  }
  return encode_pdf(scans);
}

const char* suffix_of(Container container) {
  switch (container) {
    case Container::kJpeg: return ".jpg";
    case Container::kPng: return ".png";
    case Container::kTiff: return ".tif";
    case Container::kPdf: break;
  }
  return ".pdf";
}

/// A scanner names its files by number, and knows not what is on them.
FileOfPages begin_file(const DossierPlan& plan, std::size_t index) {
  if (plan.packing == Packing::kAsPlanned) return {plan.files[index].name, plan.files[index].container, {}};
  const Container container = plan.files.front().container;
  const std::string number = std::to_string(index + 1);
  return {"scan-" + std::string(number.size() < 2 ? "0" : "") + number + suffix_of(container), container, {}};
}

std::vector<const PaperPlan*> papers_of(const DossierPlan& plan) {
  std::vector<const PaperPlan*> papers;
  for (const FilePlan& file : plan.files) {
    for (const PaperPlan& paper : file.papers) papers.push_back(&paper);
  }
  return papers;
}

/// Which pages belong together, as a careful clerk would say: a blank back to the paper
/// before it, what nobody can read to nothing known.
struct PagesInOrder {
  Json documents = Json::array();
  std::vector<int> blank;
  std::vector<int> unreadable;
};

PagesInOrder sort_out(const DossierPlan& plan, const std::vector<ArrivingPage>& pages) {
  const std::vector<const PaperPlan*> papers = papers_of(plan);
  PagesInOrder out;
  std::map<std::size_t, std::size_t> document_of;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const int number = static_cast<int>(i) + 1;
    const PaperPlan& paper = *papers[pages[i].paper];
    if (pages[i].blank && !out.documents.empty()) {
      out.blank.push_back(number);
      out.documents.back()["pages"].push_back(number);
      continue;
    }
    if (!paper.legible) out.unreadable.push_back(number);
    const auto known = document_of.find(pages[i].paper);
    if (known != document_of.end()) {
      out.documents[known->second]["pages"].push_back(number);
      continue;
    }
    document_of[pages[i].paper] = out.documents.size();
    const std::string type = paper.legible ? std::string(find_paper(paper.paper)->document) : "";
    out.documents.push_back({{"type", type}, {"pages", {number}}});
  }
  return out;
}

Json expected_json(const DossierPlan& plan, const PagesInOrder& pages) {
  Json expected;
  expected["verdict"] = verdict_slug(plan.verdict);
  expected["components"] = Json::object();
  for (const auto& [id, status] : plan.components) expected["components"][id] = status_slug(status);
  expected["findings"] = Json::array();
  for (const Reason reason : plan.findings) expected["findings"].push_back(reason_slug(reason));
  if (!plan.planted.empty()) {
    expected["component_findings"] = Json::object();
    for (const Planted& planted : plan.planted) {
      if (!planted.component.empty())
        expected["component_findings"][planted.component].push_back(reason_slug(planted.reason));
    }
  }
  expected["documents"] = pages.documents;
  expected["blank_pages"] = pages.blank;
  expected["unreadable_pages"] = pages.unreadable;
  return expected;
}

}  // namespace

Expected<std::vector<MadeFile>> make_dossier(const DossierPlan& plan, std::uint64_t seed) {
  const Random random = Random(seed).stream(plan.id);
  Expected<std::vector<ArrivingPage>> arriving =
      scan_papers(plan, make_story(Random(seed).stream(plan.id).next(), plan.as_of), random);
  if (!arriving) return Unexpected(arriving.error());
  const PagesInOrder truth_of_pages = sort_out(plan, *arriving);
  std::vector<FileOfPages> packed;
  for (ArrivingPage& page : *arriving) {
    while (packed.size() <= page.file) packed.push_back(begin_file(plan, packed.size()));
    packed[page.file].pages.push_back(std::move(page.scan));
  }

  std::vector<MadeFile> made;
  Json files = Json::array();
  for (const FileOfPages& file : packed) {
    Expected<Bytes> bytes = encode(file);
    if (!bytes) return Unexpected(bytes.error());
    Json truth{{"schema", kTruthSchema}, {"file", file.name}, {"pages", Json::array()}};
    for (std::size_t i = 0; i < file.pages.size(); ++i)
      truth["pages"].push_back(truth_json(file.pages[i], static_cast<int>(i) + 1));
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
  dossier["page_count"] = arriving->size();
  dossier["expected"] = expected_json(plan, truth_of_pages);
  if (!plan.scenario.empty()) {
    dossier["scenario"] = plan.scenario;
    dossier["paper_count"] = papers_of(plan).size();
    dossier["planted"] = Json::array();
    for (const Planted& planted : plan.planted)
      dossier["planted"].push_back(
          {{"component", planted.component}, {"reason", reason_slug(planted.reason)}});
  }
  made.push_back({"dossier.json", text_bytes(dossier)});
  return made;
}

Expected<std::vector<MadeFile>> make_paper(const std::string& paper, std::uint64_t seed, int dpi, int variant,
                                           const std::string& purpose, CopyKind copy) {
  constexpr Day kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};
  ScanRecipe clean;
  clean.dpi = dpi;
  PaperPlan planned{.paper = paper, .purpose = purpose, .scans = {clean}};
  planned.making.variant = variant;
  planned.making.copy = copy;
  DossierPlan plan;
  plan.files = {{"", Container::kPng, {planned}}};
  const Expected<std::vector<ArrivingPage>> pages = scan_papers(plan, make_story(seed, kToday), Random(seed));
  if (!pages) return Unexpected(pages.error());
  std::vector<MadeFile> made;
  for (std::size_t i = 0; i < pages->size(); ++i) {
    const ScannedPage& page = (*pages)[i].scan;
    const std::string name = paper + "-" + std::to_string(i + 1) + ".png";
    Expected<Bytes> png = encode_png(page.image);
    if (!png) return Unexpected(png.error());
    made.push_back({name, std::move(*png)});
    const Json truth{{"schema", kTruthSchema}, {"file", name}, {"pages", Json::array({truth_json(page, 1)})}};
    made.push_back({"truth/" + name + ".json", text_bytes(truth)});
  }
  return made;
}

}  // namespace motcua::specimens
