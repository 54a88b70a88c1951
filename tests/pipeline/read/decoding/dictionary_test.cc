// Goal: a word, a number, or either with punctuation about it is known, and where it may end.
// Method: three dawgs of a few words; every case is spelled letter by letter.

#include "pipeline/read/decoding/dictionary.h"

#include <gtest/gtest.h>

#include "tests/pipeline/read/decoding/small_model.h"

namespace motcua::read {
namespace {

struct Spelled {
  WordKind kind = WordKind::kUnknown;
  bool ends = false;
};

Spelled spelled(const Dictionary& dictionary, std::string_view text) {
  std::vector<Dictionary::Position> positions = dictionary.begin();
  std::size_t first = 0;
  Spelled last;
  for (const char letter : text) {
    const std::size_t count = positions.size() - first;
    const auto reached = dictionary.advance(positions, first, count, character_of(letter));
    first += count;
    last = {reached.kind, reached.ends};
    if (reached.kind == WordKind::kUnknown) break;
  }
  return last;
}

struct Case {
  const char* name;
  const char* text;
  WordKind kind;
  bool ends;
};

const Case kCases[] = {
    {"KnowsAWord", "cat", WordKind::kWord, true},
    {"KnowsTheBeginningOfAWord", "ca", WordKind::kWord, false},
    {"KnowsNoWordThatGoesOnTooLong", "catt", WordKind::kUnknown, false},
    {"KnowsNoWordThatIsNone", "act", WordKind::kUnknown, false},
    {"KnowsANumberOfAnyDigits", "11", WordKind::kNumber, true},
    {"KnowsNoNumberOfTooManyDigits", "111", WordKind::kUnknown, false},
    {"KnowsAMarkWithinANumber", "11-11", WordKind::kNumber, true},
    {"KnowsAWordInBrackets", "(cow)", WordKind::kWord, true},
    {"MissesTheClosingBracket", "(cow", WordKind::kWord, false},
    {"KnowsAMarkAfterAWord", "owl-", WordKind::kWord, true},
    {"KnowsAMarkAlone", "-", WordKind::kPunctuation, true},
    {"LetsNoMarkCutAWordShort", "ow-", WordKind::kUnknown, false},
    {"TakesTheSignOfThePatternForNoLetter", " ", WordKind::kUnknown, false},
};

class TheDictionary : public testing::TestWithParam<Case> {};

TEST_P(TheDictionary, Of) {
  const Spelled got = spelled(small_dictionary(), GetParam().text);

  EXPECT_EQ(got.kind, GetParam().kind);
  EXPECT_EQ(got.ends, GetParam().ends);
}

INSTANTIATE_TEST_SUITE_P(, TheDictionary, testing::ValuesIn(kCases),
                         [](const auto& row) { return row.param.name; });

TEST(ADictionary, WithoutPunctuationKnowsBareWords) {
  const Dictionary dictionary(dawg_of({"cat"}), std::nullopt, std::nullopt, small_charset().characters);

  EXPECT_TRUE(spelled(dictionary, "cat").ends);
  EXPECT_EQ(spelled(dictionary, "(").kind, WordKind::kUnknown);
}

TEST(ADictionary, WithoutDawgsIsEmpty) {
  EXPECT_TRUE(Dictionary().empty());
  EXPECT_FALSE(small_dictionary().empty());
}

}  // namespace
}  // namespace motcua::read
