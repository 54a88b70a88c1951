// Goal: a word's confidence rises with what speaks for it and keeps within 0 and 1.
// Method: words written down as what the search says of their characters. That the figures are
// true of real pages is measured, not tested (docs/decisions/0022-word-confidence.md).

#include "pipeline/read/decoding/word_confidence.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

namespace motcua::read {
namespace {

std::vector<ReadCharacter> word_of(float least_odds, WordKind kind, std::size_t length = 4) {
  ReadCharacter sure;
  sure.odds = 0.999F;
  sure.certainty = -0.086F;
  sure.kind = kind;
  std::vector<ReadCharacter> word(length, sure);
  word.front().odds = least_odds;
  word.front().certainty = std::log(std::max(least_odds, 1e-9F)) - 0.085F;
  return word;
}

TEST(WordConfidence, RisesWithTheLeastOdds) {
  double before = 0;
  for (const float odds : {0.01F, 0.2F, 0.5F, 0.8F, 0.95F, 0.999F}) {
    const double now = word_confidence(word_of(odds, WordKind::kFree));
    EXPECT_GT(now, before) << odds;
    before = now;
  }
}

TEST(WordConfidence, IsHigherForWordsOfTheDictionary) {
  EXPECT_GT(word_confidence(word_of(0.8F, WordKind::kWord)), word_confidence(word_of(0.8F, WordKind::kFree)));
  EXPECT_GT(word_confidence(word_of(0.8F, WordKind::kNumber)),
            word_confidence(word_of(0.8F, WordKind::kFree)));
}

TEST(WordConfidence, OfPlainPrintIsNearOneAndOfJunkBelowAHalf) {
  EXPECT_GT(word_confidence(word_of(0.999F, WordKind::kWord)), 0.98);
  EXPECT_LT(word_confidence(word_of(0.3F, WordKind::kFree)), 0.5);
}

TEST(WordConfidence, KeepsWithinItsBounds) {
  for (const float odds : {0.0F, 1.0F, std::numeric_limits<float>::min()}) {
    for (const std::size_t length : {1U, 10'000U}) {
      const double confidence = word_confidence(word_of(odds, WordKind::kUnknown, length));
      EXPECT_GT(confidence, 0);
      EXPECT_LT(confidence, 1);
    }
  }
}

}  // namespace
}  // namespace motcua::read
