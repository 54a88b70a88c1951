// A .traineddata file to its parts: a table of offsets, then the parts themselves.
// Source of the format: docs/decisions/0019-fast-recogniser.md.

#pragma once

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::read {

/// Views into the file's bytes; empty where the file lacks the part.
struct Container {
  ByteView network;      ///< Layers and weights, then how they were trained.
  ByteView characters;   ///< The unicharset, as text.
  ByteView codes;        ///< Which outputs of the network spell which character.
  ByteView punctuation;  ///< Dawgs: patterns of punctuation about a word,
  ByteView words;        ///< words,
  ByteView numbers;      ///< patterns of numbers.
};

/// Takes the bytes of a whole file, which outlive the answer.
/// Errors: kCorrupt, when the table does not describe these bytes, or a part without
/// which nothing can be read is missing.
[[nodiscard]] Expected<Container> open_container(ByteView file);

}  // namespace motcua::read
