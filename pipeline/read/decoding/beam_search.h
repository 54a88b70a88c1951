// The odds of codes along a line to its likeliest characters: a beam search that knows
// which codes spell a character and which words there are. It keeps to what Tesseract's
// keeps to (docs/decisions/0019-fast-recogniser.md).

#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "pipeline/read/decoding/dictionary.h"
#include "pipeline/read/decoding/path_list.h"
#include "pipeline/read/decoding/spellings.h"
#include "pipeline/read/decoding/step_odds.h"
#include "pipeline/read/network/network.h"

namespace motcua::read {

/// What a model can write.
struct Vocabulary {
  Spellings spellings;
  Dictionary dictionary{};  ///< May be empty.
  int null_code = 0;
};

struct ReadCharacter {
  std::size_t character = 0;  ///< Index in the model's charset.
  int begin_step = 0;
  int end_step = 0;     ///< Exclusive.
  float odds = 0;       ///< The least of its codes', each at its best step.
  float certainty = 0;  ///< Worst log-odds of its steps and of the empty ones about it.
  WordKind kind = WordKind::kFree;
};

/// Keeps its memory from line to line. Threads: one call at a time; what it was made
/// with may be shared.
class BeamSearch {
 public:
  /// The vocabulary outlives the search.
  explicit BeamSearch(const Vocabulary& vocabulary);

  /// Returns the characters of the best path, valid until the next call. The same for
  /// the same odds, whatever was decoded before.
  [[nodiscard]] std::span<ReadCharacter> decode(const CodeOdds& odds);

 private:
  /// What may follow a step, so that no text is counted twice: its odds may have been
  /// added to those of another code.
  enum Following : std::size_t { kAnything, kOnlySame, kOnlyOther, kFollowings };

  /// A run that something followed.
  struct Run {
    int character = kNothing;
    int begin = 0;
    int end = 0;
    float best = 0;
    float worst = 0;
    float gap_worst = 0;
    WordKind kind = WordKind::kFree;
    int before = kNothing;
  };

  /// Paths by what they may be followed by; in words and out of them apart, and those
  /// in the middle of a spelling apart.
  struct Beam {
    std::array<PathList, 4 * kFollowings> lists;
    std::array<Path, kFollowings> word_begins;  ///< The best of each; none where there is no code.

    [[nodiscard]] PathList& list(bool in_words, bool in_spelling, Following following) {
      return lists[((in_words ? 2U : 0U) + (in_spelling ? 1U : 0U)) * kFollowings + following];
    }
    void clear();
  };

  void begin_line();
  void step();
  void step_over_null();
  void extend(Path& from, bool in_words, Following following);
  void repeat(const Path& from, bool in_words, Following following, const StepOdds::Code& code,
              float log_odds);
  void go_on(Path& from, bool in_words, Following following, const StepOdds::Code& code);
  void go_on_with_null(Path& from, bool in_words);
  void spell_on(Path& from, bool in_words, Following following, const StepOdds::Code& code, float log_odds,
                int prefix);
  void write(Path& from, bool in_words, Following following, const StepOdds::Code& code, float log_odds,
             int character);
  void write_in_word(Path& from, Following following, const StepOdds::Code& code, float log_odds,
                     int character);
  void offer_word_begin(Path& from, Following following, const StepOdds::Code& code, float log_odds,
                        WordKind kind);
  [[nodiscard]] Path with_run(Path& from, const StepOdds::Code& code, float log_odds, int character);
  int close(Path& path);
  [[nodiscard]] Path* best_path();
  void unfold(Path& path);

  const Vocabulary& vocabulary_;
  StepOdds odds_;
  std::array<Beam, 2> beams_;
  Beam* now_ = nullptr;
  Beam* next_ = nullptr;
  bool all_null_ = false;
  int at_ = 0;  ///< The step.
  std::vector<Run> runs_;
  std::vector<Dictionary::Position> positions_;
  std::vector<ReadCharacter> characters_;
};

}  // namespace motcua::read
