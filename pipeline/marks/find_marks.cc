#include "pipeline/marks/find_marks.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "pipeline/marks/barcodes.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/fill_in_places.h"
#include "pipeline/marks/ink_parts.h"
#include "pipeline/marks/overview.h"
#include "pipeline/marks/round_seal.h"

namespace motcua::marks {
namespace {

void add(MarkFindings& found, std::vector<Mark> marks) {
  for (Mark& mark : marks) found.marks.push_back(std::move(mark));
}

/// Below this there is no room for any mark, and no picture can be made smaller.
constexpr int kSideMin_px = 32;
constexpr int kDpiMin = 40;

}  // namespace

MarkFindings find_marks(const PageImage& grey, const PageImage& colour) {
  MarkFindings found;
  if (std::min(grey.width_px, grey.height_px) < kSideMin_px || grey.dpi < kDpiMin) return found;
  const Evidence evidence = evidence_of(grey, colour);
  const Overview overview = overview_of(evidence);
  add(found, find_round_seals(evidence, overview));
  const InkParts ink = parts_of(evidence.ink);
  add(found, find_fill_in_places(evidence, ink));
  FoundCodes codes = find_codes(evidence, overview);
  add(found, std::move(codes.marks));
  found.barcodes = std::move(codes.barcodes);
  std::sort(found.marks.begin(), found.marks.end(), [](const Mark& a, const Mark& b) {
    return std::tie(a.kind, a.box.y, a.box.x) < std::tie(b.kind, b.box.y, b.box.x);
  });
  return found;
}

}  // namespace motcua::marks
