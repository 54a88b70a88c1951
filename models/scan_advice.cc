#include "models/scan_advice.h"

#include <algorithm>
#include <array>

namespace motcua {
namespace {

/// What the next scan can do better, the worst first.
constexpr std::array kBetterNextTime = {
    PageProblem::kBlurred, PageProblem::kCutOff,   PageProblem::kFolded,       PageProblem::kDark,
    PageProblem::kShadow,  PageProblem::kTooSmall, PageProblem::kLowResolution};

}  // namespace

ScanAdvice scan_advice(const Quality& quality, bool unreadable) {
  if (unreadable) return {.scan_again = true, .problem = main_problem(quality)};
  const auto& found = quality.problems;
  for (const PageProblem problem : kBetterNextTime) {
    if (std::find(found.begin(), found.end(), problem) != found.end())
      return {.scan_again = true, .problem = problem};
  }
  return {.scan_again = false, .problem = found.empty() ? PageProblem::kNone : found.front()};
}

}  // namespace motcua
