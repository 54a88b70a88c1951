// Strands that are one line joined, strands that are none taken away, inside lines/ only.

#pragma once

#include <vector>

#include "models/geometry.h"
#include "pipeline/read/lines/strand.h"

namespace motcua::read::lines {

/// More strands than this is noise; nothing is made of them.
inline constexpr std::size_t kStrandsMax = 6'000;

/// Gives the marks over large letters, which stand in a row of their own, to their letters.
void absorb_rows_of_marks(std::vector<Strand>& strands, const PageInk& page);

/// Joins what stands in one row: where little paper is between, where a leader leads from
/// one to the other, or where the lines above and below show that the gap is no column's.
void join_rows(std::vector<Strand>& strands, const PageInk& page, const std::vector<Box>& leaders);

/// Takes from strands what stands far out of their lines: holes and strokes of a pen become kLarge.
void drop_misfits(std::vector<Strand>& strands, PageInk& page);

/// Parts strands that run through two columns: the heads of letters often leave no more paper
/// between theirs than some lines leave between words. A gap parts a strand when it is by far
/// its widest, no leader leads over it, and the lines above and below have one there, too.
void part_columns(std::vector<Strand>& strands, const PageInk& page, const std::vector<Box>& leaders);

}  // namespace motcua::read::lines
