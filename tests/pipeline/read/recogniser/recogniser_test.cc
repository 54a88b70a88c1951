// Goal: a line image becomes its words, and what is no model is named.
// Method: the title of a set paper, cut out as Tesseract lays the page out.

#include "pipeline/read/recogniser/recogniser.h"

#include <gtest/gtest.h>
#include <tesseract/baseapi.h>
#include <tesseract/pageiterator.h>

#include <algorithm>
#include <memory>
#include <string>

#include "tests/support/specimen_pages.h"

namespace motcua::read {
namespace {

Expected<Recogniser> open_installed() {
  tesseract::TessBaseAPI api;
  EXPECT_EQ(api.Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY), 0);
  return Recogniser::open(std::string(api.GetDatapath()) + "/vie.traineddata");
}

/// The lines of a page as Tesseract lays it out, each with some paper about it.
std::vector<LineCrop> lines_of(const PageImage& page) {
  tesseract::TessBaseAPI api;
  EXPECT_EQ(api.Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY), 0);
  api.SetPageSegMode(tesseract::PSM_AUTO);
  api.SetImage(page.pixels.data(), page.width_px, page.height_px, 1, page.width_px);
  const std::unique_ptr<tesseract::PageIterator> at(api.AnalyseLayout());
  std::vector<LineCrop> lines;
  if (!at) return lines;
  do {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    if (!at->BoundingBox(tesseract::RIL_TEXTLINE, &left, &top, &right, &bottom)) continue;
    left = std::max(0, left - 4);
    top = std::max(0, top - 4);
    right = std::min(page.width_px, right + 4);
    bottom = std::min(page.height_px, bottom + 4);
    PageImage line{
        .width_px = right - left, .height_px = bottom - top, .channels = 1, .dpi = page.dpi, .pixels = {}};
    for (int y = top; y < bottom; ++y) {
      const auto row = page.pixels.begin() + static_cast<std::ptrdiff_t>(y) * page.width_px;
      line.pixels.insert(line.pixels.end(), row + left, row + right);
    }
    lines.push_back({std::move(line)});
  } while (at->Next(tesseract::RIL_TEXTLINE));
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
