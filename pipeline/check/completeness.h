// Judges a dossier by its procedure's list of papers and by nothing else. Values
// in, values out: no pixels, no clock. Runs after assemble/, before result/.

#pragma once

#include <string>
#include <vector>

#include "models/catalogue.h"
#include "models/dossier.h"
#include "models/page_report.h"
#include "models/verdict.h"

namespace motcua::check {

struct Judged {
  Verdict verdict = Verdict::kNeedsReview;
  std::vector<ComponentJudgement> components;  ///< In the procedure's order.
  std::vector<Finding> findings;               ///< About no single component.
};

/// Takes    documents as assembled and the reports of their pages (for what could
///          not be read); `dossier.as_of` set.
/// Returns  a judgement of every component. Complete only when each one asked for
///          is surely there and no paper is doubtful; incomplete when one is surely
///          missing or defective; everything else goes to a person.
[[nodiscard]] Judged judge(const Dossier& dossier, const Procedure& procedure, const Catalogue& catalogue,
                           const std::vector<Document>& documents, const std::vector<PageReport>& pages);

/// A paper recognised less surely than this is shown to a person.
inline constexpr double kSureConfidence = 0.75;

}  // namespace motcua::check
