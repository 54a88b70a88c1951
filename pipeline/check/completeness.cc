#include "pipeline/check/completeness.h"

#include <algorithm>
#include <optional>
#include <set>

#include "models/day.h"
#include "models/page_advice.h"
#include "pipeline/check/age.h"
#include "pipeline/check/matching.h"
#include "pipeline/check/messages.h"
#include "pipeline/check/required_marks.h"

namespace motcua::check {
namespace {

std::string rule_of(const Procedure& procedure, const Component& component) {
  return procedure.code + "#" + component.id;
}

/// An optional paper is asked for once a fact says that its case is there.
bool is_asked_for(const Component& component, Truth asked) {
  return asked == Truth::kTrue && (component.required || component.condition);
}

/// Facts of one judgement that every component needs.
struct Scene {
  const Dossier& dossier;
  const Procedure& procedure;
  const std::vector<Document>& documents;
  const std::vector<PageReport>& pages;
  bool something_unread = false;  ///< A page nobody could read, or a paper of no known kind.
};

Finding finding_of(const Scene& scene, const Component& component, Reason reason, std::string message,
                   double confidence, int page = 0) {
  return {.reason = reason,
          .message = std::move(message),
          .rule = rule_of(scene.procedure, component),
          .page = page,
          .box = {},
          .confidence = confidence};
}

const PageReport* report_of(const Scene& scene, int page) {
  const auto index = static_cast<std::size_t>(page - 1);
  return page >= 1 && index < scene.pages.size() ? &scene.pages[index] : nullptr;
}

void judge_absent(const Scene& scene, const Component& component, Truth asked,
                  ComponentJudgement& judgement) {
  if (!component.required && !is_asked_for(component, asked)) {
    judgement.status = ComponentStatus::kNotRequired;
    judgement.confidence = 1;
  } else if (asked == Truth::kUnknown) {
    judgement.status = ComponentStatus::kUncertain;
    judgement.confidence = 0.5;
    judgement.findings.push_back(finding_of(scene, component, Reason::kConditionUnknown,
                                            condition_message(component.name, component.condition_text),
                                            0.5));
  } else if (scene.something_unread) {
    judgement.status = ComponentStatus::kUncertain;
    judgement.confidence = 0.5;
    judgement.findings.push_back(
        finding_of(scene, component, Reason::kUnreadable, maybe_unread_message(component.name), 0.5));
  } else {
    constexpr double kAbsenceConfidence = 0.97;
    judgement.status = ComponentStatus::kMissing;
    judgement.confidence = kAbsenceConfidence;
    judgement.findings.push_back(
        finding_of(scene, component, Reason::kMissing, missing_message(component.name), kAbsenceConfidence));
  }
}

/// The page to show for a document: its first one that is not blank, if any.
int shown_page(const Scene& scene, const Document& document) {
  for (const int page : document.pages) {
    const PageReport* report = report_of(scene, page);
    if (report != nullptr && !report->blank) return page;
  }
  return document.pages.empty() ? 0 : document.pages.front();
}

/// The numbers that the paper prints on its own pages against the pages found. Two
/// scans of page 2 are no page 3; a page whose number was not read may be any.
void judge_pages(const Scene& scene, const Component& component, const Document& document,
                 ComponentJudgement& judgement) {
  int counted = 0;
  int printed = 0;
  int unnumbered = 0;
  std::set<int> numbers;
  for (const int page : document.pages) {
    const PageReport* report = report_of(scene, page);
    if (report == nullptr || report->blank || report->same_as > 0) continue;
    const PageKind& kind = report->kind;
    if (kind.printed_number > 0) {
      numbers.insert(kind.printed_number);
    } else {
      ++unnumbered;
    }
    counted = std::max(counted, kind.printed_count);
    printed = std::max({printed, kind.printed_count, kind.printed_number});
  }
  const int found = static_cast<int>(numbers.size()) + unnumbered;
  if (printed <= found) return;
  // A count is the paper's own word; a lone number may be something else that was read.
  const bool sure = counted > found && !scene.something_unread;
  judgement.status = sure ? ComponentStatus::kDefective : ComponentStatus::kUncertain;
  judgement.findings.push_back(finding_of(scene, component, Reason::kPageMissing,
                                          page_missing_message(component.name, found, printed),
                                          sure ? 0.9 : 0.5, shown_page(scene, document)));
}

void judge_age(const Scene& scene, const Component& component, const Document& document,
               ComponentJudgement& judgement) {
  if (!component.max_age) return;
  const std::optional<Field> issued = day_of_issue(document);
  const auto day = day_of(issued ? issued->value : std::string());
  // A day that has not come yet was misread.
  if (!day || issued->confidence < kSureConfidence || *day > scene.dossier.as_of) {
    if (judgement.status == ComponentStatus::kPresent) judgement.status = ComponentStatus::kUncertain;
    judgement.findings.push_back(finding_of(scene, component, Reason::kLowConfidence,
                                            no_date_message(component.name), 0.5,
                                            shown_page(scene, document)));
    return;
  }
  if (!is_over_age(issued->value, *component.max_age, scene.dossier.as_of)) return;
  judgement.status = ComponentStatus::kDefective;
  Finding finding =
      finding_of(scene, component, Reason::kExpired,
                 expired_message(component.name, issued->value, age_in_words(*component.max_age)),
                 issued->confidence, issued->page);
  finding.box = issued->box;
  judgement.findings.push_back(std::move(finding));
}

/// A mark that is not seen is a doubt, never a defect: seals grow pale and pens run dry.
void judge_marks(const Scene& scene, const Component& component, const Document& document,
                 ComponentJudgement& judgement) {
  for (const Reason reason : marks_not_seen(component.must_have, document.marks)) {
    if (judgement.status == ComponentStatus::kPresent) judgement.status = ComponentStatus::kUncertain;
    judgement.findings.push_back(finding_of(scene, component, reason,
                                            not_seen_message(component.name, reason), 0.5,
                                            shown_page(scene, document)));
  }
}

void judge_present(const Scene& scene, const Component& component, int index, ComponentJudgement& judgement) {
  const Document& document = scene.documents[static_cast<std::size_t>(index)];
  judgement.documents = {index};
  judgement.confidence = document.confidence;
  judgement.to_confirm = component.must_have;
  judgement.status = ComponentStatus::kPresent;
  if (document.confidence < kSureConfidence) {
    judgement.status = ComponentStatus::kUncertain;
    judgement.findings.push_back(
        finding_of(scene, component, Reason::kLowConfidence,
                   doubtful_type_message(component.name, shown_page(scene, document)), document.confidence,
                   shown_page(scene, document)));
  }
  judge_pages(scene, component, document, judgement);
  judge_age(scene, component, document, judgement);
  judge_marks(scene, component, document, judgement);
}

/// One present member of a group of alternatives makes the others superfluous; when
/// none is there, the citizen is told once that any one will do.
void settle_alternatives(const Procedure& procedure, std::vector<ComponentJudgement>& components) {
  const auto index_of = [&](const std::string& id) {
    return static_cast<std::size_t>(procedure.component(id) - procedure.components.data());
  };
  for (std::size_t i = 0; i < components.size(); ++i) {
    ComponentJudgement& judgement = components[i];
    const bool absent = judgement.documents.empty() && !judgement.attested;
    if (!absent || judgement.status == ComponentStatus::kNotRequired) continue;
    std::vector<std::string> any_of{judgement.name};
    bool told = false;
    for (const std::string& id : procedure.components[i].alternatives) {
      if (procedure.component(id) == nullptr) continue;
      const std::size_t other = index_of(id);
      if (!components[other].documents.empty() || components[other].attested) {
        judgement.status = ComponentStatus::kNotRequired;
        judgement.confidence = components[other].confidence;
        judgement.findings.clear();
        any_of.clear();
        break;
      }
      if (components[other].status != ComponentStatus::kMissing) continue;
      any_of.push_back(components[other].name);
      told = told || other < i;
    }
    if (judgement.status != ComponentStatus::kMissing || any_of.size() < 2) continue;
    if (told) {
      judgement.findings.clear();
    } else {
      judgement.findings.front().message = missing_any_message(any_of);
    }
  }
}

/// A defect of a paper that need not be there sends nobody home; it is a doubt.
Verdict verdict_of(const Procedure& procedure, const std::vector<Truth>& asked, const Judged& judged,
                   bool doubt) {
  bool incomplete = false;
  for (std::size_t i = 0; i < judged.components.size(); ++i) {
    const ComponentStatus status = judged.components[i].status;
    const bool defective = status == ComponentStatus::kMissing || status == ComponentStatus::kDefective;
    if (defective && is_asked_for(procedure.components[i], asked[i])) incomplete = true;
    if (defective || status == ComponentStatus::kUncertain) doubt = true;
  }
  if (incomplete) return Verdict::kIncomplete;
  return doubt ? Verdict::kNeedsReview : Verdict::kComplete;
}

/// Pages and papers that no component speaks for. Returns whether one is a doubt.
bool judge_leftovers(const Scene& scene, const Catalogue& catalogue, Judged& judged) {
  std::set<int> used;
  for (const ComponentJudgement& component : judged.components) {
    used.insert(component.documents.begin(), component.documents.end());
  }
  bool doubt = false;
  for (std::size_t d = 0; d < scene.documents.size(); ++d) {
    const Document& document = scene.documents[d];
    if (used.contains(static_cast<int>(d))) continue;
    const PageReport* report = report_of(scene, shown_page(scene, document));
    if (report == nullptr || report->blank) continue;
    Finding finding;
    finding.rule = scene.procedure.code;
    finding.page = report->number;
    finding.box = report->kind.title_box;
    finding.confidence = 0.9;
    if (report->unreadable) {
      doubt = true;
      const PageProblem problem = main_problem(report->quality);
      finding.reason = Reason::kUnreadable;
      finding.message = unusable_page_message(report->number, report->file, report->file_page, problem);
    } else if (document.type.empty()) {
      doubt = true;
      finding.reason = Reason::kUnknownDocument;
      finding.message = unknown_document_message(report->number, document.title);
    } else {
      // A paper that is known and not asked for harms nothing, when it is surely that.
      const DocumentType* type = catalogue.document_type(document.type);
      doubt = doubt || document.confidence < kSureConfidence;
      finding.reason = Reason::kUnknownDocument;
      finding.message = not_asked_message(report->number, type != nullptr ? type->title : document.type);
      finding.confidence = document.confidence;
    }
    judged.findings.push_back(std::move(finding));
  }
  return doubt;
}

}  // namespace

Judged judge(const Dossier& dossier, const Procedure& procedure, const Catalogue& catalogue,
             const std::vector<Document>& documents, const std::vector<PageReport>& pages) {
  Scene scene{dossier, procedure, documents, pages};
  for (const Document& document : documents) {
    const PageReport* report = report_of(scene, shown_page(scene, document));
    if (document.type.empty() && report != nullptr && !report->blank) scene.something_unread = true;
  }

  std::vector<Truth> asked;
  std::vector<Truth> wanted;
  for (const Component& component : procedure.components) {
    asked.push_back(component.condition ? component.condition->evaluate(dossier.facts) : Truth::kTrue);
    wanted.push_back(dossier.attestations.contains(component.id) ? Truth::kFalse : asked.back());
  }
  const auto matched = match_documents(procedure, wanted, catalogue, documents, dossier.as_of);

  Judged judged;
  for (std::size_t i = 0; i < procedure.components.size(); ++i) {
    const Component& component = procedure.components[i];
    ComponentJudgement judgement;
    judgement.id = component.id;
    judgement.name = component.name;
    const auto attestation = dossier.attestations.find(component.id);
    if (asked[i] == Truth::kFalse) {
      judgement.status = ComponentStatus::kNotRequired;
      judgement.confidence = 1;
    } else if (attestation != dossier.attestations.end()) {
      judgement.status = ComponentStatus::kPresent;
      judgement.attested = attestation->second;
      judgement.confidence = 1;
    } else if (matched[i]) {
      judge_present(scene, component, *matched[i], judgement);
    } else {
      judge_absent(scene, component, asked[i], judgement);
    }
    judged.components.push_back(std::move(judgement));
  }
  settle_alternatives(procedure, judged.components);
  const bool foreign = judge_leftovers(scene, catalogue, judged);
  // A list that is no longer law proves nothing, whatever was handed in.
  const bool outdated = procedure.in_force.until && *procedure.in_force.until < dossier.as_of;
  if (outdated) {
    judged.findings.push_back(
        {.reason = Reason::kLowConfidence,
         .message = not_in_force_message(procedure.code, day_text(*procedure.in_force.until)),
         .rule = procedure.code,
         .page = 0,
         .box = {},
         .confidence = 0.9});
  }
  // A dossier in which nothing is that was asked for is never complete, whatever is asked.
  const bool nothing = std::ranges::none_of(
      judged.components, [](const auto& judgement) { return judgement.status == ComponentStatus::kPresent; });
  judged.verdict = verdict_of(procedure, asked, judged, foreign || nothing);
  if (outdated) judged.verdict = Verdict::kNeedsReview;
  return judged;
}

}  // namespace motcua::check
