// Goal: the search finds the likeliest text, lets the dictionary decide where the pixels leave
// a doubt and no further, and answers whatever the odds are.
// Method: odds written down by hand over a few letters; and short random lines on which every
// path can be tried.

#include "pipeline/read/decoding/beam_search.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

#include "tests/pipeline/read/decoding/small_model.h"

namespace motcua::read {
namespace {

Vocabulary small_vocabulary(Dictionary dictionary) {
  return {.spellings = Spellings(small_charset(), kCodeCount, kNullCode),
          .dictionary = std::move(dictionary),
          .null_code = kNullCode};
}

std::string text_of(std::span<const ReadCharacter> characters) {
  std::string text;
  for (const ReadCharacter& one : characters) text += kLetters[one.character];
  return text;
}

std::string read_with(Dictionary dictionary, const CodeOdds& odds) {
  const Vocabulary vocabulary = small_vocabulary(std::move(dictionary));
  BeamSearch search(vocabulary);
  return text_of(search.decode(odds));
}

/// "cat" or "cot": the middle letter is an a with these odds, and an o otherwise.
CodeOdds cat_or_cot(float a) {
  return odds_of(
      {{{'c', 0.98F}}, {{'_', 0.99F}}, {{'a', a}, {'o', 0.99F - a}}, {{'_', 0.99F}}, {{'t', 0.98F}}});
}

TEST(TheBeam, ReadsTheLikeliestLetters) {
  EXPECT_EQ(read_with({}, cat_or_cot(0.4F)), "cot");
  EXPECT_EQ(read_with({}, cat_or_cot(0.6F)), "cat");
}

TEST(TheBeam, LetsAWordOfTheDictionaryWinADoubt) {
  EXPECT_EQ(read_with(small_dictionary(), cat_or_cot(0.4F)), "cat");
}

TEST(TheBeam, LetsNoDictionaryWinAgainstPlainPixels) {
  EXPECT_EQ(read_with(small_dictionary(), cat_or_cot(0.02F)), "cot");
}

TEST(TheBeam, GivesTheDictionaryEachWordOfALine) {
  const CodeOdds odds = odds_of({{{'x', 0}, {'o', 0.9F}},
                                 {{'w', 0.9F}},
                                 {{'l', 0.5F}, {'1', 0.49F}},
                                 {{'_', 0.9F}},
                                 {{' ', 0.95F}},
                                 {{'c', 0.9F}},
                                 {{'a', 0.4F}, {'o', 0.55F}},
                                 {{'t', 0.9F}}});

  EXPECT_EQ(read_with(small_dictionary(), odds), "owl cat");
}

TEST(TheBeam, ReadsALetterTwiceOnlyWithAGapBetween) {
  EXPECT_EQ(read_with({}, odds_of({{{'o', 0.9F}}, {{'o', 0.9F}}, {{'t', 0.9F}}})), "ot");
  EXPECT_EQ(read_with({}, odds_of({{{'o', 0.9F}}, {{'_', 0.9F}}, {{'o', 0.9F}}, {{'t', 0.9F}}})), "oot");
}

TEST(TheBeam, CountsANeighbourAndTheGapTogetherWhereTheyShareAStep) {
  // The o leads in the second step, but the c and the null code together outweigh it.
  const CodeOdds odds = odds_of({{{'c', 0.97F}}, {{'_', 0.24F}, {'c', 0.34F}, {'o', 0.4F}}, {{'_', 0.97F}}});

  EXPECT_EQ(read_with({}, odds), "c");
}

TEST(TheBeam, TellsWhereEachLetterStands) {
  const Vocabulary vocabulary = small_vocabulary({});
  BeamSearch search(vocabulary);

  const auto characters = search.decode(odds_of(
      {{{'_', 0.99F}}, {{'c', 0.9F}}, {{'c', 0.95F}}, {{'_', 0.99F}}, {{'a', 0.8F}}, {{'_', 0.99F}}}));

  ASSERT_EQ(text_of(characters), "ca");
  EXPECT_EQ(characters[0].begin_step, 1);
  EXPECT_EQ(characters[0].end_step, 3);
  EXPECT_EQ(characters[1].begin_step, 4);
  EXPECT_EQ(characters[1].end_step, 5);
  EXPECT_NEAR(characters[0].odds, 0.95, 0.01);
  EXPECT_NEAR(characters[1].odds, 0.8, 0.03);
}

TEST(TheBeam, ReadsACharacterOfTwoCodesAndOneOfTheFirstAlone) {
  Charset charset = small_charset();
  charset.spellings[character_of('w')].codes = {static_cast<int>(character_of('o')),
                                                static_cast<int>(character_of('t'))};
  charset.spellings[character_of('t')].codes.clear();  // No letter by itself.
  const Vocabulary vocabulary{.spellings = Spellings(charset, kCodeCount, kNullCode), .null_code = kNullCode};
  BeamSearch search(vocabulary);

  EXPECT_EQ(text_of(search.decode(odds_of({{{'o', 0.9F}}, {{'_', 0.9F}}, {{'t', 0.9F}}, {{'c', 0.9F}}}))),
            "wc");
  EXPECT_EQ(text_of(search.decode(odds_of({{{'o', 0.9F}}, {{'_', 0.9F}}, {{'c', 0.9F}}}))), "oc");
}

TEST(TheBeam, SaysTheSameOfALineWhateverItReadBefore) {
  const Vocabulary vocabulary = small_vocabulary(small_dictionary());
  BeamSearch search(vocabulary);
  const std::string alone = text_of(search.decode(cat_or_cot(0.4F)));
  static_cast<void>(search.decode(odds_of({{{'o', 0.9F}}, {{'w', 0.9F}}, {{'l', 0.9F}}, {{' ', 0.9F}}})));

  EXPECT_EQ(text_of(search.decode(cat_or_cot(0.4F))), alone);
}

TEST(TheBeam, ReadsNothingWhereNothingIs) {
  EXPECT_EQ(read_with(small_dictionary(), {.steps = 0, .codes = kCodeCount, .odds = {}}), "");
  EXPECT_EQ(read_with(small_dictionary(), odds_of({200, {{'_', 1.0F}}})), "");
}

TEST(TheBeam, AnswersHostileOdds) {
  constexpr std::size_t kSteps = 50;
  for (const float level : {0.0F, 1.0F, 1.0F / kCodeCount, std::numeric_limits<float>::min()}) {
    const CodeOdds odds{.steps = kSteps,
                        .codes = kCodeCount,
                        .odds = std::vector<float>(kSteps * static_cast<std::size_t>(kCodeCount), level)};
    EXPECT_LE(read_with(small_dictionary(), odds).size(), kSteps);
  }
  const Vocabulary only_null{.spellings = Spellings({}, 1, 0), .null_code = 0};
  BeamSearch search(only_null);
  EXPECT_TRUE(search.decode({.steps = 3, .codes = 1, .odds = {1, 1, 1}}).empty());
}

// --- Every path of a short line -------------------------------------------------------------

constexpr double kOffset = -0.085;

/// Two letters and the null code, in this order.
struct AllPaths {
  const CodeOdds& odds;
  std::string best_text;
  double best = -std::numeric_limits<double>::infinity();

  enum Following { kAnything, kOnlySame, kOnlyOther };

  [[nodiscard]] double at(int step, int code) const {
    return odds.odds[static_cast<std::size_t>(step * 3 + code)];
  }

  void walk(int step, int before, Following following, const std::string& text, double score) {
    if (step == odds.steps) {
      if (following != kOnlySame && score > best) {
        best = score;
        best_text = text;
      }
      return;
    }
    const double null = at(step, 2);
    const bool both = at(step, 0) > null && at(step, 1) > null;
    for (int code = 0; code < 3; ++code) {
      if (code != 2 && !both && at(step, code) < at(step, 1 - code)) continue;
      const double alone = score + std::log(at(step, code)) + kOffset;
      const double with_null = score + std::log(at(step, code) + null) + kOffset;
      if (code == before) {
        if (following == kOnlyOther) continue;
        walk(step + 1, code, kAnything, text, alone);
        if (code != 2 && following == kAnything) walk(step + 1, code, kOnlyOther, text, with_null);
        continue;
      }
      if (following == kOnlySame) continue;
      if (code == 2) {
        walk(step + 1, code, kAnything, text, alone);
        continue;
      }
      const std::string longer = text + kLetters[static_cast<std::size_t>(code)];
      const bool shared = both && before >= 0 && before != 2 && following == kAnything;
      walk(step + 1, code, kAnything, longer, alone);
      walk(step + 1, code, kOnlySame, longer, shared ? score + kOffset : with_null);
    }
  }
};

TEST(TheBeam, FindsWhatTryingEveryPathFinds) {
  constexpr int kLines = 300;
  Charset charset;
  for (const std::size_t at : {0U, 1U}) {
    charset.characters.push_back({.text = std::string(1, kLetters[at])});
    charset.spellings.push_back({{static_cast<int>(at)}});
  }
  const Vocabulary vocabulary{.spellings = Spellings(charset, 3, 2), .null_code = 2};
  BeamSearch search(vocabulary);
  std::mt19937 random(7);
  std::gamma_distribution<float> share(0.4F);
  int same = 0;
  for (int line = 0; line < kLines; ++line) {
    CodeOdds odds{.steps = 7, .codes = 3, .odds = {}};
    for (int step = 0; step < odds.steps; ++step) {
      std::array<float, 3> row{};
      for (float& one : row) one = share(random) + 1e-4F;
      for (const float one : row) odds.odds.push_back(one / (row[0] + row[1] + row[2]));
    }
    AllPaths all{.odds = odds, .best_text = {}};
    all.walk(0, -1, AllPaths::kAnything, "", 0);
    if (text_of(search.decode(odds)) == all.best_text) ++same;
  }
  EXPECT_EQ(same, kLines);
}

}  // namespace
}  // namespace motcua::read
