// Second thoughts about single letters: where the network offers others, the syllables of
// Vietnamese decide.

#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "models/syllables/syllable_counts.h"
#include "pipeline/read/decoding/beam_search.h"
#include "pipeline/read/network/network.h"
#include "pipeline/read/traineddata/charset.h"

namespace motcua::read {

/// Threads: constant once made, so any number may use it.
class Wording {
 public:
  /// Takes syllables that outlive it. Characters that several codes spell are left alone; a
  /// charset that lacks Vietnamese letters is left alone altogether.
  Wording(const Charset& charset, const SyllableCounts& syllables);

  /// Takes    a line's characters and the odds that they were read from.
  /// Changes  letters for other letters that the odds offer in the same place, at most two a
  ///          word, where the word then is a syllable that is known and the likelier one among
  ///          its neighbours, by more than the pixels speak against it. Words with anything but
  ///          one stretch of letters stay as they are; names are given more to the pixels. And
  ///          the odds of letters that had rivals, by how likely their words are.
  void reconsider(std::span<ReadCharacter> line, const CodeOdds& odds) const;

 private:
  struct Letter {
    std::string lower;  ///< NFC; empty where it is no letter.
    bool upper = false;
    int code = -1;
  };
  struct Offer {
    std::size_t at = 0;         ///< Of the word's characters.
    std::size_t character = 0;  ///< To write there.
    float odds = 0;
    double gain = 0;  ///< Log of its odds over those of what is written.
  };
  struct Reading {
    std::array<const Offer*, 2> taken{};  ///< Null where none is.
    int syllable = SyllableCounts::kUnknown;
    double gain = 0;  ///< Over what is written: first by the pixels, then by the syllables, too.
  };
  struct Word {
    std::span<ReadCharacter> characters;
    int syllable = SyllableCounts::kUnknown;
    bool plain = false;  ///< One stretch of letters, with marks about it.
    bool name = false;   ///< Written as names are.
  };

  [[nodiscard]] std::vector<Word> words_of(std::span<ReadCharacter> line) const;
  [[nodiscard]] std::string stretch_of(std::span<const ReadCharacter> word) const;
  [[nodiscard]] std::vector<Offer> offers_of(const Word& word, const CodeOdds& odds) const;
  [[nodiscard]] std::vector<Reading> readings_of(const Word& word, std::span<const Offer> offers) const;
  void weigh(Word& word, std::span<const Offer> offers, std::span<const Reading> readings,
             const Reading& chosen) const;
  void choose(const Word* before, Word& word, const Word* after, bool name, const CodeOdds& odds) const;

  const SyllableCounts& syllables_;
  std::vector<Letter> letters_;          ///< By character.
  std::vector<std::size_t> characters_;  ///< By code; kNoCharacter where it is no letter.
};

}  // namespace motcua::read
