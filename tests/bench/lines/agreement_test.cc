// Goal: why two readings of a line differ is named by the nearest reason.
// Method: readings written down by hand.

#include "bench/lines/agreement.h"

#include <gtest/gtest.h>

namespace motcua::bench::lines {
namespace {

struct Case {
  const char* name;  // Reads on from "Agreement".
  const char* reference;
  const char* own;
  const char* own_freely;
  Difference difference;
};

const Case kCases[] = {
    {"IsTheSameText", "Số: 12", "Số: 12", "Số: l2", Difference::kNone},
    {"DiffersInSpacing", "Số: 12", "Số:12", "Số:12", Difference::kSpacing},
    {"DiffersByWordsThatTesseractLeavesOut", "Kính gửi", "Kính | gửi", "Kính | gửi", Difference::kLeftOut},
    {"DiffersByTheDictionary", "của nhân đân", "của nhân dân", "của nhân đân", Difference::kDictionary},
    {"DiffersByOneLetter", "nhà ở", "nhà ờ", "nhà ớ", Difference::kOneLetter},
    {"DiffersByMore", "nhà ở", "nha o", "nha o", Difference::kMore},
};

class Agreement : public testing::TestWithParam<Case> {};

TEST_P(Agreement, OfReadings) {
  LinePair pair;
  pair.reference = GetParam().reference;
  pair.own = GetParam().own;
  pair.own_freely = GetParam().own_freely;

  EXPECT_EQ(compare(pair), GetParam().difference);
}

INSTANTIATE_TEST_SUITE_P(, Agreement, testing::ValuesIn(kCases),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua::bench::lines
