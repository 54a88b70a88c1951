// The answer: what was found, component by component, and why.

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/dossier.h"
#include "models/expected.h"
#include "models/geometry.h"
#include "models/page_report.h"

namespace motcua {

/// No error path ever leads to kComplete; doubt leads to kNeedsReview.
enum class Verdict : std::uint8_t { kComplete, kIncomplete, kNeedsReview };

enum class ComponentStatus : std::uint8_t { kPresent, kMissing, kDefective, kUncertain, kNotRequired };

enum class Reason : std::uint8_t {
  kMissing,
  kUnreadable,
  kWrongForm,
  kNotCertified,
  kSealMissing,
  kSignatureMissing,
  kPhotoMissing,
  kUnfilled,
  kExpired,
  kPageMissing,
  kTooFewCopies,
  kNameMismatch,
  kIdMismatch,
  kDateMismatch,
  kUnknownDocument,
  kLowConfidence,
  kConditionUnknown,
};

/// One statement about the dossier, with its evidence.
struct Finding {
  Reason reason = Reason::kMissing;
  std::string message;  ///< Vietnamese, for the clerk and the citizen.
  std::string rule;     ///< Which rule says so: "1.004623#ksk", with its legal basis where known.
  int page = 0;         ///< 0: about no page in particular.
  Box box;
  double confidence = 0;
};

/// One paper found in the dossier.
struct Document {
  std::string type;  ///< Slug of the catalogue; empty: unknown paper.
  std::string title;
  std::vector<int> pages;  ///< Page numbers, ascending.
  double confidence = 0;
  std::vector<Field> fields;
  std::vector<Mark> marks;
};

struct ComponentJudgement {
  std::string id;
  std::string name;
  ComponentStatus status = ComponentStatus::kUncertain;
  std::vector<int> documents;  ///< Indices into DossierJudgement::documents.
  std::optional<Attestation> attested;
  double confidence = 0;
  std::vector<Finding> findings;
  /// What the law asks of this paper and only a person can vouch for ("signature:applicant"):
  /// the clerk's eyes are asked for it by name, so that "complete" never hides it.
  std::vector<std::string> to_confirm;
};

struct Versions {
  std::string program;
  std::string catalogue;
  std::string engine;
  std::string weights;
};

struct DossierJudgement {
  Dossier dossier;
  std::string procedure_name;
  Verdict verdict = Verdict::kNeedsReview;
  std::vector<ComponentJudgement> components;
  std::vector<Document> documents;
  std::vector<PageReport> pages;
  std::vector<Finding> findings;  ///< About no single component: a foreign paper, an unreadable page.
  std::map<std::string, double> timing_ms;
  Versions versions;
};

[[nodiscard]] std::string_view verdict_slug(Verdict verdict);
[[nodiscard]] std::string_view status_slug(ComponentStatus status);
[[nodiscard]] std::string_view reason_slug(Reason reason);
[[nodiscard]] std::string_view attestation_slug(Attestation attestation);
[[nodiscard]] std::string_view procedure_source_slug(ProcedureSource source);

/// Reads "shown" or "database"; kBadUsage names both otherwise.
[[nodiscard]] Expected<Attestation> attestation_of(std::string_view slug);

}  // namespace motcua
