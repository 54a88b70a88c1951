#include "bench/score/page_score.h"

#include <cmath>

namespace motcua::bench::score {
namespace {

/// Recall is asked where the truth says yes, precision where the program does.
void tally_found(Tally& tally, const std::string& what, bool is, bool said) {
  if (is) add(tally, "page." + what + "_found", said ? 1 : 0, 1);
  if (said) add(tally, "page." + what + "_precision", is ? 1 : 0, 1);
}

}  // namespace

void tally_text(const TextScore& score, Tally& tally) {
  const double letters = score.letters;
  add(tally, "text.cer", score.errors(), letters);
  add(tally, "text.tone_errors", score.tone, letters);
  add(tally, "text.diacritic_errors", score.diacritic, letters);
  add(tally, "text.letter_errors", score.letter, letters);
  add(tally, "text.digit_errors", score.digit, letters);
  add(tally, "text.punctuation_errors", score.punctuation, letters);
  add(tally, "text.deleted", score.deleted, letters);
  add(tally, "text.inserted", score.inserted, letters);
  add(tally, "text.printed_cer", score.printed_errors, score.printed_letters);
  add(tally, "text.hand_cer", score.hand_errors, letters - score.printed_letters);
  add(tally, "text.wer", score.word_errors(), score.words);
  add(tally, "text.words_of_other_marks", score.words_of_other_marks, score.words);
  add(tally, "text.word_recall", score.words_found, score.words);
  add(tally, "text.word_precision", score.words_found, score.words_read);
  add(tally, "text.number_recall", score.numbers_found, score.numbers);
  add(tally, "text.number_precision", score.numbers_found, score.numbers_read);
}

void tally_lie(const truth::TruePage& page, const ReadPage* read, Tally& tally) {
  tally_found(tally, "blank", page.blank, read != nullptr && read->blank);
  tally_found(tally, "unreadable", page.unreadable, read != nullptr && read->unreadable);
  if (page.unreadable || page.blank) return;
  const bool turned_right = read != nullptr && read->rotation_deg == page.rotation_deg;
  add(tally, "page.rotation_right", turned_right ? 1 : 0, 1);
  if (!turned_right) return;
  // A hair more, so that 0.3 against 0.2 is not decided by how a double is stored.
  const double off = std::abs(read->skew_deg - page.skew_deg) - 1e-9;
  add(tally, "page.skew_right", off <= kSkewToleranceDeg ? 1 : 0, 1);
  add(tally, "page.skew_far", off > kSkewFarDeg ? 1 : 0, 1);
}

TextScore score_page(const truth::TruePage& page, const ReadPage* read, Tally& tally) {
  tally_lie(page, read, tally);
  if (page.unreadable) return {};
  std::vector<LineOfTruth> lines;
  for (const truth::TrueLine& line : page.lines) lines.push_back({line.text, line.by_hand});
  const TextScore score = score_text(lines, read != nullptr ? read->lines : std::vector<std::string>{});
  tally_text(score, tally);
  return score;
}

void tally_advice(const ScanAdvice& said, Tally& tally) {
  add(tally, "page.asked_again", said.scan_again ? 1 : 0, 1);
}

}  // namespace motcua::bench::score
