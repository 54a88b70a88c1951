// Boxes to tick: printed squares and circles of 2.5 to 6 mm, empty, ticked or struck out.
// Inside marks/ only.

#pragma once

#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/ink_parts.h"
#include "pipeline/marks/ruling.h"

namespace motcua::marks {

struct TickBox {
  cv::Rect box;  ///< In pixels of the ink.
  MarkState state = MarkState::kEmpty;
  double confidence = 0;
};

[[nodiscard]] std::vector<TickBox> find_tick_boxes(const Evidence& evidence, const InkParts& ink,
                                                   const Ruling& ruling);

}  // namespace motcua::marks
