#include "pipeline/marks/signatures.h"

#include <algorithm>

#include "models/weights/signature_stumps.h"
#include "pipeline/marks/signature_candidates.h"

namespace motcua::marks {
namespace {

constexpr double kLeastChance = 0.5;
constexpr double kNear_mm = 1.5;
constexpr double kMostRed = 0.35;  ///< More is a piece of a seal; nobody signs in red.

InkColour colour_of(const Evidence& evidence, const PenLook& look) {
  if (evidence.colour.empty()) return InkColour::kGrey;
  return look[PenLook::kBlue] > 0.4 ? InkColour::kBlue : InkColour::kBlack;
}

}  // namespace

std::vector<Mark> find_signatures(const Evidence& evidence, const InkParts& ink,
                                  std::span<const Mark> found) {
  struct Scored {
    cv::Rect box;
    double chance;
    InkColour colour;
  };
  std::vector<Scored> scored;
  for (const SignatureCandidate& candidate : find_signature_candidates(evidence, ink, found)) {
    if (candidate.look[PenLook::kRed] > kMostRed) continue;
    const double chance =
        weights::chance_of(weights::kSignatureStumpsBias, weights::kSignatureStumps, candidate.look.at);
    if (chance >= kLeastChance)
      scored.push_back({candidate.box, chance, colour_of(evidence, candidate.look)});
  }
  std::sort(scored.begin(), scored.end(),
            [](const Scored& a, const Scored& b) { return a.chance > b.chance; });
  // What one pen did at one place is one signature, though a seal or a gap parted it.
  std::vector<Scored> joined;
  const int near = evidence.ink_px(kNear_mm);
  for (const Scored& one : scored) {
    const cv::Rect around(one.box.x - near, one.box.y - near, one.box.width + 2 * near,
                          one.box.height + 2 * near);
    const auto other = std::find_if(joined.begin(), joined.end(), [&around](const Scored& before) {
      const cv::Rect common = before.box & around;
      return !common.empty() && 3 * common.height > std::min(before.box.height, around.height);
    });
    if (other == joined.end()) {
      joined.push_back(one);
    } else {
      other->box |= one.box;
    }
  }
  std::vector<Mark> marks;
  for (const Scored& one : joined) {
    marks.push_back({.kind = MarkKind::kSignature,
                     .box = page_box(one.box, evidence.ink_dpi, evidence.grey_dpi),
                     .confidence = one.chance,
                     .colour = one.colour});
  }
  return marks;
}

}  // namespace motcua::marks
