// Dots and dashes to write on, told from print, inside lines/ only.

#pragma once

#include <vector>

#include "models/geometry.h"
#include "pipeline/read/lines/page_ink.h"

namespace motcua::read::lines {

/// Gives the dots of dotted lines, and dashes as low and long as they, the role kLeader.
/// Returns  each line to fill in, in pixels of the ink.
[[nodiscard]] std::vector<Box> take_out_leaders(PageInk& page);

}  // namespace motcua::read::lines
