// Which ink belongs to which line, inside lines/ only: what lines are cut out by.

#pragma once

#include <vector>

#include "models/geometry.h"
#include "pipeline/read/lines/ink_parts.h"

namespace motcua::read::lines {

inline constexpr int kNobodys = -1;  ///< Stays wherever it shows: a stamp, a stroke of a pen, dust.
inline constexpr int kNoPrint = -2;  ///< Is white in every line: leaders, frames.

struct FoundInk {
  InkParts ink;
  std::vector<int> owner;  ///< Of each part: a line's index, kNobodys or kNoPrint.
  std::vector<std::vector<int>> parts_of_line;
  std::vector<Box> rules;  ///< Were taken off the ink; in its pixels.
  int scale = 1;           ///< Pixels of the page to one of the ink.
};

}  // namespace motcua::read::lines
