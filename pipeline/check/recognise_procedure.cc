#include "pipeline/check/recognise_procedure.h"

#include <algorithm>

#include "pipeline/check/matching.h"

namespace motcua::check {
namespace {

/// Share of papers and components that found each other (Dice's coefficient).
/// Conditional and optional components that found none are no loss.
double fit_of(const Procedure& procedure, const Catalogue& catalogue, const std::vector<Document>& documents,
              std::chrono::year_month_day day) {
  const std::vector<Truth> wanted(procedure.components.size(), Truth::kTrue);
  const auto matched = match_documents(procedure, wanted, catalogue, documents, day);
  double found = 0;
  double asked = 0;
  for (std::size_t i = 0; i < matched.size(); ++i) {
    if (matched[i]) found += documents[static_cast<std::size_t>(*matched[i])].confidence;
    const Component& component = procedure.components[i];
    if (matched[i] || (component.required && !component.condition && component.alternatives.empty()))
      asked += 1;
  }
  const auto known = static_cast<double>(
      std::count_if(documents.begin(), documents.end(), [](const Document& d) { return !d.type.empty(); }));
  return asked + known > 0 ? 2 * found / (asked + known) : 0;
}

}  // namespace

std::string recognise_procedure(const Catalogue& catalogue, const std::vector<Document>& documents,
                                std::chrono::year_month_day day) {
  std::string best;
  double best_fit = 0;
  bool tied = false;
  for (const Procedure& procedure : catalogue.procedures) {
    if (catalogue.procedure(procedure.code, day) != &procedure) continue;
    const double fit = fit_of(procedure, catalogue, documents, day);
    if (fit > best_fit) {
      best_fit = fit;
      best = procedure.code;
      tied = false;
    } else if (fit == best_fit && fit > 0) {
      tied = true;
    }
  }
  return tied ? std::string{} : best;
}

}  // namespace motcua::check
