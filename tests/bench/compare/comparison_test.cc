// Goal: better, worse and noise are told apart, and floors only rise.
// Method: results of a few units, written out.

#include "bench/compare/comparison.h"

#include <gtest/gtest.h>

#include "bench/compare/floors.h"

namespace motcua::bench {
namespace {

using Json = nlohmann::json;

/// A result of `count` pages, each with `part` of 100.
Json result_of(int count, double part, double first_part) {
  Json pages = Json::array();
  for (int i = 0; i < count; ++i) {
    const double value = i == 0 ? first_part : part;
    pages.push_back({{"id", "d/" + std::to_string(i)}, {"counts", {{"text.cer", {value, 100}}}}});
  }
  return {{"schema", "motcua.bench/1"},
          {"verb", "accuracy"},
          {"figures", {{"text.cer", {{"value", part / 100}, {"better", "less"}}}}},
          {"units", {{"dossiers", Json::array()}, {"pages", pages}}}};
}

Change only_change(const Json& base, const Json& now) {
  const auto comparison = compare(base, now);
  EXPECT_TRUE(comparison);
  EXPECT_EQ(comparison->changes.size(), 1U);
  return comparison->changes.front();
}

TEST(Compare, EqualResultsAreTheSame) {
  EXPECT_EQ(only_change(result_of(20, 3, 3), result_of(20, 3, 3)).tendency, Tendency::kSame);
}

TEST(Compare, MoreErrorsOnEveryPageAreWorse) {
  const Change change = only_change(result_of(20, 3, 3), result_of(20, 4, 4));
  EXPECT_EQ(change.tendency, Tendency::kWorse);
  EXPECT_EQ(change.units, 20);
}

TEST(Compare, FewerErrorsOnEveryPageAreBetter) {
  EXPECT_EQ(only_change(result_of(20, 3, 3), result_of(20, 2, 2)).tendency, Tendency::kBetter);
}

TEST(Compare, OnePageOfTwentyIsNoise) {
  EXPECT_EQ(only_change(result_of(20, 3, 3), result_of(20, 3, 9)).tendency, Tendency::kNoise);
}

TEST(Compare, OnlyPagesOfBothArePaired) {
  EXPECT_EQ(only_change(result_of(20, 3, 3), result_of(12, 3, 3)).units, 12);
}

TEST(Compare, ConfidenceThatIsNoLongerDeservedIsWorse) {
  const auto boasting = [](int right) {
    Json result = result_of(1, 0, 0);
    result["figures"] = Json::object();
    result["calibration"] = {{"kind", {{"error", 0}}}};
    const Json claims = Json::array({Json::array({0.95, 1}), Json::array({0.95, right})});
    for (int i = 0; i < 20; ++i) {
      result["units"]["dossiers"].push_back(
          {{"id", std::to_string(i)}, {"counts", Json::object()}, {"claims", {{"kind", claims}}}});
    }
    return result;
  };
  EXPECT_EQ(only_change(boasting(1), boasting(0)).tendency, Tendency::kWorse);
  EXPECT_EQ(only_change(boasting(0), boasting(1)).tendency, Tendency::kBetter);
  EXPECT_EQ(only_change(boasting(1), boasting(1)).tendency, Tendency::kSame);
}

TEST(Compare, TimesAreJudgedByTheirRanges) {
  const auto speed = [](double low, double middle, double high) {
    return Json{{"schema", "motcua.bench/1"},
                {"verb", "speed"},
                {"scaling", {{{"pages_per_s", {{"median", middle}, {"min", low}, {"max", high}}}}}}};
  };
  EXPECT_EQ(only_change(speed(1.9, 2, 2.1), speed(2.2, 2.3, 2.4)).tendency, Tendency::kBetter);
  EXPECT_EQ(only_change(speed(1.9, 2, 2.1), speed(1.5, 1.6, 1.7)).tendency, Tendency::kWorse);
  EXPECT_EQ(only_change(speed(1.9, 2, 2.1), speed(2.0, 2.1, 2.2)).tendency, Tendency::kNoise);
}

TEST(Compare, ATimeIsNotPairedLikeACount) {
  const Json times{{"schema", "motcua.bench/1"},
                   {"verb", "speed"},
                   {"figures", {{"speed.pages_per_s", {{"value", 2.0}, {"better", "more"}}}}}};
  const auto comparison = compare(times, times);
  ASSERT_TRUE(comparison);
  EXPECT_TRUE(comparison->changes.empty());
}

TEST(Compare, RefusesWhatIsNoResultOrNotAlike) {
  EXPECT_FALSE(compare(Json::object(), result_of(1, 1, 1)));
  Json speed = result_of(1, 1, 1);
  speed["verb"] = "speed";
  EXPECT_FALSE(compare(speed, result_of(1, 1, 1)));
  Json torn = result_of(2, 1, 1);
  torn["units"]["pages"][1].erase("counts");
  EXPECT_FALSE(compare(torn, result_of(2, 1, 1)));
}

Json measured(double value) {
  return {{"figures", {{"text.cer", {{"value", value}}}}}};
}

const std::vector<Floor> kAtMost{{"text.cer", false, 0.05, "why"}};

TEST(Gate, HoldsAtTheFloorAndBreaksBelow) {
  EXPECT_TRUE(hold(measured(0.05), kAtMost, {}).broken.empty());
  const GateAnswer answer = hold(measured(0.06), kAtMost, {});
  ASSERT_EQ(answer.broken.size(), 1U);
  EXPECT_NE(answer.broken[0].find("text.cer is 0.0600 and must be at most 0.0500"), std::string::npos);
  const std::vector<Floor> at_least{{"text.cer", true, 0.05, "why"}};
  EXPECT_FALSE(hold(measured(0.04), at_least, {}).broken.empty());
}

TEST(Gate, WhatWasNotMeasuredBreaksUnlessItIsPardonedByName) {
  const std::vector<Floor> floors{{"real.text.cer", false, 0.05, "why"}};
  EXPECT_EQ(hold(measured(0.01), floors, {}).broken.size(), 1U);
  const GateAnswer pardoned = hold(measured(0.01), floors, {"real."});
  EXPECT_TRUE(pardoned.broken.empty());
  EXPECT_EQ(pardoned.not_measured, std::vector<std::string>{"real.text.cer"});
}

TEST(Gate, FloorsRiseAndNeverFall) {
  EXPECT_DOUBLE_EQ(raised(measured(0.02), kAtMost)[0].value, 0.022);
  EXPECT_DOUBLE_EQ(raised(measured(0.08), kAtMost)[0].value, 0.05);
  EXPECT_DOUBLE_EQ(raised(measured(0.9), {{"text.cer", true, 0.5, ""}})[0].value, 0.898);
  EXPECT_DOUBLE_EQ(raised(measured(0.4), {{"text.cer", true, 0.5, ""}})[0].value, 0.5);
}

TEST(Gate, FloorsSurviveTheirFile) {
  const auto again = floors_from(Json::parse(floors_text(kAtMost)));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->at(0).figure, "text.cer");
  EXPECT_FALSE(again->at(0).at_least);
  EXPECT_FALSE(floors_from(Json{{"schema", "motcua.bench-floors/1"}, {"floors", {{{"figure", "x"}}}}}));
}

}  // namespace
}  // namespace motcua::bench
