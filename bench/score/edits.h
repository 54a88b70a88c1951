// Letter by letter, or word by word: the fewest changes that make one text of the other.

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "bench/score/letters.h"

namespace motcua::bench::score {

enum class Edit : std::uint8_t { kSame, kChanged, kDeleted, kInserted };

/// One step of an alignment, in order; the index that does not apply is not set.
struct Step {
  Edit edit = Edit::kSame;
  std::size_t truth = 0;
  std::size_t read = 0;
};

/// Levenshtein distance. Cost: the product of the sizes in time, one row in memory.
[[nodiscard]] std::size_t distance(const Letters& truth, const Letters& read);

/// One shortest way from `truth` to `read`; among equals, changes come before gaps.
/// Cost: the product of the sizes, in time and in bytes.
[[nodiscard]] std::vector<Step> align(const Letters& truth, const Letters& read);
/// The same over words. A word that is the same but for marks is nearer than another
/// word, so that a lost tone is seen as what it is.
[[nodiscard]] std::vector<Step> align(const std::vector<Letters>& truth, const std::vector<Letters>& read);

}  // namespace motcua::bench::score
