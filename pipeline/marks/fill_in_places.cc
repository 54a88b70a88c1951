#include "pipeline/marks/fill_in_places.h"

#include "pipeline/marks/checkboxes.h"
#include "pipeline/marks/dotted_lines.h"
#include "pipeline/marks/ruling.h"

namespace motcua::marks {

std::vector<Mark> find_fill_in_places(const Evidence& evidence, const InkParts& ink) {
  std::vector<Mark> marks;
  const auto add = [&](MarkKind kind, const cv::Rect& box, MarkState state, double confidence) {
    marks.push_back({.kind = kind,
                     .box = page_box(box, evidence.ink_dpi, evidence.grey_dpi),
                     .confidence = confidence,
                     .state = state});
  };
  const Ruling ruling = ruling_of(evidence, ink);
  for (const TickBox& box : find_tick_boxes(evidence, ink, ruling)) {
    add(MarkKind::kCheckbox, box.box, box.state, box.confidence);
  }
  for (const Leader& line : find_leaders(evidence, ink)) {
    add(MarkKind::kDottedLine, line.room(evidence), line.filled ? MarkState::kFilled : MarkState::kEmpty,
        line.confidence);
  }
  for (const cv::Rect& table : find_table_boxes(evidence, ruling)) {
    add(MarkKind::kTable, table, MarkState::kNone, 0.95);
  }
  return marks;
}

}  // namespace motcua::marks
