#include "pipeline/marks/pen_marks.h"

#include <algorithm>
#include <utility>

#include "pipeline/marks/dotted_lines.h"
#include "pipeline/marks/fill_in_places.h"
#include "pipeline/marks/handwriting.h"
#include "pipeline/marks/ink_parts.h"
#include "pipeline/marks/signatures.h"

namespace motcua::marks {
namespace {

/// What was written by hand on a line says more of it than what stands before it.
void fill_by_hand(Leader& leader, double chance) {
  if (chance < 0.6) return;
  leader.left = leader.reach_left;
  leader.right = leader.reach_right;
  leader.confidence = leader.filled ? std::max(leader.confidence, chance) : chance;
  leader.filled = true;
}

bool is_signature(const Mark& mark, std::span<const Mark> known) {
  const int x = mark.box.x + mark.box.width / 2;
  const int y = mark.box.y + mark.box.height / 2;
  return std::any_of(known.begin(), known.end(), [x, y](const Mark& other) {
    return other.kind == MarkKind::kSignature && other.box.x <= x && x < other.box.right() &&
           other.box.y <= y && y < other.box.bottom();
  });
}

}  // namespace

std::vector<Mark> find_pen_marks(const Evidence& evidence, std::span<const Mark> large) {
  std::vector<Mark> known(large.begin(), large.end());
  const auto add = [&known](std::vector<Mark> marks) {
    for (Mark& mark : marks) known.push_back(std::move(mark));
  };
  const InkParts ink = parts_of(evidence.ink);
  std::vector<Leader> leaders = find_leaders(evidence, ink);
  Handwriting written = find_handwriting(evidence, ink, leaders, large);
  for (std::size_t i = 0; i < leaders.size(); ++i) fill_by_hand(leaders[i], written.on_leaders[i]);
  add(find_fill_in_places(evidence, ink, leaders, known));
  add(find_signatures(evidence, ink, known));
  std::erase_if(written.marks, [&known](const Mark& mark) { return is_signature(mark, known); });
  add(std::move(written.marks));
  return {known.begin() + static_cast<std::ptrdiff_t>(large.size()), known.end()};
}

}  // namespace motcua::marks
