#include "pipeline/marks/find_marks.h"

#include "pipeline/marks/evidence.h"

namespace motcua::marks {

MarkFindings find_marks(const PageImage& grey, const PageImage& colour) {
  MarkFindings found;
  const Evidence evidence = evidence_of(grey, colour);
  (void)evidence;
  return found;
}

}  // namespace motcua::marks
