// Goal: either recogniser says the same about a page whatever it read before, with one
// thread, within its deadline; and says what is not installed.
// Method: the real recognisers on set papers at 150 dpi; threads are counted by the
// kernel while a page is read.

#include "pipeline/read/engine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>

#include "models/folding.h"
#include "tests/support/specimen_pages.h"

namespace motcua::read {
namespace {

constexpr std::chrono::seconds kDeadline{60};
constexpr int kDpi = 150;

using Opened = Expected<std::unique_ptr<Engine>>;

struct Case {
  const char* name;
  Opened (*open)(const std::string& language);
};

const Case kCases[] = {
    {.name = "Tesseract", .open = [](const std::string& language) { return open_tesseract({language}); }},
    {.name = "Fast", .open = [](const std::string& language) { return open_fast({language}); }},
};

class TheEngine : public testing::TestWithParam<Case> {
 protected:
  static std::unique_ptr<Engine> open_engine() {
    auto engine = GetParam().open("vie");
    EXPECT_TRUE(engine.has_value()) << engine.error().message;
    return engine ? std::move(*engine) : nullptr;
  }
};

int thread_count() {
  const std::filesystem::directory_iterator tasks("/proc/self/task");
  return static_cast<int>(std::distance(begin(tasks), end(tasks)));
}

TEST_P(TheEngine, ReadsVietnameseInNfcWithPlacesAndConfidence) {
  const auto engine = open_engine();
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", kDpi);

  const auto text = engine->read(page, Layout::kPage, kDeadline);

  ASSERT_TRUE(text.has_value()) << text.error().message;
  EXPECT_NE(text->text().find("GIẤY MỜI HỌP PHỤ HUYNH HỌC SINH"), std::string::npos) << text->text();
  EXPECT_EQ(text->text(), to_nfc(text->text()));
  EXPECT_EQ(text->engine, engine->version());
  EXPECT_EQ(text->weights, "vie");
  for (const Line& line : text->lines) {
    EXPECT_GE(line.box.x, 0);
    EXPECT_LE(line.box.right(), page.width_px);
    EXPECT_LE(line.box.bottom(), page.height_px);
    for (const Word& word : line.words) {
      EXPECT_GE(word.confidence, 0);
      EXPECT_LE(word.confidence, 1);
    }
  }
}

TEST_P(TheEngine, KeepsToOneThreadWhileItReads) {
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", kDpi);
  const int before = thread_count();
  std::atomic<bool> done = false;
  bool read = false;
  std::thread reader([&] {
    const auto engine = open_engine();
    read = engine && engine->read(page, Layout::kPage, kDeadline).has_value();
    done = true;
  });

  int most = 0;
  while (!done) {
    most = std::max(most, thread_count());
    std::this_thread::yield();
  }
  reader.join();

  EXPECT_TRUE(read);
  EXPECT_EQ(most, before + 1);
}

TEST_P(TheEngine, SaysTheSameOfAPageThatItReadsAgain) {
  const auto engine = open_engine();
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", kDpi);
  const PageImage other = support::specimen_page("can-cuoc-cong-dan", kDpi);

  const auto first = engine->read(page, Layout::kPage, kDeadline);
  ASSERT_TRUE(engine->read(other, Layout::kBlock, kDeadline).has_value());
  const auto again = engine->read(page, Layout::kPage, kDeadline);

  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->text(), again->text());
  EXPECT_EQ(first->confidence(), again->confidence());
}

TEST_P(TheEngine, GivesUpAtTheDeadlineAndReadsTheNextPage) {
  const auto engine = open_engine();
  const PageImage page = support::specimen_page("giay-moi-hop-phu-huynh", kDpi);

  const auto late = engine->read(page, Layout::kPage, std::chrono::milliseconds(1));
  const auto next = engine->read(page, Layout::kPage, kDeadline);

  ASSERT_FALSE(late.has_value());
  EXPECT_EQ(late.error().code, ErrorCode::kBadPage);
  EXPECT_EQ(late.error().problem, PageProblem::kTimedOut);
  ASSERT_TRUE(next.has_value());
  EXPECT_FALSE(next->lines.empty());
}

TEST_P(TheEngine, ReadsNothingOnABlankPage) {
  const auto text =
      open_engine()->read(support::specimen_page("trang-trang", kDpi), Layout::kPage, kDeadline);

  ASSERT_TRUE(text.has_value());
  EXPECT_TRUE(text->lines.empty());
}

TEST_P(TheEngine, RefusesColour) {
  const PageImage colour{.width_px = 1, .height_px = 1, .channels = 3, .dpi = 300, .pixels = {0, 0, 0}};

  EXPECT_EQ(open_engine()->read(colour, Layout::kPage, kDeadline).error().code, ErrorCode::kBadUsage);
}

TEST_P(TheEngine, NamesThePackageThatIsNotInstalled) {
  const auto engine = GetParam().open("xyz");

  ASSERT_FALSE(engine.has_value());
  EXPECT_EQ(engine.error().code, ErrorCode::kUnavailable);
  EXPECT_NE(engine.error().message.find("tesseract-ocr-xyz"), std::string::npos) << engine.error().message;
}

INSTANTIATE_TEST_SUITE_P(, TheEngine, testing::ValuesIn(kCases),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua::read
