#include "models/nearest_name.h"

#include <algorithm>
#include <cstddef>

#include "models/fuzzy.h"

namespace motcua {
namespace {

/// Longer words are compared by their beginnings: no name of ours is longer, and the
/// distance costs the product of the lengths.
constexpr std::size_t kLengthMax = 64;

}  // namespace

std::string nearest_name(std::string_view word, const std::vector<std::string>& known) {
  word = word.substr(0, kLengthMax);
  std::string nearest;
  std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
  for (const std::string& name : known) {
    const std::size_t distance = edit_distance(word, std::string_view(name).substr(0, kLengthMax));
    if (distance < least && distance < name.size()) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

}  // namespace motcua
