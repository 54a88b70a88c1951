// Goal: a line is never less sure for a second look, keeps its places, and depends on itself alone.
// Method: the lines of a set paper, small and rough enough to leave doubt, with the real model.

#include "pipeline/read/two_looks.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "pipeline/read/installed_model.h"
#include "tests/support/specimen_pages.h"
#include "tests/support/tesseract_lines.h"

namespace motcua::read {
namespace {

std::vector<LineCrop> lines_of(int dpi) {
  std::vector<LineCrop> lines;
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", dpi);
  for (PageImage& line : support::lines_as_tesseract_lays_out(page)) lines.push_back({std::move(line)});
  return lines;
}

std::string text_of(const RecognisedLine& line) {
  std::string text;
  for (const RecognisedWord& word : line.words) text += word.text + " ";
  return text;
}

class TwoLooks : public testing::Test {
 protected:
  void SetUp() override {
    const auto model = installed_model("vie");
    ASSERT_TRUE(model) << model.error().message;
    auto opened = Recogniser::open(*model);
    ASSERT_TRUE(opened) << opened.error().message;
    recogniser_ = std::move(*opened);
  }

  Recogniser recogniser_;
};

TEST_F(TwoLooks, AreAsSureAsTheSecondWhereTheFirstLeavesDoubt) {
  const std::vector<LineCrop> lines = lines_of(75);
  const auto once = recogniser_.read(lines);
  const auto twice = read_by_two_looks(recogniser_, lines);

  ASSERT_TRUE(once && twice);
  ASSERT_EQ(twice->size(), lines.size());
  bool doubt = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    doubt = doubt || sureness((*once)[i]) < 0.9;
    EXPECT_GE(sureness((*twice)[i]), std::min(0.95, sureness((*once)[i]))) << text_of((*once)[i]);
    for (const RecognisedWord& word : (*twice)[i].words) {
      EXPECT_GE(word.left_px, 0);
      EXPECT_LE(word.right_px, lines[i].grey.width_px);
    }
  }
  EXPECT_TRUE(doubt) << "no line was hard enough to need a second look";
}

TEST_F(TwoLooks, OfALineDoNotDependOnTheOthers) {
  const std::vector<LineCrop> lines = lines_of(100);
  const auto together = read_by_two_looks(recogniser_, lines);

  ASSERT_TRUE(together);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto alone = read_by_two_looks(recogniser_, {&lines[i], 1});
    ASSERT_TRUE(alone);
    EXPECT_EQ(text_of(alone->front()), text_of((*together)[i]));
  }
}

TEST_F(TwoLooks, AreNoneAtNothing) {
  const auto read = read_by_two_looks(recogniser_, {});

  ASSERT_TRUE(read);
  EXPECT_TRUE(read->empty());
}

}  // namespace
}  // namespace motcua::read
