// Lines of signs on a page, each printed or written by hand: what stands on a line to fill in,
// and words that stand near each other elsewhere. Inside marks/ only.

#pragma once

#include <span>
#include <vector>

#include "pipeline/marks/dotted_lines.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/ink_parts.h"
#include "pipeline/marks/pen_look.h"

namespace motcua::marks {

struct WrittenLine {
  cv::Rect box;            ///< In pixels of the ink.
  std::vector<int> parts;  ///< Its signs, accents left out.
  PenLook look;
  int leader = -1;  ///< Index of the line that it stands on; -1: none.
};

[[nodiscard]] std::vector<WrittenLine> find_written_lines(const Evidence& evidence, const InkParts& ink,
                                                          std::span<const Leader> leaders);

}  // namespace motcua::marks
