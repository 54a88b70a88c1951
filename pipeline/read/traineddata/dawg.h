// Words as a graph whose paths spell them: does a word go on with this character?

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::read {

/// Threads: constant after parse_dawg(), so any number may ask.
class Dawg {
 public:
  /// Stands for "a word" among punctuation and for "a digit" among numbers.
  static constexpr std::uint32_t kPattern = 0;

  struct Edge {
    std::size_t next = 0;  ///< Node that follows; 0 when nothing does.
    bool ends = false;     ///< A word may end with this character.
  };

  /// The edge for `character` out of the node that begins at edge `node`; 0 is the root.
  [[nodiscard]] std::optional<Edge> follow(std::size_t node, std::uint32_t character) const;

 private:
  friend Expected<Dawg> parse_dawg(ByteView part, std::size_t character_count);

  std::vector<std::uint64_t> edges_;
  int letter_bits_ = 0;
};

/// Takes one of the three dawgs of a model file, and how many characters that file has.
/// Errors: kCorrupt, when it cannot be read or is of other characters.
[[nodiscard]] Expected<Dawg> parse_dawg(ByteView part, std::size_t character_count);

}  // namespace motcua::read
