// A word that nobody knows, and the known word that was probably meant.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace motcua {

/// The known word nearest to `word` by edit distance; empty when even that one
/// differs in more than a third of its letters (and in more than two), which is no
/// slip of the hand.
[[nodiscard]] std::string nearest_name(std::string_view word, const std::vector<std::string>& known);

}  // namespace motcua
