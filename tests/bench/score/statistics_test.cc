// Goal: intervals, overlaps, calibration and bands are what the literature and a pencil say.
// Method: published values and small cases.

#include <gtest/gtest.h>

#include "bench/score/breakdown.h"
#include "bench/score/calibration.h"
#include "bench/score/figures.h"
#include "bench/score/interval.h"

namespace motcua::bench::score {
namespace {

struct Published {
  double part;
  double whole;
  double low;
  double high;
};

class Wilson : public testing::TestWithParam<Published> {};

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of
// seven methods", Statistics in Medicine 17 (1998), table I, method 3.
TEST_P(Wilson, IsAsPublished) {
  const Published& row = GetParam();
  const Interval interval = wilson(row.part, row.whole);
  EXPECT_NEAR(interval.low, row.low, 5e-5);
  EXPECT_NEAR(interval.high, row.high, 5e-5);
}

INSTANTIATE_TEST_SUITE_P(Newcombe1998, Wilson,
                         testing::Values(Published{81, 263, 0.2553, 0.3662},
                                         Published{15, 148, 0.0624, 0.1605}, Published{0, 20, 0.0, 0.1611},
                                         Published{1, 29, 0.0061, 0.1718}));

TEST(WilsonInterval, OfNothingIsEverything) {
  EXPECT_EQ(wilson(0, 0).low, 0);
  EXPECT_EQ(wilson(0, 0).high, 1);
}

TEST(Overlap, IsCommonOverJointArea) {
  EXPECT_DOUBLE_EQ(overlap({0, 0, 10, 10}, {0, 0, 10, 10}), 1);
  EXPECT_DOUBLE_EQ(overlap({0, 0, 10, 10}, {5, 0, 10, 10}), 50.0 / 150.0);
  EXPECT_DOUBLE_EQ(overlap({0, 0, 10, 10}, {10, 0, 10, 10}), 0);
  EXPECT_DOUBLE_EQ(overlap({}, {0, 0, 10, 10}), 0);
}

TEST(Calibration, OfAnHonestProgramHasNoError) {
  std::vector<Claim> claims(10, Claim{0.9, true});
  claims[0].right = false;
  const Reliability curve = reliability(claims);
  EXPECT_NEAR(curve.error, 0, 1e-12);
  EXPECT_EQ(curve.count, 10);
  EXPECT_EQ(curve.bins[9].count, 10);
}

TEST(Calibration, OfABoasterIsTheDistance) {
  // 4 claims at 0.95, half of them right: 0.45 off. 4 at 0.35, one right: 0.10 off.
  std::vector<Claim> claims{{0.95, true}, {0.95, false}, {0.95, true},  {0.95, false},
                            {0.35, true}, {0.35, false}, {0.35, false}, {0.35, false}};
  EXPECT_NEAR(reliability(claims).error, (0.45 * 4 + 0.10 * 4) / 8, 1e-12);
}

TEST(Calibration, BinsBeginAtTheirTenth) {
  const Reliability curve = reliability({{0.3, true}, {1.0, true}, {0.0, false}});
  EXPECT_EQ(curve.bins[3].count, 1);
  EXPECT_EQ(curve.bins[9].count, 1);
  EXPECT_EQ(curve.bins[0].count, 1);
}

TEST(Figures, AreSumsOverSums) {
  // One page of 10 letters with 5 errors, one of 990 with none: 0.5 %, not 25 %.
  const Tally short_page{{"text.cer", {5, 10}}};
  const Tally long_page{{"text.cer", {0, 990}}};
  const Figure figure = figure_of(*figure_kind("text.cer"), {&short_page, &long_page});
  EXPECT_DOUBLE_EQ(figure.value, 0.005);
  EXPECT_EQ(figure.low, 0);
  EXPECT_EQ(figure.high, 0.5);
}

TEST(Figures, OfYesAndNoHaveWilsonsInterval) {
  const Tally right{{"kind.known_right", {1, 1}}};
  const Tally wrong{{"kind.known_right", {0, 1}}};
  const Figure figure = figure_of(*figure_kind("kind.known_right"), {&right, &right, &right, &wrong});
  EXPECT_DOUBLE_EQ(figure.value, 0.75);
  EXPECT_DOUBLE_EQ(figure.low, wilson(3, 4).low);
}

TEST(Figures, BearTheirNameBehindAPrefix) {
  EXPECT_EQ(figure_kind("real.text.cer"), figure_kind("text.cer"));
  EXPECT_EQ(figure_kind("text.nonsense"), nullptr);
}

TEST(Difference, OfEqualResultsIsNone) {
  const Difference difference = difference_of({{{1, 10}, {1, 10}}, {{2, 10}, {2, 10}}});
  EXPECT_EQ(difference.low, 0);
  EXPECT_EQ(difference.high, 0);
}

TEST(Difference, OnManyPagesIsSeenThroughHardAndEasyPages) {
  // Pages differ tenfold in difficulty; each loses one letter more than before.
  std::vector<Pair> pairs;
  for (int i = 0; i < 40; ++i) pairs.push_back({{i * 1.0, 100}, {i * 1.0 + 1, 100}});
  const Difference difference = difference_of(pairs);
  EXPECT_NEAR(difference.after - difference.before, 0.01, 1e-12);
  EXPECT_GT(difference.low, 0);
}

TEST(Difference, OnOnePageOfManyIsNoise) {
  std::vector<Pair> pairs(40, Pair{{1, 100}, {1, 100}});
  pairs[7].after.part = 2;
  EXPECT_EQ(difference_of(pairs).low, 0);
}

TEST(Breakdown, PutsAPageUnderEachOfItsEffectsAtItsStrongest) {
  PageScore page;
  page.effects = {{"blur", 0.1}, {"blur", 0.6}, {"noise", 0.2}};
  page.profile = "phone";
  page.paper = "don";
  page.tally["text.cer"] = {3, 100};
  PageScore blank = page;
  blank.blank = true;
  const Breakdown breakdown = break_down({page, blank});
  EXPECT_EQ(breakdown.at("effect:blur").at("strong").pages, 1);
  EXPECT_EQ(breakdown.at("effect:noise").at("weak").tally.at("text.cer").part, 3);
  EXPECT_EQ(breakdown.at("profile").at("phone").pages, 1);
  EXPECT_FALSE(breakdown.contains("effect:none"));
}

}  // namespace
}  // namespace motcua::bench::score
