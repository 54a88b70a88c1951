#include "models/verdict.h"

namespace motcua {

std::string_view verdict_slug(Verdict verdict) {
  switch (verdict) {
    case Verdict::kComplete: return "complete";
    case Verdict::kIncomplete: return "incomplete";
    case Verdict::kNeedsReview: return "needs_review";
  }
  return "needs_review";
}

std::string_view status_slug(ComponentStatus status) {
  switch (status) {
    case ComponentStatus::kPresent: return "present";
    case ComponentStatus::kMissing: return "missing";
    case ComponentStatus::kDefective: return "defective";
    case ComponentStatus::kUncertain: return "uncertain";
    case ComponentStatus::kNotRequired: return "not_required";
  }
  return "uncertain";
}

std::string_view reason_slug(Reason reason) {
  switch (reason) {
    case Reason::kMissing: return "missing";
    case Reason::kUnreadable: return "unreadable";
    case Reason::kWrongForm: return "wrong_form";
    case Reason::kNotCertified: return "not_certified";
    case Reason::kSealMissing: return "seal_missing";
    case Reason::kSignatureMissing: return "signature_missing";
    case Reason::kPhotoMissing: return "photo_missing";
    case Reason::kUnfilled: return "unfilled";
    case Reason::kExpired: return "expired";
    case Reason::kPageMissing: return "page_missing";
    case Reason::kTooFewCopies: return "too_few_copies";
    case Reason::kNameMismatch: return "name_mismatch";
    case Reason::kIdMismatch: return "id_mismatch";
    case Reason::kDateMismatch: return "date_mismatch";
    case Reason::kUnknownDocument: return "unknown_document";
    case Reason::kLowConfidence: return "low_confidence";
    case Reason::kConditionUnknown: return "condition_unknown";
  }
  return "low_confidence";
}

std::string_view attestation_slug(Attestation attestation) {
  return attestation == Attestation::kShown ? "shown" : "database";
}

std::string_view procedure_source_slug(ProcedureSource source) {
  switch (source) {
    case ProcedureSource::kGiven: return "given";
    case ProcedureSource::kCover: return "cover";
    case ProcedureSource::kRecognised: return "recognised";
  }
  return "given";
}

Expected<Attestation> attestation_of(std::string_view slug) {
  if (slug == "shown") return Attestation::kShown;
  if (slug == "database") return Attestation::kDatabase;
  return fail(ErrorCode::kBadUsage, "'" + std::string(slug) + "' is no attestation: write shown or database");
}

}  // namespace motcua
