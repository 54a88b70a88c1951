// How far two texts are apart, and where one stands in another when letters were
// misread. Bytes are compared, so give folded text (models/folding.h).

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace motcua {

/// Levenshtein distance: letters to change, add or drop.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The smallest distance of `pattern` to any beginning of `text`; what follows in
/// `text` costs nothing.
[[nodiscard]] std::size_t prefix_distance(std::string_view pattern, std::string_view text);

struct FuzzyMatch {
  std::size_t end = 0;  ///< One past the last matched byte of the text.
  std::size_t errors = 0;
};

/// The best place of `pattern` in `text` with at most `errors_max` errors; the
/// first one among equals. Only the first 64 bytes of `pattern` count.
/// Cost: one step a byte of text (G. Myers, "A fast bit-vector algorithm for
/// approximate string matching", J. ACM 46(3), 1999).
[[nodiscard]] std::optional<FuzzyMatch> find_fuzzy(std::string_view pattern, std::string_view text,
                                                   std::size_t errors_max);

}  // namespace motcua
