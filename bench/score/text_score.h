// How well the text of one page was read.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace motcua::bench::score {

struct LineOfTruth {
  std::string text;
  bool by_hand = false;
};

/// What became of one line: for the worst lines of a page.
struct LineScore {
  std::size_t line = 0;  ///< Index into the truth.
  int letters = 0;
  int errors = 0;
  std::string read;  ///< What was read for it; pieces joined by " / ".
};

/// Counts; rates are made of sums over pages, never of means of pages' rates.
struct TextScore {
  int letters = 0;  ///< Of the truth, spaces between words included.
  int tone = 0;     ///< Letters read with another tone. The next four: see Slip.
  int diacritic = 0;
  int letter = 0;
  int digit = 0;
  int punctuation = 0;
  int deleted = 0;   ///< Letters of the truth that were not read.
  int inserted = 0;  ///< Letters that were read and are not there.

  int printed_letters = 0;  ///< Of `letters`, by machine; the rest is by hand.
  int printed_errors = 0;   ///< In printed lines. Text read where nothing is belongs to no line.
  int hand_errors = 0;

  int words = 0;  ///< Of the truth.
  int words_changed = 0;
  int words_deleted = 0;
  int words_inserted = 0;
  int words_of_other_marks = 0;  ///< Of words_changed: same letters, other tones or marks.

  int words_read = 0;   ///< How many words were read.
  int words_found = 0;  ///< Words of the truth that were read, as multisets, in any order.
  int numbers = 0;      ///< The same for words with a digit.
  int numbers_read = 0;
  int numbers_found = 0;

  std::vector<LineScore> lines;

  [[nodiscard]] int errors() const {
    return tone + diacritic + letter + digit + punctuation + deleted + inserted;
  }
  [[nodiscard]] int word_errors() const { return words_changed + words_deleted + words_inserted; }
};

/// Takes    the lines of a page, as they are and as they were read, in any order.
/// Returns  counts over scored() text; lines are paired by match_lines().
/// Threads  any.
[[nodiscard]] TextScore score_text(const std::vector<LineOfTruth>& truth,
                                   const std::vector<std::string>& read);

}  // namespace motcua::bench::score
