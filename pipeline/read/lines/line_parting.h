// Ink that reaches from one line into the next cut in two, inside lines/ only.

#pragma once

#include <vector>

#include "pipeline/read/lines/strand.h"

namespace motcua::read::lines {

/// Where a letter touches a letter or a mark of the next line, both are one piece of ink. Such
/// a piece is cut between the lines, where it is thinnest; what comes of it is kFree. Strands
/// lose letters that were cut; those that were made of nothing else are gone.
void part_lines(std::vector<Strand>& strands, PageInk& page);

}  // namespace motcua::read::lines
