#include "models/fuzzy.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace motcua {
namespace {

/// The last row of the distance table: distances of `a` to every beginning of `b`.
std::vector<std::size_t> last_row(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  return last_row(a, b).back();
}

std::size_t prefix_distance(std::string_view pattern, std::string_view text) {
  // A beginning longer than twice the pattern cannot be nearer than an empty one.
  const auto row = last_row(pattern, text.substr(0, 2 * pattern.size()));
  return *std::min_element(row.begin(), row.end());
}

std::optional<FuzzyMatch> find_fuzzy(std::string_view pattern, std::string_view text,
                                     std::size_t errors_max) {
  pattern = pattern.substr(0, 64);
  if (pattern.empty()) return std::nullopt;
  std::array<std::uint64_t, 256> places{};
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    places[static_cast<unsigned char>(pattern[i])] |= std::uint64_t{1} << i;
  }
  const std::uint64_t last = std::uint64_t{1} << (pattern.size() - 1);
  std::uint64_t rises = ~std::uint64_t{0};
  std::uint64_t falls = 0;
  std::size_t errors = pattern.size();
  std::optional<FuzzyMatch> best;
  for (std::size_t j = 0; j < text.size(); ++j) {
    const std::uint64_t equal = places[static_cast<unsigned char>(text[j])];
    const std::uint64_t vertical = equal | falls;
    const std::uint64_t horizontal = (((equal & rises) + rises) ^ rises) | equal;
    std::uint64_t up = falls | ~(horizontal | rises);
    std::uint64_t down = rises & horizontal;
    if (up & last) ++errors;
    if (down & last) --errors;
    // A match may begin anywhere: the row above the pattern is all zeroes.
    up <<= 1;
    down <<= 1;
    rises = down | ~(vertical | up);
    falls = up & vertical;
    if (errors <= errors_max && (!best || errors < best->errors)) best = FuzzyMatch{j + 1, errors};
  }
  return best;
}

}  // namespace motcua
