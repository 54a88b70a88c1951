#include "pipeline/check/required_marks.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace motcua::check {
namespace {

constexpr double kSeen = 0.5;

bool signs(const Mark& mark) {
  return mark.kind == MarkKind::kSignature;
}

bool signs_or_prints(const Mark& mark) {
  return signs(mark) || mark.kind == MarkKind::kFingerprint;
}

/// An office's seal is round; a frame with a date in it says that a paper came in.
bool seals(const Mark& mark) {
  return mark.kind == MarkKind::kSeal && mark.shape == MarkShape::kRound;
}

bool shows_portrait(const Mark& mark) {
  return mark.kind == MarkKind::kPhoto;
}

struct Rule {
  std::string_view asked;  ///< Before the colon.
  bool (*serves)(const Mark&);
  Reason reason;
};

constexpr std::array kRules{
    Rule{"signature", signs, Reason::kSignatureMissing},
    Rule{"signature-or-fingerprint", signs_or_prints, Reason::kSignatureMissing},
    Rule{"seal", seals, Reason::kSealMissing},
    Rule{"photo", shows_portrait, Reason::kPhotoMissing},
};

}  // namespace

std::vector<Reason> marks_not_seen(const std::vector<std::string>& must_have,
                                   const std::vector<Mark>& marks) {
  std::vector<Reason> reasons;
  for (const std::string& wanted : must_have) {
    const std::string_view asked = std::string_view(wanted).substr(0, wanted.find(':'));
    const auto rule =
        std::find_if(kRules.begin(), kRules.end(), [&](const Rule& one) { return one.asked == asked; });
    if (rule == kRules.end() || wanted == "seal:overlapping-pages") continue;
    const bool seen = std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) {
      return mark.confidence >= kSeen && rule->serves(mark);
    });
    const bool told = std::find(reasons.begin(), reasons.end(), rule->reason) != reasons.end();
    if (!seen && !told) reasons.push_back(rule->reason);
  }
  return reasons;
}

}  // namespace motcua::check
