// Tone marks, dots, commas and hyphens given to the lines that they belong to, inside
// lines/ only.

#pragma once

#include <vector>

#include "pipeline/read/lines/strand.h"

namespace motcua::read::lines {

/// Gives each part whose role is kFree and that is small beside the letters of a near strand
/// to that strand: the one with the letter that it is nearest to, above or below. Such parts
/// become kMark; a strand's left and right reach out to them.
void give_marks(std::vector<Strand>& strands, PageInk& page);

}  // namespace motcua::read::lines
