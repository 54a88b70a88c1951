#include "pipeline/dossier_pipeline.h"

#include <string>
#include <utility>

#include "pipeline/assemble/documents.h"
#include "pipeline/check/completeness.h"
#include "models/limits.h"
#include "pipeline/stage_clock.h"

namespace motcua {
namespace {

Expected<const Procedure*> procedure_of(const Dossier& dossier, const Catalogue& catalogue) {
  if (const Procedure* found = catalogue.procedure(dossier.procedure, dossier.as_of)) return found;
  std::string message = "no procedure has the code '" + dossier.procedure + "'";
  const std::string nearest = catalogue.nearest_procedure(dossier.procedure);
  if (!nearest.empty()) message += "; did you mean " + nearest + "?";
  return fail(ErrorCode::kBadUsage, std::move(message));
}

Expected<void> check_attestations(const Dossier& dossier, const Procedure& procedure) {
  for (const auto& [id, how] : dossier.attestations) {
    if (procedure.component(id) == nullptr) {
      return fail(ErrorCode::kBadUsage, "procedure " + procedure.code + " has no component '" + id + "' to attest");
    }
  }
  return {};
}

/// Stage times of all pages, added up, and those of the dossier's own stages.
std::map<std::string, double> add_up(const std::vector<PageReport>& pages, double assemble_ms, double check_ms) {
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
  Versions versions{.program = "motcua " MOTCUA_VERSION, .catalogue = catalogue.version, .engine = {}, .weights = {}};
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
  const auto procedure = procedure_of(dossier, catalogue);
  if (!procedure) return Unexpected(procedure.error());
  if (auto attested = check_attestations(dossier, **procedure); !attested) return Unexpected(attested.error());

  StageClock clock(limits::kPageDeadline);
  int number = 0;
  for (PageReport& page : pages) page.number = ++number;

  DossierJudgement judgement;
  judgement.dossier = dossier;
  judgement.procedure_name = (*procedure)->name;
  judgement.documents = assemble::assemble_documents(pages);
  const double assemble_ms = clock.lap_ms();

  check::Judged judged = check::judge(dossier, **procedure, catalogue, judgement.documents, pages);
  judgement.verdict = judged.verdict;
  judgement.components = std::move(judged.components);
  judgement.findings = std::move(judged.findings);

  judgement.timing_ms = add_up(pages, assemble_ms, clock.lap_ms());
  judgement.versions = versions_of(catalogue, pages);
  judgement.pages = std::move(pages);
  return judgement;
}

}  // namespace motcua
