// Goal: a resolution is believed when the page it gives can lie on a desk.
// Method: values in, values out; sizes of real scans, telephones and absurd files.

#include "pipeline/decode/resolution.h"

#include <gtest/gtest.h>

#include <limits>

namespace motcua::decode {
namespace {

struct Case {
  const char* name;  // Reads on from "Resolution".
  double dpi_x;
  double dpi_y;
  int width_px;
  int height_px;
  int believed;
};

const Case kCases[] = {
    {"OfAScannedA4IsBelieved", 300, 300, 2480, 3508, 300},
    {"OfAScannedA4OnItsSideIsBelieved", 200, 200, 2339, 1654, 200},
    {"OfAnIdentityCardIsBelieved", 300, 300, 1011, 638, 300},
    {"OfAPortraitIsBelieved", 300, 300, 354, 472, 300},
    {"OfAnA0PlanIsBelieved", 200, 200, 6622, 9362, 200},
    {"Of72OnPixelsOfA300DpiA4IsAbsurd", 72, 72, 2480, 3508, 0},
    {"Of96OnPixelsOfA200DpiA4IsAbsurd", 96, 96, 1654, 2339, 0},
    {"Of72OnATelephonesPhotographIsAbsurd", 72, 72, 4032, 3024, 0},
    {"Of96ThatGivesA4IsBelieved", 96, 96, 794, 1123, 96},
    {"Of72ThatGivesLetterIsBelieved", 72, 72, 612, 792, 72},
    {"ThatMakesA4AStampIsAbsurd", 1200, 1200, 2480, 3508, 0},
    {"ThatMakesAPageLongerThanA0IsAbsurd", 150, 150, 9000, 12000, 0},
    {"ThatDiffersByHalfBetweenSidesIsNone", 200, 100, 1700, 1100, 0},
    {"OfOneSideStandsForBoth", 300, 0, 2480, 3508, 300},
    {"ThatIsNotSaidIsNone", 0, 0, 2480, 3508, 0},
    {"BelowAnyScannerIsNone", 1, 1, 2480, 3508, 0},
    {"ThatIsNoNumberIsNone", std::numeric_limits<double>::quiet_NaN(), 300, 2480, 3508, 0},
    {"ThatIsEndlessIsNone", std::numeric_limits<double>::infinity(), 300, 2480, 3508, 0},
};

class Resolution : public testing::TestWithParam<Case> {};

TEST_P(Resolution, OfAFile) {
  const Case& c = GetParam();

  EXPECT_EQ(believable_dpi(c.dpi_x, c.dpi_y, c.width_px, c.height_px), c.believed);
}

INSTANTIATE_TEST_SUITE_P(, Resolution, testing::ValuesIn(kCases),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua::decode
