// Lines found on a page against those that are there, by their places.

#pragma once

#include <vector>

#include "bench/score/tally.h"
#include "bench/truth/dossier_truth.h"
#include "models/geometry.h"

namespace motcua::bench::lines {

/// Takes    the lines of the truth and the boxes of lines found, in any order.
/// Adds     line.exact (one box covers the line and no other line), line.beside (its box holds
///          lines of its own row, too: two entries of a form, led from one to the other by
///          dots), line.joined (its box holds a line above or below), line.split (it takes
///          several boxes), line.missed, each of all
///          printed lines; line.false, of all boxes: nothing true lies in it, a line by hand
///          or a mark included.
void score_lines(const truth::TruePage& page, const std::vector<Box>& found, score::Tally& tally);

}  // namespace motcua::bench::lines
