// Which piece of what was read stands for which line of the truth, whatever the order.

#pragma once

#include <cstddef>
#include <vector>

#include "bench/score/letters.h"

namespace motcua::bench::score {

inline constexpr std::size_t kNoLine = static_cast<std::size_t>(-1);

/// A piece of the truth and what was read for it; either may be empty.
struct MatchedPiece {
  std::size_t truth_line = kNoLine;  ///< kNoLine: `truth` is empty, nothing was there.
  Letters truth;
  Letters read;
};

/// Takes    lines of scored() text, those of the truth and those that were read.
/// Returns  pieces that together hold every word of both once. A line that was read as
///          two, or two that were read as one (the two columns of a letter's head, the
///          cells of a table), come apart into pieces, so that only letters that are
///          wrong count, not the order in which a page was read.
/// Threads  any. Deterministic.
[[nodiscard]] std::vector<MatchedPiece> match_lines(const std::vector<Letters>& truth,
                                                    const std::vector<Letters>& read);

}  // namespace motcua::bench::score
