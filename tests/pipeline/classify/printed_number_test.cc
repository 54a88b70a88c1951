// Goal: the number that a page bears is read where papers print it, and no other
// number is taken for it.
// Method: pages of a few lines; the number and the count that must come back.

#include "pipeline/classify/printed_number.h"

#include <gtest/gtest.h>

#include "tests/support/written_page.h"

namespace motcua::classify {
namespace {

struct Case {
  const char* name;  // Reads on from "PrintedNumber".
  std::vector<const char*> lines;
  int number;
  int count;
};

constexpr const char* kText = "Tôi xin cam đoan những lời khai trên đây là đúng sự thật.";

const Case kCases[] = {
    {"StandsAtTheFoot", {kText, kText, kText, kText, "Trang 2/3"}, 2, 3},
    {"StandsAtTheHead", {"Trang: 2 / 3", kText, kText, kText, kText}, 2, 3},
    {"IsReadWithoutTones", {kText, kText, kText, kText, "TRANG 1/2"}, 1, 2},
    {"StandsAloneAtTheHead", {"2", kText, kText, kText}, 2, 0},
    {"StandsAloneBetweenDashes", {"- 3 -", kText, kText}, 3, 0},
    {"IsNotTakenFromTheMiddleOfAPage",
     {kText, kText, kText, kText, "Trang 2/3", kText, kText, kText, kText},
     0,
     0},
    {"IsNotTakenFromASentence", {"Xem danh sách tại trang 2 3 của phụ lục kèm theo đơn này"}, 0, 0},
    {"IsNotAboveItsCount", {"Trang 5/3"}, 0, 0},
    {"IsNotZero", {"Trang 0/3"}, 0, 0},
    {"IsNotALoneNumberAtTheFoot", {kText, kText, kText, kText, "12"}, 0, 0},
    {"IsNotAnIdNumber", {"066090001234", kText}, 0, 0},
    {"IsNoneOnAnEmptyPage", {}, 0, 0},
};

class PrintedNumberOf : public testing::TestWithParam<Case> {};

TEST_P(PrintedNumberOf, APage) {
  support::WrittenPage page;
  for (const char* line : GetParam().lines) page.line(line);

  const PrintedNumber got = find_printed_number(page.text());

  EXPECT_EQ(got.number, GetParam().number);
  EXPECT_EQ(got.count, GetParam().count);
}

TEST(PrintedNumber, IsNoneWhereTheDigitIsAGuess) {
  EXPECT_EQ(find_printed_number(support::WrittenPage().read_with(0.55).line("3").line(kText).text()).number,
            0);
}

INSTANTIATE_TEST_SUITE_P(, PrintedNumberOf, testing::ValuesIn(kCases),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua::classify
