// Goal: a line image becomes its words, and what is no model is named.
// Method: the title of a set paper, cut out as Tesseract lays the page out.

#include "pipeline/read/recogniser/recogniser.h"

#include <gtest/gtest.h>
#include <tesseract/baseapi.h>

#include <string>
#include <utility>
#include <vector>

#include "tests/support/specimen_pages.h"
#include "tests/support/tesseract_lines.h"

namespace motcua::read {
namespace {

Expected<Recogniser> open_installed() {
  tesseract::TessBaseAPI api;
  EXPECT_EQ(api.Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY), 0);
  return Recogniser::open(std::string(api.GetDatapath()) + "/vie.traineddata");
}

std::vector<LineCrop> lines_of(const PageImage& page) {
  std::vector<LineCrop> lines;
  for (PageImage& line : support::lines_as_tesseract_lays_out(page)) lines.push_back({std::move(line)});
  return lines;
}

TEST(TheRecogniser, ReadsTheTitleOfAPaperWordByWord) {
  const auto recogniser = open_installed();
  ASSERT_TRUE(recogniser) << recogniser.error().message;

  const auto lines = recogniser->read(lines_of(support::specimen_page("giay-moi-hop-phu-huynh", 300)));

  ASSERT_TRUE(lines) << lines.error().message;
  std::string text;
  for (const RecognisedLine& line : *lines) {
    int before = -1;
    for (const RecognisedWord& word : line.words) {
      text += word.text + ' ';
      EXPECT_GT(word.left_px, before) << word.text;
      EXPECT_GT(word.right_px, word.left_px) << word.text;
      before = word.left_px;
    }
  }
  EXPECT_NE(text.find("GIẤY MỜI HỌP PHỤ HUYNH HỌC SINH"), std::string::npos) << text;
}

TEST(TheRecogniser, SaysThatThereIsNoModel) {
  const auto recogniser = Recogniser::open("/nowhere/vie.traineddata");

  ASSERT_FALSE(recogniser);
  EXPECT_EQ(recogniser.error().code, ErrorCode::kUnavailable);
}

}  // namespace
}  // namespace motcua::read
