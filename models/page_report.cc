#include "models/page_report.h"

#include <array>
#include <utility>

namespace motcua {
namespace {

constexpr std::array<std::pair<PageProblem, std::string_view>, 15> kProblems{{
    {PageProblem::kNone, "none"},
    {PageProblem::kEmptyFile, "empty_file"},
    {PageProblem::kUnknownFormat, "unknown_format"},
    {PageProblem::kDamaged, "damaged"},
    {PageProblem::kEncrypted, "encrypted"},
    {PageProblem::kNoPages, "no_pages"},
    {PageProblem::kTooManyBytes, "too_many_bytes"},
    {PageProblem::kTooManyPixels, "too_many_pixels"},
    {PageProblem::kTooManyPages, "too_many_pages"},
    {PageProblem::kTimedOut, "timed_out"},
    {PageProblem::kKilledWorkers, "killed_workers"},
    {PageProblem::kNoText, "no_text"},
    {PageProblem::kBlurred, "blurred"},
    {PageProblem::kFaint, "faint"},
    {PageProblem::kLowResolution, "low_resolution"},
}};

constexpr std::array<std::pair<MarkKind, std::string_view>, 7> kMarks{{
    {MarkKind::kSeal, "seal"},
    {MarkKind::kSignature, "signature"},
    {MarkKind::kPhoto, "photo"},
    {MarkKind::kFingerprint, "fingerprint"},
    {MarkKind::kQr, "qr"},
    {MarkKind::kHandwriting, "handwriting"},
    {MarkKind::kCheckbox, "checkbox"},
}};

}  // namespace

PageProblem main_problem(const Quality& quality) {
  if (quality.problems.empty()) return PageProblem::kNone;
  if (quality.problems.front() == PageProblem::kBlurred) return PageProblem::kBlurred;
  return quality.problems.back();
}

std::string_view page_problem_slug(PageProblem problem) {
  for (const auto& [value, slug] : kProblems) {
    if (value == problem) return slug;
  }
  return "none";
}

PageProblem page_problem_of(std::string_view slug) {
  for (const auto& [value, name] : kProblems) {
    if (name == slug) return value;
  }
  return PageProblem::kNone;
}

std::string_view mark_kind_slug(MarkKind kind) {
  for (const auto& [value, slug] : kMarks) {
    if (value == kind) return slug;
  }
  return "seal";
}

Expected<MarkKind> mark_kind_of(std::string_view slug) {
  for (const auto& [value, name] : kMarks) {
    if (name == slug) return value;
  }
  return fail(ErrorCode::kCorrupt, "unknown kind of mark '" + std::string(slug) + "'");
}

}  // namespace motcua
