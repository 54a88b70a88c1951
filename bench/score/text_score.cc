#include "bench/score/text_score.h"

#include <map>

#include "bench/score/edits.h"
#include "bench/score/letters.h"
#include "bench/score/line_match.h"

namespace motcua::bench::score {
namespace {

void count_letters(const MatchedPiece& piece, TextScore& score) {
  for (const Step& step : align(piece.truth, piece.read)) {
    switch (step.edit) {
      case Edit::kSame: break;
      case Edit::kDeleted: ++score.deleted; break;
      case Edit::kInserted: ++score.inserted; break;
      case Edit::kChanged:
        switch (slip_of(piece.truth[step.truth], piece.read[step.read])) {
          case Slip::kTone: ++score.tone; break;
          case Slip::kDiacritic: ++score.diacritic; break;
          case Slip::kLetter: ++score.letter; break;
          case Slip::kDigit: ++score.digit; break;
          case Slip::kPunctuation: ++score.punctuation; break;
        }
    }
  }
}

void count_words(const MatchedPiece& piece, TextScore& score) {
  const std::vector<Letters> truth = words(piece.truth);
  const std::vector<Letters> read = words(piece.read);
  for (const Step& step : align(truth, read)) {
    switch (step.edit) {
      case Edit::kSame: break;
      case Edit::kDeleted: ++score.words_deleted; break;
      case Edit::kInserted: ++score.words_inserted; break;
      case Edit::kChanged:
        ++score.words_changed;
        if (same_but_for_marks(truth[step.truth], read[step.read])) ++score.words_of_other_marks;
    }
  }
}

std::map<Letters, int> bag_of_words(const std::vector<Letters>& lines) {
  std::map<Letters, int> bag;
  for (const Letters& line : lines) {
    for (Letters& word : words(line)) ++bag[std::move(word)];
  }
  return bag;
}

void count_in_any_order(const std::vector<Letters>& truth, const std::vector<Letters>& read,
                        TextScore& score) {
  const auto wanted = bag_of_words(truth);
  const auto given = bag_of_words(read);
  for (const auto& [word, count] : wanted) {
    const auto twin = given.find(word);
    const int found = twin == given.end() ? 0 : std::min(count, twin->second);
    score.words += count;
    score.words_found += found;
    if (!has_digit(word)) continue;
    score.numbers += count;
    score.numbers_found += found;
  }
  for (const auto& [word, count] : given) {
    score.words_read += count;
    if (has_digit(word)) score.numbers_read += count;
  }
}

}  // namespace

TextScore score_text(const std::vector<LineOfTruth>& truth, const std::vector<std::string>& read) {
  TextScore score;
  std::vector<Letters> lines;
  std::vector<Letters> lines_read;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    lines.push_back(scored(truth[i].text));
    const int letters = static_cast<int>(lines.back().size());
    score.letters += letters;
    if (!truth[i].by_hand) score.printed_letters += letters;
    score.lines.push_back({i, letters, 0, {}});
  }
  for (const std::string& line : read) lines_read.push_back(scored(line));

  for (const MatchedPiece& piece : match_lines(lines, lines_read)) {
    const int before = score.errors();
    count_letters(piece, score);
    count_words(piece, score);
    if (piece.truth_line == kNoLine) continue;
    const int errors = score.errors() - before;
    LineScore& line = score.lines[piece.truth_line];
    line.errors += errors;
    if (!line.read.empty() && !piece.read.empty()) line.read += " / ";
    line.read += to_utf8(piece.read);
    (truth[piece.truth_line].by_hand ? score.hand_errors : score.printed_errors) += errors;
  }
  count_in_any_order(lines, lines_read, score);
  return score;
}

}  // namespace motcua::bench::score
