#include "pipeline/dossier_pipeline.h"

#include <string>
#include <utility>

#include "models/limits.h"
#include "pipeline/assemble/documents.h"
#include "pipeline/check/completeness.h"
#include "pipeline/check/messages.h"
#include "pipeline/check/recognise_procedure.h"
#include "pipeline/stage_clock.h"

namespace motcua {
namespace {

Expected<const Procedure*> procedure_of(const Dossier& dossier, const Catalogue& catalogue) {
  if (dossier.procedure.empty()) {
    return fail(ErrorCode::kBadUsage, "no procedure was given, and none is recognised from the papers");
  }
  if (const Procedure* found = catalogue.procedure(dossier.procedure, dossier.as_of)) return found;
  std::string message = "no procedure has the code '" + dossier.procedure + "'";
  const std::string nearest = catalogue.nearest_procedure(dossier.procedure);
  if (!nearest.empty()) message += "; did you mean " + nearest + "?";
  return fail(ErrorCode::kBadUsage, std::move(message));
}

Expected<void> check_attestations(const Dossier& dossier, const Procedure& procedure) {
  for (const auto& [id, how] : dossier.attestations) {
    if (procedure.component(id) == nullptr) {
      return fail(ErrorCode::kBadUsage,
                  "procedure " + procedure.code + " has no component '" + id + "' to attest");
    }
  }
  return {};
}

/// The same file given twice reads the same to the last box; two scans of one paper
/// never do.
bool same_picture(const PageReport& a, const PageReport& b) {
  if (a.width_px != b.width_px || a.height_px != b.height_px || a.text.lines.size() != b.text.lines.size())
    return false;
  for (std::size_t i = 0; i < a.text.lines.size(); ++i) {
    if (a.text.lines[i].text != b.text.lines[i].text || a.text.lines[i].box != b.text.lines[i].box)
      return false;
  }
  return !a.text.lines.empty();
}

void number_pages(std::vector<PageReport>& pages) {
  for (std::size_t i = 0; i < pages.size(); ++i) {
    pages[i].number = static_cast<int>(i) + 1;
    pages[i].same_as = 0;
    for (std::size_t j = 0; j < i && pages[i].same_as == 0; ++j) {
      if (pages[j].same_as == 0 && same_picture(pages[j], pages[i])) pages[i].same_as = pages[j].number;
    }
  }
}

/// Stage times of all pages, added up, and those of the dossier's own stages.
std::map<std::string, double> add_up(const std::vector<PageReport>& pages, double assemble_ms,
                                     double check_ms) {
  std::map<std::string, double> sum{{"assemble", assemble_ms}, {"check", check_ms}};
  for (const PageReport& page : pages) {
    for (const auto& [stage, ms] : page.timing_ms) sum[stage] += ms;
  }
  double total = 0;
  for (const auto& [stage, ms] : sum) total += ms;
  sum["total"] = total;
  return sum;
}

Versions versions_of(const Catalogue& catalogue, const std::vector<PageReport>& pages) {
  Versions versions{
      .program = "motcua " MOTCUA_VERSION, .catalogue = catalogue.version, .engine = {}, .weights = {}};
  for (const PageReport& page : pages) {
    if (page.text.engine.empty()) continue;
    versions.engine = page.text.engine;
    versions.weights = page.text.weights;
    break;
  }
  return versions;
}

}  // namespace

Expected<DossierJudgement> judge_dossier(const Dossier& dossier, std::vector<PageReport> pages,
                                         const Catalogue& catalogue) {
  StageClock clock(limits::kPageDeadline);
  number_pages(pages);

  DossierJudgement judgement;
  judgement.dossier = dossier;
  judgement.documents = assemble::assemble_documents(pages);
  const double assemble_ms = clock.lap_ms();

  const bool recognised = dossier.procedure.empty();
  if (recognised) {
    judgement.dossier.procedure = check::recognise_procedure(catalogue, judgement.documents, dossier.as_of);
    judgement.dossier.procedure_source = ProcedureSource::kRecognised;
  }
  const auto procedure = procedure_of(judgement.dossier, catalogue);
  if (!procedure) return Unexpected(procedure.error());
  if (auto attested = check_attestations(dossier, **procedure); !attested)
    return Unexpected(attested.error());
  judgement.procedure_name = (*procedure)->name;

  check::Judged judged = check::judge(judgement.dossier, **procedure, catalogue, judgement.documents, pages);
  judgement.verdict = judged.verdict;
  judgement.components = std::move(judged.components);
  judgement.findings = std::move(judged.findings);
  if (recognised) {
    judgement.verdict = Verdict::kNeedsReview;
    judgement.findings.push_back(
        {.reason = Reason::kLowConfidence,
         .message = check::guessed_procedure_message((*procedure)->code, (*procedure)->name),
         .rule = (*procedure)->code,
         .page = 0,
         .box = {},
         .confidence = 0.5});
  }

  judgement.timing_ms = add_up(pages, assemble_ms, clock.lap_ms());
  judgement.versions = versions_of(catalogue, pages);
  judgement.pages = std::move(pages);
  return judgement;
}

}  // namespace motcua
