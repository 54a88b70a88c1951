#include "bench/score/verdict_score.h"

#include <algorithm>
#include <set>
#include <string>

namespace motcua::bench::score {
namespace {

using Reasons = std::set<std::string>;

const ReadComponent* component_of(const Answer& answer, const std::string& id) {
  const auto found = std::find_if(answer.components.begin(), answer.components.end(),
                                  [&](const ReadComponent& component) { return component.id == id; });
  return found == answer.components.end() ? nullptr : &*found;
}

bool bears(const std::vector<std::string>& reasons, const std::string& reason) {
  return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

Reasons all_reasons(const truth::TrueDossier& truth) {
  Reasons reasons(truth.findings.begin(), truth.findings.end());
  for (const auto& [component, more] : truth.component_findings) reasons.insert(more.begin(), more.end());
  for (const truth::Planted& planted : truth.planted) reasons.insert(planted.reason);
  return reasons;
}

Reasons all_reasons(const Answer& answer) {
  Reasons reasons(answer.reasons.begin(), answer.reasons.end());
  for (const ReadComponent& component : answer.components) {
    reasons.insert(component.reasons.begin(), component.reasons.end());
  }
  return reasons;
}

void score_components(const truth::TrueDossier& truth, const Answer& answer, Tally& tally, Tables& tables,
                      Claims& claims) {
  for (const auto& [id, status] : truth.components) {
    const ReadComponent* said = component_of(answer, id);
    const bool right = said != nullptr && said->status == status;
    add(tally, "component.right", right ? 1 : 0, 1);
    ++tables["component"][status][said == nullptr ? "absent" : said->status];
    // "uncertain" is no claim: it hands the question to a person.
    if (said != nullptr && said->status != "uncertain") {
      claims["component"].push_back({said->confidence, right});
    }
  }
}

void score_findings(const truth::TrueDossier& truth, const Answer& answer, Tally& tally, Tables& tables) {
  const Reasons is = all_reasons(truth);
  const Reasons said = all_reasons(answer);
  for (const truth::Planted& planted : truth.planted) {
    const ReadComponent* component = component_of(answer, planted.component);
    const bool found = planted.component.empty()
                           ? said.contains(planted.reason)
                           : component != nullptr && bears(component->reasons, planted.reason);
    add(tally, "planted.found", found ? 1 : 0, 1);
    ++tables["planted"][planted.reason][found ? "found" : "missed"];
  }
  for (const std::string& reason : is) {
    const bool found = said.contains(reason);
    add(tally, "reason.recall", found ? 1 : 0, 1);
    ++tables["reason"][reason][found ? "found" : "missed"];
  }
  for (const std::string& reason : said) {
    const bool right = is.contains(reason);
    add(tally, "reason.precision", right ? 1 : 0, 1);
    if (!right) ++tables["reason"][reason]["invented"];
  }
}

}  // namespace

double verdict_confidence(const Answer& answer) {
  if (answer.components.empty()) return 0;
  return std::min_element(answer.components.begin(), answer.components.end(),
                          [](const auto& a, const auto& b) { return a.confidence < b.confidence; })
      ->confidence;
}

void score_verdict(const truth::TrueDossier& truth, const Answer& answer, Tally& tally, Tables& tables,
                   Claims& claims) {
  const std::string& said = answer.verdict;
  const bool right = said == truth.verdict;
  ++tables["verdict"][truth.verdict][said.empty() ? "none" : said];
  add(tally, "verdict.right", right ? 1 : 0, 1);
  const bool decided = said == "complete" || said == "incomplete";
  add(tally, "verdict.decided", decided ? 1 : 0, 1);
  if (decided) {
    add(tally, "verdict.wrong_complete", said == "complete" && !right ? 1 : 0, 1);
    add(tally, "verdict.wrong_incomplete", said == "incomplete" && !right ? 1 : 0, 1);
    claims["verdict"].push_back({verdict_confidence(answer), right});
  }
  score_components(truth, answer, tally, tables, claims);
  score_findings(truth, answer, tally, tables);
}

}  // namespace motcua::bench::score
