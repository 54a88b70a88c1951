// Goal: our recogniser writes of a line what Tesseract writes of the same pixels.
// Method: lines of set papers, given to both. `motcua-bench agreement` does it with scans.

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include "pipeline/read/engine.h"
#include "pipeline/read/installed_model.h"
#include "pipeline/read/recogniser/recogniser.h"
#include "tests/support/specimen_pages.h"
#include "tests/support/tesseract_lines.h"

namespace motcua::read {
namespace {

using Words = std::vector<std::string>;

Words words_of(const RecognisedLine& line) {
  Words words;
  for (const RecognisedWord& word : line.words) words.push_back(word.text);
  return words;
}

/// Of two spaces in a row Tesseract gives one to the word that follows.
Words words_of(const PageText& page) {
  Words words;
  for (const Line& line : page.lines) {
    for (const Word& word : line.words) {
      words.push_back(word.text);
      std::erase(words.back(), ' ');
    }
  }
  return words;
}

TEST(TheRecogniser, WritesWhatTesseractWrites) {
  auto engine = open_tesseract({});
  ASSERT_TRUE(engine);
  const auto recogniser = Recogniser::open(*installed_model("vie"), {.syllables = false});
  ASSERT_TRUE(recogniser);
  int lines = 0;
  int same = 0;
  for (const int dpi : {100, 150, 300}) {
    for (const PageImage& line :
         support::lines_as_tesseract_lays_out(support::specimen_page("giay-moi-hop-phu-huynh", dpi))) {
      const auto reference = (*engine)->read(line, Layout::kLine, std::chrono::seconds(30));
      const LineCrop crop{line};
      const auto own = recogniser->read({&crop, 1});
      ASSERT_TRUE(reference);
      ASSERT_TRUE(own);
      ++lines;
      if (words_of(own->front()) == words_of(*reference)) ++same;
    }
  }

  EXPECT_GT(lines, 60);
  EXPECT_GE(same, lines * 0.995);
}

}  // namespace
}  // namespace motcua::read
