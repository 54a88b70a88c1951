// Goal: a word's box is that of its letters, although the recogniser only knows about where it is.
// Method: letters as boxes of ten pixels, four pixels apart; words sixteen.

#include "pipeline/read/word_boxes.h"

#include <gtest/gtest.h>

namespace motcua::read {
namespace {

constexpr double kXHeight = 14;
constexpr int kTop = 100;

/// "abc de f": three, two and one letter.
std::vector<Box> letters() {
  return {{0, kTop, 10, 20},  {14, kTop, 10, 20}, {28, kTop, 10, 20},
          {54, kTop, 10, 20}, {68, kTop, 10, 30}, {94, kTop, 10, 20}};
}

const Box kLine{0, kTop, 104, 30};

TEST(WordBoxes, AreThoseOfTheLetters) {
  // Spans as a network gives them: begun late, ended early.
  const auto boxes = word_boxes({{4, 33}, {58, 73}, {98, 101}}, letters(), kLine, kXHeight);

  const std::vector<Box> want{{0, kTop, 38, 20}, {54, kTop, 24, 30}, {94, kTop, 10, 20}};
  EXPECT_EQ(boxes, want);
}

TEST(WordBoxes, PartAtTheWidestPaperNearTheSpans) {
  const auto boxes = word_boxes({{4, 40}, {44, 100}}, letters(), kLine, kXHeight);

  EXPECT_EQ(boxes[0], (Box{0, kTop, 38, 20}));
  EXPECT_EQ(boxes[1], (Box{54, kTop, 50, 30}));
}

TEST(WordBoxes, PartATouchingPairWhereTheRecogniserDoes) {
  const auto boxes = word_boxes({{5, 45}, {55, 95}}, {{0, kTop, 100, 20}}, {0, kTop, 100, 20}, kXHeight);

  EXPECT_EQ(boxes[0], (Box{0, kTop, 50, 20}));
  EXPECT_EQ(boxes[1], (Box{55, kTop, 40, 20}));
}

TEST(WordBoxes, StayInTheirOrderWhateverTheSpansSay) {
  const auto boxes = word_boxes({{90, 20}, {10, 5}, {500, 400}}, letters(), kLine, kXHeight);

  ASSERT_EQ(boxes.size(), 3U);
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    EXPECT_FALSE(boxes[i].empty());
    if (i > 0) {
      EXPECT_GE(boxes[i].x, boxes[i - 1].right());
    }
  }
}

TEST(WordBoxes, AreNoneForNoWords) {
  EXPECT_TRUE(word_boxes({}, letters(), kLine, kXHeight).empty());
}

}  // namespace
}  // namespace motcua::read
