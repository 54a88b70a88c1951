#include "pipeline/marks/pen_marks.h"

#include <utility>

#include "pipeline/marks/dotted_lines.h"
#include "pipeline/marks/fill_in_places.h"
#include "pipeline/marks/handwriting.h"
#include "pipeline/marks/ink_parts.h"
#include "pipeline/marks/signatures.h"

namespace motcua::marks {

std::vector<Mark> find_pen_marks(const Evidence& evidence, std::span<const Mark> large) {
  std::vector<Mark> known(large.begin(), large.end());
  const auto add = [&known](std::vector<Mark> marks) {
    for (Mark& mark : marks) known.push_back(std::move(mark));
  };
  const InkParts ink = parts_of(evidence.ink);
  const std::vector<Leader> leaders = find_leaders(evidence, ink);
  add(find_fill_in_places(evidence, ink, leaders, known));
  add(find_signatures(evidence, ink, known));
  add(find_handwriting(evidence, ink, leaders, known));
  return {known.begin() + static_cast<std::ptrdiff_t>(large.size()), known.end()};
}

}  // namespace motcua::marks
