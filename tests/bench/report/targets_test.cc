// Goal: a promise is called reached only when the measurement says so with its whole
// interval, and what nobody measured is never called reached.
// Method: results written by hand.

#include "bench/report/targets.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace motcua::bench::report {
namespace {

Json figure(double value, double low, double high) {
  return {{"value", value}, {"low", low}, {"high", high}, {"better", "more"}, {"part", 1}, {"whole", 2}};
}

Target named(const Inputs& inputs, const std::string& name) {
  for (const Target& target : targets(inputs)) {
    if (target.name.find(name) != std::string::npos) return target;
  }
  ADD_FAILURE() << "no target called " << name;
  return {};
}

Inputs with_figure(const char* name, const Json& value) {
  Inputs inputs;
  inputs.accuracy = {{"figures", {{name, value}}}};
  return inputs;
}

TEST(Targets, AreReachedWithTheWholeInterval) {
  const auto inputs = with_figure("page.rotation_right", figure(1, 0.9991, 1));
  EXPECT_EQ(named(inputs, "turned upright").standing, Standing::kReached);
}

TEST(Targets, AreNotSureWhenTheIntervalReachesOver) {
  const auto inputs = with_figure("page.rotation_right", figure(1, 0.97, 1));
  EXPECT_EQ(named(inputs, "turned upright").standing, Standing::kPerhaps);
}

TEST(Targets, AreMissedByTheValue) {
  const auto inputs = with_figure("verdict.wrong_complete", figure(0.02, 0, 0.1));
  EXPECT_EQ(named(inputs, "wrongly called complete").standing, Standing::kNotReached);
}

TEST(Targets, OfNothingAreNotMeasured) {
  Inputs nothing;
  nothing.accuracy = Json::object();
  const auto all = targets(nothing);
  EXPECT_GE(all.size(), 12u);
  for (const Target& target : all) {
    EXPECT_EQ(target.standing, Standing::kNotMeasured) << target.name;
    EXPECT_FALSE(target.note.empty()) << target.name;
  }
}

Inputs faster(double ratio, double our_cer, double their_cer) {
  Inputs inputs;
  inputs.accuracy = Json::object();
  const Json spread{{"n", 3}, {"median", ratio}, {"min", ratio - 0.1}, {"max", ratio + 0.1}};
  inputs.versus = {
      {"ratios", Json::array({{{"against", "tesseract"}, {"by_wall", spread}, {"by_cpu", spread}}})},
      {"programs", Json::array({{{"name", "motcua"}, {"text", {{"cer", our_cer}}}},
                                {{"name", "tesseract"}, {"text", {{"cer", their_cer}}}}})}};
  return inputs;
}

TEST(Targets, SpeedCountsOnlyAtEqualOrLowerError) {
  EXPECT_EQ(named(faster(9, 0.01, 0.02), "tesseract").standing, Standing::kReached);
  EXPECT_EQ(named(faster(9, 0.03, 0.02), "tesseract").standing, Standing::kNotReached);
  EXPECT_EQ(named(faster(2, 0.01, 0.02), "tesseract").standing, Standing::kNotReached);
}

}  // namespace
}  // namespace motcua::bench::report
