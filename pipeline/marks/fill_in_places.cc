#include "pipeline/marks/fill_in_places.h"

#include <algorithm>

#include "pipeline/marks/checkboxes.h"
#include "pipeline/marks/ruling.h"

namespace motcua::marks {
namespace {

/// In a stamp or a picture that was found before.
bool is_inside(const Box& box, std::span<const Mark> found) {
  const int x = box.x + box.width / 2;
  const int y = box.y + box.height / 2;
  return std::any_of(found.begin(), found.end(), [&](const Mark& mark) {
    return mark.box.x < x && x < mark.box.right() && mark.box.y < y && y < mark.box.bottom();
  });
}

}  // namespace

std::vector<Mark> find_fill_in_places(const Evidence& evidence, const InkParts& ink,
                                      std::span<const Leader> leaders, std::span<const Mark> found) {
  std::vector<Mark> marks;
  const auto add = [&](MarkKind kind, const cv::Rect& ink_box, MarkState state, double confidence) {
    const Box box = page_box(ink_box, evidence.ink_dpi, evidence.grey_dpi);
    if (kind != MarkKind::kTable && is_inside(box, found)) return;
    marks.push_back({.kind = kind, .box = box, .confidence = confidence, .state = state});
  };
  const Ruling ruling = ruling_of(evidence, ink);
  for (const TickBox& box : find_tick_boxes(evidence, ink, ruling)) {
    add(MarkKind::kCheckbox, box.box, box.state, box.confidence);
  }
  for (const Leader& line : leaders) {
    add(MarkKind::kDottedLine, line.room(evidence), line.filled ? MarkState::kFilled : MarkState::kEmpty,
        line.confidence);
  }
  for (const cv::Rect& table : find_table_boxes(evidence, ruling)) {
    add(MarkKind::kTable, table, MarkState::kNone, 0.95);
  }
  return marks;
}

}  // namespace motcua::marks
