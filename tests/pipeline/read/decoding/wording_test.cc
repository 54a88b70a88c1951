// Goal: a letter is changed only for one that the network offers, where the word is then a
// likelier syllable, and never against plain pixels.
// Method: lines of letters written down with their odds; a table of a few syllables.

#include "pipeline/read/decoding/wording.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace motcua::read {
namespace {

const std::vector<std::string> kWritten = {" ", "b", "ổ", "ố", "s", "u", "n", "g", "m", "ẹ",
                                           ".", "1", "B", "N", "ư", "đ", "i", "ị", "h", "Đ"};

std::size_t number_of(const std::string& letter) {
  for (std::size_t at = 0; at < kWritten.size(); ++at) {
    if (kWritten[at] == letter) return at;
  }
  ADD_FAILURE() << letter;
  return 0;
}

Charset charset_of(const std::vector<std::string>& letters) {
  Charset charset;
  for (std::size_t at = 0; at < letters.size(); ++at) {
    Character character;
    character.text = letters[at];
    charset.characters.push_back(character);
    charset.spellings.push_back({{static_cast<int>(at)}});
  }
  return charset;
}

const SyllableCounts& syllables() {
  static const SyllableCounts counts = *SyllableCounts::parse(
      "*\t100000\n"
      "bố\t600\tmẹ:100\n"
      "bổ\t300\tsung:250\n"
      "mẹ\t300\n"
      "sung\t300\n"
      "đinh\t30\n"
      "định\t9000\n");
  return counts;
}

/// A letter as it is written, and what else the odds offer in its place.
struct Place {
  std::string written;
  float odds = 0.9F;
  std::map<std::string, float> offered{};
};

std::string reconsidered(const std::vector<Place>& places, const Charset& charset = charset_of(kWritten)) {
  CodeOdds odds{.steps = static_cast<int>(places.size()),
                .codes = static_cast<int>(kWritten.size()),
                .odds = std::vector<float>(places.size() * kWritten.size(), 0.0F)};
  std::vector<ReadCharacter> line;
  for (std::size_t at = 0; at < places.size(); ++at) {
    float* row = odds.odds.data() + at * kWritten.size();
    row[number_of(places[at].written)] = places[at].odds;
    for (const auto& [letter, share] : places[at].offered) row[number_of(letter)] = share;
    ReadCharacter one;
    one.character = number_of(places[at].written);
    one.begin_step = static_cast<int>(at);
    one.end_step = static_cast<int>(at) + 1;
    one.odds = places[at].odds;
    line.push_back(one);
  }
  Wording(charset, syllables()).reconsider(line, odds);
  std::string text;
  for (const ReadCharacter& one : line) text += kWritten[one.character];
  return text;
}

TEST(TheWording, TakesTheOfferedLetterThatMakesTheLikelierWord) {
  EXPECT_EQ(reconsidered({{"b"}, {"ố", 0.7F, {{"ổ", 0.2F}}}, {" "}, {"s"}, {"u"}, {"n"}, {"g"}}), "bổ sung");
  EXPECT_EQ(reconsidered({{"b"}, {"ố", 0.7F, {{"ổ", 0.2F}}}, {" "}, {"m"}, {"ẹ"}}), "bố mẹ");
}

TEST(TheWording, InventsNothing) {
  EXPECT_EQ(reconsidered({{"b"}, {"ố", 0.99F}, {" "}, {"s"}, {"u"}, {"n"}, {"g"}}), "bố sung");
  EXPECT_EQ(reconsidered({{"b"}, {"ố", 0.99F, {{"ổ", 0.001F}}}, {" "}, {"s"}, {"u"}, {"n"}, {"g"}}),
            "bố sung");
}

TEST(TheWording, ChangesTwoLettersOfAWordAtMost) {
  const std::map<std::string, float> u{{"u", 0.4F}};
  const std::map<std::string, float> n{{"n", 0.4F}};
  const std::map<std::string, float> g{{"g", 0.4F}};

  EXPECT_EQ(reconsidered({{"s"}, {"h", 0.5F, u}, {"m", 0.5F, n}, {"g"}}), "sung");
  EXPECT_EQ(reconsidered({{"s"}, {"h", 0.5F, u}, {"m", 0.5F, n}, {"b", 0.5F, g}}), "shmb");
}

TEST(TheWording, KeepsCapitalsAndMarksAboutAWord) {
  EXPECT_EQ(reconsidered({{"B"}, {"ố", 0.7F, {{"ổ", 0.2F}}}, {" "}, {"s"}, {"u"}, {"n"}, {"g"}, {"."}}),
            "Bổ sung.");
}

TEST(TheWording, LeavesNumbersSingleLettersAndBrokenWordsAlone) {
  EXPECT_EQ(reconsidered({{"1", 0.5F, {{"i", 0.45F}}}, {"1"}}), "11");
  EXPECT_EQ(reconsidered({{"b", 0.5F, {{"s", 0.45F}}}}), "b");
  EXPECT_EQ(reconsidered({{"b"}, {"."}, {"ố", 0.5F, {{"ổ", 0.45F}}}}), "b.ố");
}

TEST(TheWording, GivesNamesMoreToThePixels) {
  const Place doubtful{"i", 0.8F, {{"ị", 0.1F}}};

  EXPECT_EQ(reconsidered({{"b"}, {"ố"}, {" "}, {"đ"}, doubtful, {"n"}, {"h"}}), "bố định");
  EXPECT_EQ(reconsidered({{"B"}, {"ố"}, {" "}, {"Đ"}, doubtful, {"n"}, {"h"}}), "Bố Đinh");
}

TEST(TheWording, LeavesModelsOfOtherLanguagesAlone) {
  std::vector<std::string> letters = kWritten;
  letters[number_of("ư")] = "w";

  EXPECT_EQ(reconsidered({{"b"}, {"ố", 0.7F, {{"ổ", 0.2F}}}, {" "}, {"s"}, {"u"}, {"n"}, {"g"}},
                         charset_of(letters)),
            "bố sung");
}

TEST(TheWording, ReadsAnEmptyLine) {
  EXPECT_EQ(reconsidered({}), "");
  EXPECT_EQ(reconsidered({{" "}, {" "}}), "  ");
}

}  // namespace
}  // namespace motcua::read
