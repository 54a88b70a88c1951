// Goal: a page that an engine can make nothing of goes to the one behind it in the time that is
// left; no other page does, and the text says who read it.
// Method: two scripted engines; what was asked of the second is written down.

#include "pipeline/read/way_out.h"

#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace motcua::read {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kDeadline{10'000};

/// A text of `count` words of ten letters.
PageText text_of(const std::string& engine, int count, double confidence) {
  PageText text;
  text.engine = engine;
  Line line;
  for (int i = 0; i < count; ++i) line.words.push_back({"motcuamotc", {}, confidence});
  text.lines.push_back(line);
  return text;
}

class ScriptedEngine final : public Engine {
 public:
  ScriptedEngine(Expected<PageText> answer, std::vector<milliseconds>& asked)
      : answer_(std::move(answer)), asked_(asked) {}

  Expected<PageText> read(const PageImage&, const ReadHints&, milliseconds deadline) override {
    asked_.push_back(deadline);
    return answer_;
  }
  const std::string& version() const override { return version_; }
  const std::string& weights() const override { return weights_; }

 private:
  Expected<PageText> answer_;
  std::vector<milliseconds>& asked_;
  std::string version_ = "scripted";
  std::string weights_ = "none";
};

class AWayOut : public testing::Test {
 protected:
  Expected<PageText> read(Expected<PageText> first, Expected<PageText> other, const ReadHints& hints = {},
                          int pages = 1) {
    const auto engine = with_way_out(std::make_unique<ScriptedEngine>(std::move(first), first_asked_), [&] {
      ++opened_;
      return Expected<std::unique_ptr<Engine>>(std::make_unique<ScriptedEngine>(other, other_asked_));
    });
    for (int page = 1; page < pages; ++page) (void)engine->read({}, hints, kDeadline);
    return engine->read({}, hints, kDeadline);
  }

  std::vector<milliseconds> first_asked_;
  std::vector<milliseconds> other_asked_;
  int opened_ = 0;
};

TEST_F(AWayOut, IsNotTakenWhereAPageIsRead) {
  EXPECT_EQ(read(text_of("first", 6, 0.9), text_of("other", 50, 1.0))->engine, "first");
  EXPECT_EQ(opened_, 0);
}

TEST_F(AWayOut, IsTakenWhereHardlyAWordIsSure) {
  EXPECT_EQ(read(text_of("first", 50, 0.5), text_of("other", 8, 0.9))->engine, "other");

  ASSERT_EQ(other_asked_.size(), 1U);
  EXPECT_LE(other_asked_.front(), kDeadline);
}

TEST_F(AWayOut, KeepsTheFirstReadingWhereTheOtherKnowsNoMore) {
  EXPECT_EQ(read(text_of("first", 3, 0.9), text_of("other", 2, 0.9))->engine, "first");
  EXPECT_EQ(read(PageText{.lines = {}, .engine = "first", .weights = {}}, PageText{})->engine, "first");
}

TEST_F(AWayOut, IsForWholePages) {
  EXPECT_EQ(read(text_of("first", 0, 0), text_of("other", 8, 0.9), Layout::kBlock)->engine, "first");
  EXPECT_EQ(read(text_of("first", 0, 0), text_of("other", 8, 0.9), Layout::kLine)->engine, "first");
}

TEST_F(AWayOut, IsOpenedOnce) {
  EXPECT_TRUE(read(text_of("first", 0, 0), text_of("other", 8, 0.9), {}, /*pages=*/3));

  EXPECT_EQ(opened_, 1);
  EXPECT_EQ(other_asked_.size(), 3U);
}

TEST_F(AWayOut, GivesTheFirstReadingWhenThereIsNoTimeForAnother) {
  const auto text = read(text_of("first", 2, 0.9), bad_page(PageProblem::kTimedOut, "late"));

  ASSERT_TRUE(text);
  EXPECT_EQ(text->engine, "first");
}

TEST_F(AWayOut, HandsOnWhatTheMachineFailedAt) {
  EXPECT_EQ(read(fail(ErrorCode::kEngineFailed, "first"), text_of("other", 8, 0.9)).error().code,
            ErrorCode::kEngineFailed);
  EXPECT_EQ(read(text_of("first", 0, 0), fail(ErrorCode::kEngineFailed, "other")).error().code,
            ErrorCode::kEngineFailed);
}

TEST(OpeningFastWithAWayOut, NamesThePackageThatIsNotInstalled) {
  const auto engine = open_fast_with_way_out({.language = "xyz"});

  ASSERT_FALSE(engine);
  EXPECT_NE(engine.error().message.find("tesseract-ocr-xyz"), std::string::npos) << engine.error().message;
}

}  // namespace
}  // namespace motcua::read
