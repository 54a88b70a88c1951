// Goal: medians, percentiles and slopes are those of the textbook.
// Method: values in, figures out, computed by hand (percentiles of type 7 of Hyndman and
// Fan 1996, as R and NumPy give them).

#include "bench/drive/spread.h"

#include <gtest/gtest.h>

#include "bench/drive/speed.h"

namespace motcua::bench::drive {
namespace {

TEST(Spread, MedianOfAnEvenNumberLiesBetweenTheMiddleTwo) {
  EXPECT_DOUBLE_EQ(spread_of({4, 1, 3, 2}).median, 2.5);
}

TEST(Spread, PercentilesAreLinearBetweenNeighbours) {
  // numpy.percentile([15, 20, 35, 40, 50], [5, 25, 95]) = 16, 20, 48
  const std::vector<double> values{50, 15, 40, 20, 35};
  EXPECT_DOUBLE_EQ(percentile(values, 0.05), 16);
  EXPECT_DOUBLE_EQ(percentile(values, 0.25), 20);
  EXPECT_DOUBLE_EQ(percentile(values, 0.95), 48);
}

TEST(Spread, ReachesFromTheSmallestToTheLargest) {
  const Spread spread = spread_of({3, 9, 1, 7, 5});
  EXPECT_EQ(spread.count, 5u);
  EXPECT_DOUBLE_EQ(spread.low, 1);
  EXPECT_DOUBLE_EQ(spread.quarter, 3);
  EXPECT_DOUBLE_EQ(spread.quarters3, 7);
  EXPECT_DOUBLE_EQ(spread.high, 9);
}

TEST(Spread, OfOneValueIsThatValue) {
  const Spread spread = spread_of({2.5});
  EXPECT_DOUBLE_EQ(spread.median, 2.5);
  EXPECT_DOUBLE_EQ(spread.low, 2.5);
  EXPECT_DOUBLE_EQ(spread.high, 2.5);
  EXPECT_DOUBLE_EQ(percentile({2.5}, 0.99), 2.5);
}

TEST(Spread, OfNothingSaysThatThereIsNothing) {
  EXPECT_EQ(spread_json({})["n"], 0);
  EXPECT_EQ(latency_json({})["p99"], 0);
}

TEST(Spread, LatencyKeepsTheTail) {
  std::vector<double> waits(100, 10.0);
  waits[50] = 1000;
  const auto json = latency_json(waits);
  EXPECT_DOUBLE_EQ(json["p50"], 10);
  EXPECT_DOUBLE_EQ(json["p95"], 10);
  EXPECT_DOUBLE_EQ(json["p99"], 19.9);  // 1 % of the way from 10 to 1000.
  EXPECT_DOUBLE_EQ(json["max"], 1000);
}

TEST(Trend, OfAStraightLineIsItsSlope) {
  const Trend trend = trend_of({1, 3, 5, 7, 9});
  EXPECT_DOUBLE_EQ(trend.per_step, 2);
  EXPECT_NEAR(trend.error, 0, 1e-12);
}

TEST(Trend, OfScatteredValuesHasAnError) {
  // R: lm(c(1,2,2,4) ~ 0:3) gives 0.9 with standard error 0.2646.
  const Trend trend = trend_of({1, 2, 2, 4});
  EXPECT_NEAR(trend.per_step, 0.9, 1e-12);
  EXPECT_NEAR(trend.error, 0.26458, 1e-5);
}

TEST(Trend, OfTwoValuesIsNotGuessed) {
  EXPECT_DOUBLE_EQ(trend_of({1, 100}).per_step, 0);
}

TEST(Rounds, ThreadCountsDoubleUpToTheMost) {
  EXPECT_EQ(thread_counts(1), (std::vector<int>{1}));
  EXPECT_EQ(thread_counts(6), (std::vector<int>{1, 2, 4, 6}));
  EXPECT_EQ(thread_counts(8), (std::vector<int>{1, 2, 4, 8}));
}

TEST(Rounds, EachNumberOfThreadsComesFirstOnce) {
  const std::vector<int> counts{1, 2, 4};
  EXPECT_EQ(order_of_round(counts, 0), (std::vector<int>{1, 2, 4}));
  EXPECT_EQ(order_of_round(counts, 1), (std::vector<int>{2, 4, 1}));
  EXPECT_EQ(order_of_round(counts, 2), (std::vector<int>{4, 1, 2}));
  EXPECT_EQ(order_of_round(counts, 3), counts);
}

}  // namespace
}  // namespace motcua::bench::drive
