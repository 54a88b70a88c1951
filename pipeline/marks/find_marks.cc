#include "pipeline/marks/find_marks.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "pipeline/marks/evidence.h"
#include "pipeline/marks/large_marks.h"
#include "pipeline/marks/pen_marks.h"

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
  if (std::min(grey.width_px, grey.height_px) < kSideMin_px || grey.dpi < kDpiMin) return {};
  const Evidence evidence = evidence_of(grey, colour);
  MarkFindings found = find_large_marks(evidence);
  add(found, find_pen_marks(evidence, found.marks));
  std::sort(found.marks.begin(), found.marks.end(), [](const Mark& a, const Mark& b) {
    return std::tie(a.kind, a.box.y, a.box.x) < std::tie(b.kind, b.box.y, b.box.x);
  });
  return found;
}

}  // namespace motcua::marks
