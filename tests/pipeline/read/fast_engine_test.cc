// Goal: the fast engine comes back from any picture in time, says the same however many read
// beside it, and puts words where their ink is.
// Method: pages that were never typed, set papers at 150 and 300 dpi, with the real model.

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "pipeline/read/engine.h"
#include "tests/support/odd_pages.h"
#include "tests/support/specimen_pages.h"

namespace motcua::read {
namespace {

constexpr std::chrono::seconds kDeadline{60};

std::unique_ptr<Engine> open_engine() {
  auto engine = open_fast({});
  EXPECT_TRUE(engine.has_value()) << engine.error().message;
  return engine ? std::move(*engine) : nullptr;
}

bool holds(const Box& outer, const Box& inner) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
         inner.bottom() <= outer.bottom();
}

/// Everything that was read, in one text.
std::string all_of(const PageText& text) {
  std::string all;
  for (const Line& line : text.lines) {
    for (const Word& word : line.words) {
      all += word.text + " " + std::to_string(word.box.x) + " " + std::to_string(word.box.y) + " " +
             std::to_string(word.box.width) + " " + std::to_string(word.box.height) + " " +
             std::to_string(word.confidence) + "\n";
    }
  }
  return all;
}

class OddPages : public testing::TestWithParam<support::OddPage> {};

TEST_P(OddPages, AreReadOrGivenUpInTime) {
  const PageImage page = GetParam().make();
  const auto engine = open_engine();

  const auto text = engine->read(page, Layout::kPage, std::chrono::seconds(3));

  if (!text) {
    EXPECT_EQ(text.error().problem, PageProblem::kTimedOut) << text.error().message;
    return;
  }
  for (const Line& line : text->lines) {
    EXPECT_FALSE(line.words.empty());
    EXPECT_TRUE(holds({0, 0, page.width_px, page.height_px}, line.box));
  }
}

TEST_P(OddPages, AreReadOrRefusedAsOneLine) {
  const auto text = open_engine()->read(GetParam().make(), Layout::kLine, kDeadline);

  EXPECT_TRUE(text.has_value()) << text.error().message;
}

INSTANTIATE_TEST_SUITE_P(, OddPages, testing::ValuesIn(support::kOddPages),
                         [](const auto& row) { return row.param.name; });

TEST(TheFastEngine, PutsEachWordWhereItsInkIs) {
  const auto engine = open_engine();
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", 300);

  const auto text = engine->read(page, Layout::kPage, kDeadline);

  ASSERT_TRUE(text) << text.error().message;
  EXPECT_GT(text->lines.size(), 10U);
  for (const Line& line : text->lines) {
    int before = -1;
    for (const Word& word : line.words) {
      EXPECT_TRUE(holds(line.box, word.box)) << word.text;
      EXPECT_GE(word.box.x, before) << word.text;
      before = word.box.right();
      // Paper on both sides, ink within: the column at the left edge of the box has some.
      int darkest = 255;
      for (int y = word.box.y; y < word.box.bottom(); ++y) {
        for (int x = word.box.x; x < std::min(word.box.x + 4, word.box.right()); ++x) {
          const std::size_t at = static_cast<std::size_t>(y) * page.row_bytes() + static_cast<std::size_t>(x);
          darkest = std::min(darkest, static_cast<int>(page.pixels[at]));
        }
      }
      EXPECT_LT(darkest, 160) << word.text;
    }
  }
}

TEST(TheFastEngine, SaysTheSameWhateverIsReadBesideIt) {
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", 150);
  const PageImage other = support::specimen_page("can-cuoc-cong-dan", 150);
  const auto alone = open_engine()->read(page, Layout::kPage, kDeadline);
  ASSERT_TRUE(alone);

  std::vector<std::string> said(3);
  std::vector<std::thread> readers;
  for (std::string& one : said) {
    readers.emplace_back([&] {
      const auto engine = open_engine();
      const bool read_other = engine->read(other, Layout::kPage, kDeadline).has_value();
      const auto text = engine->read(page, Layout::kPage, kDeadline);
      if (read_other && text) one = all_of(*text);
    });
  }
  for (std::thread& reader : readers) reader.join();

  for (const std::string& one : said) EXPECT_EQ(one, all_of(*alone));
}

TEST(TheFastEngine, LeavesOutWhatItsCallerKnowsToBeNoPrint) {
  const auto engine = open_engine();
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", 150);
  ReadHints hints;
  hints.no_print = {{0, 0, page.width_px, page.height_px / 2}};

  const auto text = engine->read(page, hints, kDeadline);

  ASSERT_TRUE(text);
  EXPECT_FALSE(text->lines.empty());
  for (const Line& line : text->lines) EXPECT_GT(line.box.bottom(), page.height_px / 2) << line.text;
}

}  // namespace
}  // namespace motcua::read
