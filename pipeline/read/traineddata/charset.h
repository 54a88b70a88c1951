// The characters that a network can write, and the codes of one or more outputs that
// spell each of them.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::read {

struct Character {
  std::string text;  ///< UTF-8 as the file has it, not yet NFC.
  bool letter = false;
  bool lower = false;
  bool upper = false;
  bool digit = false;
  bool punctuation = false;
  bool spaced = true;  ///< Its script parts words by spaces.
};

/// Which outputs of the network, one after the other, spell one character.
struct Spelling {
  std::vector<int> codes;
};

struct Charset {
  static constexpr std::size_t kSpace = 0;  ///< The character that parts words.
  std::vector<Character> characters;
  std::vector<Spelling> spellings;  ///< By character.
};

/// Takes the parts `characters` and `codes` of a model file, and how many outputs its
/// network has.
/// Errors: kCorrupt, when they do not read, do not belong together, or spell with
/// outputs that the network does not have.
[[nodiscard]] Expected<Charset> parse_charset(ByteView characters, ByteView codes, int output_count);

}  // namespace motcua::read
