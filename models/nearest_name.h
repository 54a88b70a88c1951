// A word that nobody knows, and the known word that was probably meant.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace motcua {

/// Insertions, deletions, changes and swaps of two neighbouring bytes that make
/// one word the other. Cost: product of the lengths; words over 64 bytes are cut there.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The known word nearest to `word`; empty when even that one differs in more
/// than a third of its letters (and at least two), which is no slip of the hand.
[[nodiscard]] std::string nearest_name(std::string_view word, const std::vector<std::string>& known);

}  // namespace motcua
