#include "models/page_report.h"

#include <array>
#include <utility>

namespace motcua {
namespace {

constexpr std::array<std::pair<PageProblem, std::string_view>, 21> kProblems{{
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
    {PageProblem::kDark, "dark"},
    {PageProblem::kShadow, "shadow"},
    {PageProblem::kCutOff, "cut_off"},
    {PageProblem::kWrongSide, "wrong_side"},
    {PageProblem::kFolded, "folded"},
    {PageProblem::kTooSmall, "too_small"},
}};

constexpr std::array<std::pair<MarkKind, std::string_view>, 10> kMarks{{
    {MarkKind::kSeal, "seal"},
    {MarkKind::kSignature, "signature"},
    {MarkKind::kPhoto, "photo"},
    {MarkKind::kFingerprint, "fingerprint"},
    {MarkKind::kQr, "qr"},
    {MarkKind::kHandwriting, "handwriting"},
    {MarkKind::kCheckbox, "checkbox"},
    {MarkKind::kDottedLine, "dotted_line"},
    {MarkKind::kMrz, "mrz"},
    {MarkKind::kTable, "table"},
}};

constexpr std::array<std::pair<InkColour, std::string_view>, 4> kColours{{
    {InkColour::kRed, "red"},
    {InkColour::kBlue, "blue"},
    {InkColour::kBlack, "black"},
    {InkColour::kGrey, "grey"},
}};

constexpr std::array<std::pair<MarkShape, std::string_view>, 2> kShapes{{
    {MarkShape::kRound, "round"},
    {MarkShape::kRectangular, "rectangular"},
}};

constexpr std::array<std::pair<MarkState, std::string_view>, 4> kStates{{
    {MarkState::kEmpty, "empty"},
    {MarkState::kFilled, "filled"},
    {MarkState::kTicked, "ticked"},
    {MarkState::kStruckOut, "struck_out"},
}};

template <typename Value, std::size_t kCount>
std::string_view slug_in(const std::array<std::pair<Value, std::string_view>, kCount>& table, Value value) {
  for (const auto& [known, slug] : table) {
    if (known == value) return slug;
  }
  return {};
}

/// The first enumerator, "not known", for a slug that the table does not hold.
template <typename Value, std::size_t kCount>
Value value_in(const std::array<std::pair<Value, std::string_view>, kCount>& table, std::string_view slug) {
  for (const auto& [value, known] : table) {
    if (known == slug) return value;
  }
  return Value{};
}

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
  return slug_in(kMarks, kind);
}

Expected<MarkKind> mark_kind_of(std::string_view slug) {
  for (const auto& [value, name] : kMarks) {
    if (name == slug) return value;
  }
  return fail(ErrorCode::kCorrupt, "unknown kind of mark '" + std::string(slug) + "'");
}

std::string_view ink_colour_slug(InkColour colour) {
  return slug_in(kColours, colour);
}

InkColour ink_colour_of(std::string_view slug) {
  return value_in(kColours, slug);
}

std::string_view mark_shape_slug(MarkShape shape) {
  return slug_in(kShapes, shape);
}

MarkShape mark_shape_of(std::string_view slug) {
  return value_in(kShapes, slug);
}

std::string_view mark_state_slug(MarkState state) {
  return slug_in(kStates, state);
}

MarkState mark_state_of(std::string_view slug) {
  return value_in(kStates, slug);
}

}  // namespace motcua
