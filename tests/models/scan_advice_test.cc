// Goal: the clerk is asked for another scan where one would be better, and only there.
// Method: values in, values out.

#include "models/scan_advice.h"

#include <gtest/gtest.h>

#include <vector>

namespace motcua {
namespace {

struct Case {
  const char* name;  // Reads on from "ScanAdvice".
  std::vector<PageProblem> problems;
  bool unreadable = false;
  bool scan_again = false;
  PageProblem problem = PageProblem::kNone;
};

const Case kCases[] = {
    {.name = "IsNoneForAGoodPage", .problems = {}},
    {.name = "IsToScanADarkPageAgain",
     .problems = {PageProblem::kDark},
     .scan_again = true,
     .problem = PageProblem::kDark},
    {.name = "NamesTheWorstFirst",
     .problems = {PageProblem::kLowResolution, PageProblem::kFaint, PageProblem::kCutOff},
     .scan_again = true,
     .problem = PageProblem::kCutOff},
    {.name = "LeavesFaintPaperAsItIs", .problems = {PageProblem::kFaint}, .problem = PageProblem::kFaint},
    {.name = "OnlyPointsAtABackThatShowsItsFront",
     .problems = {PageProblem::kWrongSide},
     .problem = PageProblem::kWrongSide},
    {.name = "IsToScanAgainWhateverCannotBeRead",
     .problems = {PageProblem::kDamaged},
     .unreadable = true,
     .scan_again = true,
     .problem = PageProblem::kDamaged},
};

class ScanAdviceTest : public testing::TestWithParam<Case> {};

TEST_P(ScanAdviceTest, OfAPage) {
  const Case& want = GetParam();

  const ScanAdvice got = scan_advice({.score = 1, .problems = want.problems}, want.unreadable);

  EXPECT_EQ(got.scan_again, want.scan_again);
  EXPECT_EQ(got.problem, want.problem);
}

INSTANTIATE_TEST_SUITE_P(, ScanAdviceTest, testing::ValuesIn(kCases),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua
