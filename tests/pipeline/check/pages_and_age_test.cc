// Goal: a paper that lacks a page or is too old is found out, and one that cannot be
// dated is left to a person.
// Method: one component, one paper; each row says what its pages print or what day
// was read on it. Days are counted as the law counts them (Civil Code 2015, article 148).

#include <gtest/gtest.h>

#include "pipeline/check/age.h"
#include "tests/pipeline/check/scene.h"

namespace motcua::check {
namespace {

struct PrintedPage {
  int number = 0;
  int count = 0;
  int same_as = 0;
};

struct PagesCase {
  const char* name;  // Reads on from "PrintedNumbers".
  std::vector<PrintedPage> pages;
  ComponentStatus status;
};

const PagesCase kPagesCases[] = {
    {"AreContentWithAllPages", {{1, 2}, {2, 2}}, ComponentStatus::kPresent},
    {"AreContentWithPagesOutOfOrder", {{1, 3}, {3, 3}, {2, 3}}, ComponentStatus::kPresent},
    {"AreContentWithAPageWhoseNumberWasNotRead", {{1, 2}, {}}, ComponentStatus::kPresent},
    {"ShowThatTwoOfThreePagesLack", {{1, 3}}, ComponentStatus::kDefective},
    {"DoNotCountAPageGivenTwice", {{1, 2}, {1, 2, 1}}, ComponentStatus::kDefective},
    {"DoNotTakeASecondScanOfPageTwoForPageThree", {{1, 3}, {2, 3}, {2, 3}}, ComponentStatus::kDefective},
    {"AreDoubtfulWithAGapButNoCount", {{}, {3}}, ComponentStatus::kUncertain},
    {"AreContentWithLoneNumbersInARow", {{}, {2}, {3}}, ComponentStatus::kPresent},
};

class PrintedNumbers : public testing::TestWithParam<PagesCase> {};

TEST_P(PrintedNumbers, OfAPaper) {
  Scene scene;
  scene.ask("to-khai", "form");
  const auto& pages = GetParam().pages;
  scene.lay("form", 0.95, static_cast<int>(pages.size()));
  for (std::size_t i = 0; i < pages.size(); ++i) {
    scene.print_number(static_cast<int>(i) + 1, pages[i].number, pages[i].count);
    scene.pages[i].same_as = pages[i].same_as;
  }

  const Judged got = scene.judge();

  EXPECT_EQ(got.components[0].status, GetParam().status);
  if (GetParam().status == ComponentStatus::kPresent) {
    EXPECT_TRUE(got.components[0].findings.empty());
  } else {
    ASSERT_EQ(got.components[0].findings.size(), 1u);
    EXPECT_EQ(got.components[0].findings[0].reason, Reason::kPageMissing);
  }
}

INSTANTIATE_TEST_SUITE_P(, PrintedNumbers, testing::ValuesIn(kPagesCases),
                         [](const auto& row) { return row.param.name; });

TEST(PrintedNumbersBesideAnUnreadablePage, LeaveTheMissingPageToAPerson) {
  Scene scene;
  scene.ask("to-khai", "form");
  scene.lay("form");
  scene.print_number(1, 1, 2);
  scene.lay_unreadable();

  const Judged got = scene.judge();

  EXPECT_EQ(got.components[0].status, ComponentStatus::kUncertain);
  EXPECT_EQ(got.verdict, Verdict::kNeedsReview);
}

struct AgeCase {
  const char* name;  // Reads on from "Age".
  const char* issued;
  MaxAge limit;
  const char* day;
  bool over;
};

const AgeCase kAgeCases[] = {
    {"CountsTheLastDay", "2026-05-23", {.months = 6}, "2026-11-23", false},
    {"EndsTheDayAfter", "2026-05-23", {.months = 6}, "2026-11-24", true},
    {"OfThe31stEndsWithAShorterMonth", "2026-08-31", {.months = 6}, "2027-02-28", false},
    {"OfThe31stIsOverInMarch", "2026-08-31", {.months = 6}, "2027-03-01", true},
    {"OfThe31stReachesALeapDay", "2027-08-31", {.months = 6}, "2028-02-29", false},
    {"OfAnEndOfFebruaryKeepsItsDay", "2026-02-28", {.months = 6}, "2026-08-29", true},
    {"CrossesTheYear", "2026-11-30", {.months = 3}, "2027-02-28", false},
    {"CountsDays", "2026-11-01", {.days = 30}, "2026-12-01", false},
    {"CountsDaysToTheirEnd", "2026-11-01", {.days = 30}, "2026-12-02", true},
    {"CountsMonthsBeforeDays", "2026-01-31", {.months = 1, .days = 1}, "2026-03-01", false},
};

class Age : public testing::TestWithParam<AgeCase> {};

TEST_P(Age, InCalendarMonths) {
  const AgeCase& row = GetParam();
  const unsigned month = static_cast<unsigned>(std::stoi(std::string(row.day + 5, 2)));
  const unsigned day = static_cast<unsigned>(std::stoi(row.day + 8));
  const std::chrono::year_month_day on{std::chrono::year(std::stoi(row.day)), std::chrono::month(month),
                                       std::chrono::day(day)};

  EXPECT_EQ(is_over_age(row.issued, row.limit, on), row.over);
}

INSTANTIATE_TEST_SUITE_P(, Age, testing::ValuesIn(kAgeCases), [](const auto& row) { return row.param.name; });

TEST(AgeInWords, NamesMonthsAndDays) {
  EXPECT_EQ(age_in_words({.months = 6}), "6 tháng");
  EXPECT_EQ(age_in_words({.days = 30}), "30 ngày");
  EXPECT_EQ(age_in_words({.months = 1, .days = 15}), "1 tháng 15 ngày");
}

struct DatedCase {
  const char* name;  // Reads on from "APaperOfSixMonths".
  std::vector<Field> fields;
  ComponentStatus status;
  Verdict verdict;
};

const DatedCase kDatedCases[] = {
    {"IsTakenWhileItIsFresh",
     {field_of("ngay", "2026-09-01")},
     ComponentStatus::kPresent,
     Verdict::kComplete},
    {"IsTakenOnItsLastDay", {field_of("ngay", "2026-05-23")}, ComponentStatus::kPresent, Verdict::kComplete},
    {"IsRefusedWhenItIsOver",
     {field_of("ngay", "2026-05-22")},
     ComponentStatus::kDefective,
     Verdict::kIncomplete},
    {"IsDoubtfulWithoutADay", {}, ComponentStatus::kUncertain, Verdict::kNeedsReview},
    {"IsDoubtfulWithADayHardlyRead",
     {field_of("ngay", "2026-09-01", 0.6)},
     ComponentStatus::kUncertain,
     Verdict::kNeedsReview},
    {"IsDoubtfulWhenTwoReadingsDisagree",
     {field_of("ngay", "2026-09-01"), field_of("ngay", "2026-01-09")},
     ComponentStatus::kUncertain,
     Verdict::kNeedsReview},
    {"IsDoubtfulWhenItsDayHasNotComeYet",
     {field_of("ngay", "2028-09-01")},
     ComponentStatus::kUncertain,
     Verdict::kNeedsReview},
    {"IsDoubtfulWhenItsDayIsNone",
     {field_of("ngay", "2026-02-30")},
     ComponentStatus::kUncertain,
     Verdict::kNeedsReview},
    {"IsDatedByItsOwnDayAndNotByTheCardItQuotes",
     {field_of("so_dinh_danh", "066090001234"), field_of("ngay_cap", "2026-11-10"),
      field_of("ngay", "2025-03-05")},
     ComponentStatus::kDefective,
     Verdict::kIncomplete},
    {"IsNotRefusedForTheAgeOfTheCardItQuotes",
     {field_of("so_dinh_danh", "066090001234"), field_of("ngay_cap", "2021-01-01"),
      field_of("ngay", "2026-10-05")},
     ComponentStatus::kPresent,
     Verdict::kComplete},
    {"IsNotDatedByTheDayOfAnIdCardAlone",
     {field_of("so_dinh_danh", "066090001234"), field_of("ngay_cap", "2026-11-10")},
     ComponentStatus::kUncertain,
     Verdict::kNeedsReview},
    {"IsDatedByItsDayOfIssueWhenThatIsItsOnlyOne",
     {field_of("ngay_cap", "2026-11-10")},
     ComponentStatus::kPresent,
     Verdict::kComplete},
};

class APaperOfSixMonths : public testing::TestWithParam<DatedCase> {};

TEST_P(APaperOfSixMonths, ByTheDayReadOnIt) {
  Scene scene;
  scene.ask("ksk", "health").max_age = MaxAge{.months = 6};
  scene.lay("health").fields = GetParam().fields;

  const Judged got = scene.judge();

  EXPECT_EQ(got.components[0].status, GetParam().status);
  EXPECT_EQ(got.verdict, GetParam().verdict);
}

INSTANTIATE_TEST_SUITE_P(, APaperOfSixMonths, testing::ValuesIn(kDatedCases),
                         [](const auto& row) { return row.param.name; });

TEST(AnExpiredPaper, IsShownWhereItsDayStands) {
  Scene scene;
  scene.ask("ksk", "health").max_age = MaxAge{.months = 6};
  Field day = field_of("ngay", "2026-01-05");
  day.box = {10, 20, 30, 40};
  scene.lay("health").fields = {day};

  const Judged got = scene.judge();

  ASSERT_EQ(got.components[0].findings.size(), 1u);
  EXPECT_EQ(got.components[0].findings[0].reason, Reason::kExpired);
  EXPECT_EQ(got.components[0].findings[0].box, day.box);
  EXPECT_NE(got.components[0].findings[0].message.find("6 tháng"), std::string::npos);
}

}  // namespace
}  // namespace motcua::check
