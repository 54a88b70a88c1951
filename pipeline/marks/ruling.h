// Straight rules of a page: what tables, frames, boxes to tick and lines to write on are
// made of. Inside marks/ only.

#pragma once

#include <vector>

#include "pipeline/marks/evidence.h"
#include "pipeline/marks/ink_parts.h"

namespace motcua::marks {

/// A straight stroke along the page's own directions, in pixels of the ink.
struct Rule {
  cv::Rect box;

  [[nodiscard]] int middle_y() const { return box.y + box.height / 2; }
  [[nodiscard]] int middle_x() const { return box.x + box.width / 2; }
};

struct Ruling {
  std::vector<Rule> across;  ///< From the length of a small box to tick; by top, then left.
  std::vector<Rule> down;    ///< The same, by left, then top.
};

[[nodiscard]] Ruling ruling_of(const Evidence& evidence, const InkParts& ink);

/// Ruled tables of at least two rows and two columns, outer rules included.
[[nodiscard]] std::vector<cv::Rect> find_table_boxes(const Evidence& evidence, const Ruling& ruling);

}  // namespace motcua::marks
