// Goal: the counter is as busy as the shape says, and the same seed gives the same day.
// Method: moments in, counted by parts of the time.

#include "bench/drive/arrivals.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace motcua::bench::drive {
namespace {

constexpr Seconds kHour{3600};
constexpr std::uint64_t kSeed = 7;

std::size_t count_between(const std::vector<Seconds>& moments, double from_share, double to_share) {
  return static_cast<std::size_t>(std::count_if(moments.begin(), moments.end(), [&](Seconds moment) {
    return moment >= kHour * from_share && moment < kHour * to_share;
  }));
}

class Arrivals : public testing::TestWithParam<Shape> {};

TEST_P(Arrivals, AreAllThereInOrderWithinTheTime) {
  const auto moments = arrivals(GetParam(), 500, kHour, kSeed);
  EXPECT_EQ(moments.size(), 500u);
  EXPECT_TRUE(std::is_sorted(moments.begin(), moments.end()));
  EXPECT_GE(moments.front(), Seconds(0));
  EXPECT_LT(moments.back(), kHour);
}

TEST_P(Arrivals, AreTheSameForTheSameSeed) {
  EXPECT_EQ(arrivals(GetParam(), 50, kHour, kSeed), arrivals(GetParam(), 50, kHour, kSeed));
}

TEST_P(Arrivals, HaveAMeanBusynessOfOne) {
  double sum = 0;
  for (int i = 0; i < 1000; ++i) sum += busyness(GetParam(), (i + 0.5) / 1000);
  EXPECT_NEAR(sum / 1000, 1, 1e-3);
}

TEST_P(Arrivals, AreNoneWhenNoneAreWanted) {
  EXPECT_TRUE(arrivals(GetParam(), 0, kHour, kSeed).empty());
}

TEST_P(Arrivals, AreCalledByTheNameThatTheyAreAskedBy) {
  EXPECT_EQ(shape_of(shape_slug(GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(, Arrivals, testing::Values(Shape::kSteady, Shape::kPeak, Shape::kDay),
                         [](const auto& row) { return std::string(shape_slug(row.param)); });

TEST(SteadyArrivals, AreAtEqualDistances) {
  const auto moments = arrivals(Shape::kSteady, 4, Seconds(60), kSeed);
  EXPECT_EQ(moments, (std::vector<Seconds>{Seconds(0), Seconds(15), Seconds(30), Seconds(45)}));
}

TEST(PeakArrivals, CrowdAroundAThirdOfTheTime) {
  const auto moments = arrivals(Shape::kPeak, 2000, kHour, kSeed);
  // The curve holds 55 % between 0.233 and 0.433, by the table of the normal distribution.
  EXPECT_NEAR(static_cast<double>(count_between(moments, 0.2333, 0.4333)) / 2000, 0.55, 0.06);
  EXPECT_GT(count_between(moments, 0.25, 0.40), 3 * count_between(moments, 0.75, 0.90));
}

TEST(PeakArrivals, OfAnotherSeedAreOthers) {
  EXPECT_NE(arrivals(Shape::kPeak, 20, kHour, 1), arrivals(Shape::kPeak, 20, kHour, 2));
}

TEST(DayArrivals, HaveAMorningAndAnAfternoon) {
  const auto moments = arrivals(Shape::kDay, 2000, kHour, kSeed);
  const auto morning = count_between(moments, 0.15, 0.25);
  const auto midday = count_between(moments, 0.38, 0.48);
  const auto afternoon = count_between(moments, 0.58, 0.68);
  EXPECT_GT(morning, 2 * midday);
  EXPECT_GT(afternoon, 2 * midday);
}

TEST(ShapeOfArrivals, ThatNobodyKnowsIsRefusedWithTheThree) {
  const auto shape = shape_of("noon");
  ASSERT_FALSE(shape);
  EXPECT_EQ(shape.error().code, ErrorCode::kBadUsage);
  EXPECT_NE(shape.error().message.find("steady, peak or day"), std::string::npos);
}

}  // namespace
}  // namespace motcua::bench::drive
