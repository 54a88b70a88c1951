// How likely it is that a word is right: of 100 words at 0.9, 90 are.

#pragma once

#include <span>

#include "pipeline/read/decoding/beam_search.h"

namespace motcua::read {

/// Takes the characters of one word, at least one. Returns 0 to 1.
/// A logistic sum over what the pixels and the dictionary say of the word, fitted and tested as
/// docs/decisions/0022-word-confidence.md says.
[[nodiscard]] double word_confidence(std::span<const ReadCharacter> word);

}  // namespace motcua::read
