// Goal: every figure about text is the one that a person counts by hand.
// Method: short lines with one planted slip each; expected counts are written out.

#include "bench/score/text_score.h"

#include <gtest/gtest.h>

#include "bench/score/edits.h"
#include "bench/score/letters.h"
#include "bench/score/line_match.h"

namespace motcua::bench::score {
namespace {

TextScore score_line(const std::string& truth, const std::string& read) {
  return score_text({{truth, false}}, {read});
}

TEST(ScoredText, LeadersAndLonelySignsAreNoText) {
  EXPECT_EQ(to_utf8(scored("Họ tên:......... Nam | Nữ")), "Họ tên: Nam Nữ");
  EXPECT_EQ(to_utf8(scored("  Độc lập - Tự do  -  Hạnh phúc ")), "Độc lập Tự do Hạnh phúc");
  EXPECT_EQ(to_utf8(scored("a.. b… c_")), "a.. b… c_");
  EXPECT_EQ(to_utf8(scored("____…… *** ")), "");
}

TEST(ScoredText, DecomposedLettersAreTheSameLetters) {
  EXPECT_EQ(scored("tie\xCC\x82\xCC\x81ng"), scored("tiếng"));
  EXPECT_EQ(scored("tiếng").size(), 5U);
}

TEST(Slips, AreToldApart) {
  EXPECT_EQ(slip_of(U'ế', U'ề'), Slip::kTone);
  EXPECT_EQ(slip_of(U'á', U'a'), Slip::kTone);
  EXPECT_EQ(slip_of(U'ộ', U'ô'), Slip::kTone);
  EXPECT_EQ(slip_of(U'ô', U'o'), Slip::kDiacritic);
  EXPECT_EQ(slip_of(U'ơ', U'o'), Slip::kDiacritic);
  EXPECT_EQ(slip_of(U'đ', U'd'), Slip::kDiacritic);
  EXPECT_EQ(slip_of(U'Đ', U'D'), Slip::kDiacritic);
  EXPECT_EQ(slip_of(U'ộ', U'ó'), Slip::kDiacritic);
  EXPECT_EQ(slip_of(U'a', U'A'), Slip::kLetter);
  EXPECT_EQ(slip_of(U'l', U'i'), Slip::kLetter);
  EXPECT_EQ(slip_of(U'O', U'0'), Slip::kLetter);
  EXPECT_EQ(slip_of(U'0', U'O'), Slip::kDigit);
  EXPECT_EQ(slip_of(U'1', U'7'), Slip::kDigit);
  EXPECT_EQ(slip_of(U',', U'.'), Slip::kPunctuation);
}

TEST(Distance, IsLevenshteins) {
  EXPECT_EQ(distance(U"kitten", U"sitting"), 3U);
  EXPECT_EQ(distance(U"", U"abc"), 3U);
  EXPECT_EQ(distance(U"flaw", U"lawn"), 2U);
}

TEST(Distance, TheAlignmentHasAsManyEditsAsTheDistance) {
  int edits = 0;
  for (const Step& step : align(Letters(U"kitten"), Letters(U"sitting"))) edits += step.edit != Edit::kSame;
  EXPECT_EQ(edits, 3);
}

TEST(TextScore, AFlawlessReadingHasNoErrors) {
  const TextScore score = score_line("Số: 12/QĐ-UBND", "Số: 12/QĐ-UBND");
  EXPECT_EQ(score.errors(), 0);
  EXPECT_EQ(score.word_errors(), 0);
  EXPECT_EQ(score.letters, 14);
  EXPECT_EQ(score.words, 2);
  EXPECT_EQ(score.words_found, 2);
  EXPECT_EQ(score.numbers, 1);
  EXPECT_EQ(score.numbers_found, 1);
}

TEST(TextScore, AToneIsATone) {
  const TextScore score = score_line("Nguyễn Văn An", "Nguyên Văn An");
  EXPECT_EQ(score.tone, 1);
  EXPECT_EQ(score.errors(), 1);
  EXPECT_EQ(score.words_changed, 1);
  EXPECT_EQ(score.words_of_other_marks, 1);
  EXPECT_EQ(score.words_found, 2);
}

TEST(TextScore, ALetterIsALetter) {
  const TextScore score = score_line("Nguyễn Văn An", "Nguyễn Vãm An");
  EXPECT_EQ(score.letter, 1);
  EXPECT_EQ(score.diacritic, 1);  // "ã" for "ă": other marks, not the tone alone.
  EXPECT_EQ(score.words_of_other_marks, 0);
}

TEST(TextScore, ADigitIsADigitAndCostsANumber) {
  const TextScore score = score_line("ngày 18 tháng 11", "ngày 13 tháng 11");
  EXPECT_EQ(score.digit, 1);
  EXPECT_EQ(score.numbers, 2);
  EXPECT_EQ(score.numbers_found, 1);
  EXPECT_EQ(score.numbers_read, 2);
}

TEST(TextScore, PunctuationIsPunctuation) {
  const TextScore score = score_line("Kính gửi: Sở", "Kính gửi; Sở");
  EXPECT_EQ(score.punctuation, 1);
  EXPECT_EQ(score.errors(), 1);
}

TEST(TextScore, WhatWasNotReadIsDeleted) {
  const TextScore score = score_line("abc def", "");
  EXPECT_EQ(score.deleted, 7);
  EXPECT_EQ(score.words_deleted, 2);
  EXPECT_EQ(score.words_found, 0);
}

TEST(TextScore, WhatIsNotThereIsInserted) {
  const TextScore score = score_text({{"abc", false}}, {"abc", "xyzw"});
  EXPECT_EQ(score.inserted, 4);
  EXPECT_EQ(score.words_inserted, 1);
  EXPECT_EQ(score.words_read, 2);
  EXPECT_EQ(score.printed_errors, 0);
}

TEST(TextScore, TheOrderOfLinesDoesNotMatter) {
  const TextScore score =
      score_text({{"ĐƠN ĐỀ NGHỊ", false}, {"Kính gửi: Sở", false}}, {"Kính gửi: Sở", "ĐƠN ĐỀ NGHỊ"});
  EXPECT_EQ(score.errors(), 0);
}

TEST(TextScore, TwoColumnsReadAsOneLineAreNoError) {
  const TextScore score =
      score_text({{"UBND TỈNH ĐẮK LẮK", false}, {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", false}},
                 {"UBND TỈNH ĐẮK LẮK CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"});
  EXPECT_EQ(score.errors(), 0);
  EXPECT_EQ(score.word_errors(), 0);
}

TEST(TextScore, OneLineReadAsTwoCostsAtMostTheSpaceAtTheCut) {
  const TextScore score = score_text({{"Họ và tên: Trần Nhã Hồng", false}}, {"Họ và tên:", "Trần Nhã Hồng"});
  EXPECT_EQ(score.errors(), 0);
  EXPECT_EQ(score.word_errors(), 0);
}

TEST(TextScore, AMergedLineKeepsItsErrors) {
  const TextScore score = score_text({{"UBND TỈNH ĐẮK LẮK", false}, {"CỘNG HÒA XÃ HỘI", false}},
                                     {"UBND TỈNH ĐẮK LAK CỘNG HÓA XÃ HỘI"});
  EXPECT_EQ(score.errors(), 2);
  EXPECT_EQ(score.tone, 1);       // HÓA for HÒA
  EXPECT_EQ(score.diacritic, 1);  // LAK for LẮK
  EXPECT_EQ(score.words_changed, 2);
  EXPECT_EQ(score.words_of_other_marks, 2);
}

TEST(TextScore, HandwritingIsCountedApart) {
  const TextScore score =
      score_text({{"Họ và tên", false}, {"Trần Nhã Hồng", true}}, {"Họ và tên", "Tran Nha Hong"});
  EXPECT_EQ(score.printed_errors, 0);
  EXPECT_EQ(score.printed_letters, 9);
  EXPECT_EQ(score.hand_errors, 3);
  EXPECT_EQ(score.letters - score.printed_letters, 13);
}

TEST(TextScore, SaysWhatWasReadForALine) {
  const TextScore score = score_text({{"Số vào sổ: 966", false}}, {"Số vào sô: 966"});
  ASSERT_EQ(score.lines.size(), 1U);
  EXPECT_EQ(score.lines[0].errors, 1);
  EXPECT_EQ(score.lines[0].read, "Số vào sô: 966");
}

TEST(TextScore, AnEmptyPageReadAsEmptyIsRight) {
  const TextScore score = score_text({}, {});
  EXPECT_EQ(score.errors(), 0);
  EXPECT_EQ(score.letters, 0);
}

TEST(LineMatch, HoldsEveryWordOfBothOnce) {
  const std::vector<Letters> truth{U"a b c d e f", U"g h", U"không có gì"};
  const std::vector<Letters> read{U"x a b c y", U"d e f", U"zzz g h q"};
  std::size_t of_truth = 0;
  std::size_t of_read = 0;
  for (const MatchedPiece& piece : match_lines(truth, read)) {
    of_truth += words(piece.truth).size();
    of_read += words(piece.read).size();
  }
  EXPECT_EQ(of_truth, 11U);
  EXPECT_EQ(of_read, 12U);
}

}  // namespace
}  // namespace motcua::bench::score
