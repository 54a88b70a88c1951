// Goal: the table of syllables tells what is likely after what, and a damaged one is an error.
// Method: a table of four syllables, and the one that the program was built with.

#include "models/syllables/syllable_counts.h"

#include <gtest/gtest.h>

#include <cmath>

#include "models/syllables/syllable_table.h"

namespace motcua {
namespace {

constexpr const char* kSmall =
    "# A remark.\n"
    "*\t1000\n"
    "bổ\t20\tsung:15\n"
    "bố\t60\tmẹ:9\n"
    "mẹ\t30\n"
    "sung\t15\n";

double chance(const SyllableCounts& counts, const char* before, const char* syllable) {
  return std::exp(counts.log_odds(counts.find(before), counts.find(syllable)));
}

TEST(Syllables, AreAsLikelyAsTheyWereSeen) {
  const auto counts = SyllableCounts::parse(kSmall);
  ASSERT_TRUE(counts);

  EXPECT_NEAR(chance(*counts, "", "bố"), 0.06, 0.03);
  EXPECT_GT(chance(*counts, "", "bố"), chance(*counts, "", "bổ"));
  EXPECT_GT(chance(*counts, "", "sung"), 100 * chance(*counts, "", "sưng"));
}

TEST(Syllables, AreLikelierAfterWhatTheyOftenFollow) {
  const auto counts = SyllableCounts::parse(kSmall);
  ASSERT_TRUE(counts);

  EXPECT_GT(chance(*counts, "bổ", "sung"), 0.3);
  EXPECT_LT(chance(*counts, "bố", "sung"), chance(*counts, "", "sung"));
  EXPECT_GT(chance(*counts, "bố", "mẹ"), chance(*counts, "bổ", "mẹ"));
}

TEST(Syllables, AreWeighedWhateverIsUnknown) {
  const auto counts = SyllableCounts::parse(kSmall);
  ASSERT_TRUE(counts);

  EXPECT_EQ(counts->find("xyz"), SyllableCounts::kUnknown);
  EXPECT_TRUE(std::isfinite(counts->log_odds(SyllableCounts::kUnknown, SyllableCounts::kUnknown)));
  EXPECT_TRUE(std::isfinite(counts->log_odds(counts->find("bổ"), SyllableCounts::kUnknown)));
}

TEST(Syllables, OfADamagedTableAreAnError) {
  for (const char* table : {"bổ\n", "bổ\tx\n", "bổ\t0\n", "bổ\t5\tsung:3\n", "bổ\t5\nbổ\t6\n", "\t5\n",
                            "bổ\t5\nsung\t3\tbổ\n", "bổ\t99999999999\n"}) {
    EXPECT_FALSE(SyllableCounts::parse(table)) << table;
  }
  EXPECT_TRUE(SyllableCounts::parse(""));
}

TEST(Syllables, OfTheProgramAreRead) {
  ASSERT_TRUE(SyllableCounts::parse(syllable_table()));
  const SyllableCounts& counts = SyllableCounts::built_in();

  EXPECT_NE(counts.find("nguyễn"), SyllableCounts::kUnknown);
  EXPECT_GT(chance(counts, "bổ", "sung"), 100 * chance(counts, "bố", "sung"));
}

}  // namespace
}  // namespace motcua
