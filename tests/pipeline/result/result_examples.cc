// Writes one judgement and the pages of it in every format, for formats_test.py.
// usage: result_examples FOLDER SEED

#include <cstdlib>
#include <fstream>
#include <string>

#include "pipeline/result/page_text_formats.h"
#include "pipeline/result/result_json.h"
#include "tests/support/random_report.h"

namespace motcua::result {
namespace {

Finding finding(Reason reason, int page) {
  return {.reason = reason,
          .message = "Thiếu “Tờ khai”.",
          .rule = "9.000001#to-khai",
          .page = page,
          .box = page > 0 ? Box{1, 2, 3, 4} : Box{},
          .confidence = 0.9};
}

/// Every status, an attestation and both kinds of finding.
DossierJudgement judgement_of(std::vector<PageReport> pages) {
  DossierJudgement judgement;
  judgement.dossier.id = "HS-\xFF-0001";
  judgement.dossier.procedure = "9.000001";
  judgement.dossier.station = "quay-3";
  judgement.dossier.received_at = "2026-11-23T08:15:30Z";
  judgement.verdict = Verdict::kIncomplete;
  const auto add = [&judgement](const char* id, ComponentStatus status) -> ComponentJudgement& {
    ComponentJudgement component;
    component.id = id;
    component.name = std::string("Giấy ") + id;
    component.status = status;
    component.confidence = 0.9;
    return judgement.components.emplace_back(std::move(component));
  };
  ComponentJudgement& present = add("a", ComponentStatus::kPresent);
  present.documents = {0};
  present.to_confirm = {"signature:applicant"};
  add("b", ComponentStatus::kPresent).attested = Attestation::kDatabase;
  add("c", ComponentStatus::kMissing).findings = {finding(Reason::kMissing, 0)};
  ComponentJudgement& expired = add("d", ComponentStatus::kDefective);
  expired.documents = {1};
  expired.findings = {finding(Reason::kExpired, 2)};
  add("e", ComponentStatus::kUncertain).findings = {finding(Reason::kConditionUnknown, 0)};
  add("f", ComponentStatus::kNotRequired);
  judgement.findings = {finding(Reason::kUnreadable, 1)};
  for (const PageReport& page : pages) {
    Document document;
    document.type = page.kind.type;
    document.title = page.kind.title;
    document.pages = {page.number};
    document.confidence = page.kind.confidence;
    document.fields = page.fields;
    document.marks = page.marks;
    judgement.documents.push_back(std::move(document));
  }
  judgement.timing_ms = {{"read", 12.5}, {"total", 12.5}};
  judgement.versions = {.program = "0", .catalogue = "2026-11-23", .engine = "tesseract", .weights = "vie"};
  judgement.pages = std::move(pages);
  return judgement;
}

int write_all(const std::string& folder, std::uint64_t seed) {
  support::RandomReport reports(seed);
  std::vector<PageReport> pages;
  for (int number = 1; number <= 8; ++number) pages.push_back(reports.next(number));
  const auto write = [&folder](const char* name, const std::string& text) {
    std::ofstream(folder + "/" + name, std::ios::binary) << text;
  };
  write("pages.hocr", pages_as_hocr(pages));
  write("pages.xml", pages_as_alto(pages));
  write("pages.json", pages_as_json(pages));
  write("result.json", to_json(judgement_of(std::move(pages))));
  return 0;
}

}  // namespace
}  // namespace motcua::result

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  return motcua::result::write_all(argv[1], std::strtoull(argv[2], nullptr, 10));
}
