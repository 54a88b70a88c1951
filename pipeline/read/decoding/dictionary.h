// What may follow within a word, by the model's own dawgs: words and numbers, each with
// punctuation about it.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "pipeline/read/traineddata/charset.h"
#include "pipeline/read/traineddata/dawg.h"

namespace motcua::read {

/// What a stretch of characters is, the stronger the later.
enum class WordKind : std::uint8_t { kUnknown, kPunctuation, kFree, kNumber, kWord };

/// Threads: constant once made, so any number may ask.
class Dictionary {
 public:
  /// One way to understand what has been read of a word so far.
  struct Position {
    std::uint32_t core_node = 0;         ///< Where the word or number goes on.
    std::uint32_t punctuation_node = 0;  ///< Where the pattern about it goes on.
    WordKind core = WordKind::kUnknown;  ///< Which dawg the core is of; kUnknown before it began.
    bool core_ends = false;
    bool punctuation_ends = false;
    bool core_is_over = false;

    [[nodiscard]] bool operator==(const Position&) const = default;
  };

  struct Advance {
    WordKind kind = WordKind::kUnknown;  ///< kUnknown: no word goes on like this.
    bool ends = false;                   ///< A word may end here.
  };

  Dictionary() = default;

  /// Takes the dawgs that a model has, and its characters.
  Dictionary(std::optional<Dawg> words, std::optional<Dawg> numbers, std::optional<Dawg> punctuation,
             const std::vector<Character>& characters);

  /// Whether there is anything to look up.
  [[nodiscard]] bool empty() const { return !words_ && !numbers_ && !punctuation_; }

  /// Where every word begins.
  [[nodiscard]] const std::vector<Position>& begin() const { return begin_; }

  /// Takes the positions [first, first + count) of `positions`, and a character.
  /// Appends to `positions` those that it leads to.
  Advance advance(std::vector<Position>& positions, std::size_t first, std::size_t count,
                  std::size_t character) const;

 private:
  struct Step;

  void enter_core(Step& step, const Position& from) const;
  void leave_core(Step& step, const Position& from) const;
  void go_on_in_core(Step& step, const Position& from) const;

  std::optional<Dawg> words_;
  std::optional<Dawg> numbers_;
  std::optional<Dawg> punctuation_;
  std::vector<char> digits_;  ///< By character.
  std::vector<Position> begin_;
};

}  // namespace motcua::read
