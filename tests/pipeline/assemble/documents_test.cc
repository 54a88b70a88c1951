// Goal: every page lies in exactly one document, and a document ends where its paper
// ends.
// Method: rows of page kinds, written as a reader would report them, and the page
// numbers that must lie together; then thousands of random dossiers from a printed
// seed, of which only the balance is asked.

#include "pipeline/assemble/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace motcua::assemble {
namespace {

using Grouped = std::vector<std::vector<int>>;

PageReport page(const char* type, bool first_page, double confidence = 0.9) {
  PageReport report;
  report.kind.type = type;
  report.kind.confidence = confidence;
  report.kind.first_page = first_page;
  report.kind.state_header = first_page;
  report.kind.title = first_page ? "TỜ KHAI" : "";
  return report;
}

PageReport numbered(PageReport report, int number, int count) {
  report.kind.printed_number = number;
  report.kind.printed_count = count;
  if (number > 1) report.kind.first_page = false;
  return report;
}

PageReport blank() {
  PageReport report;
  report.blank = true;
  return report;
}

PageReport unreadable() {
  PageReport report;
  report.unreadable = true;
  return report;
}

PageReport twin_of(int number) {
  PageReport report = page("form", true);
  report.same_as = number;
  return report;
}

PageReport signed_off(PageReport report) {
  report.kind.signed_off = true;
  return report;
}

/// A line in capitals and no more: an annex of the paper before, or a paper by itself.
PageReport heading_only(int file_page) {
  PageReport report = page("", true, 0);
  report.kind.state_header = false;
  report.kind.title = "DANH SÁCH";
  report.file_page = file_page;
  return report;
}

std::vector<PageReport> numbered_pages(std::vector<PageReport> pages) {
  for (std::size_t i = 0; i < pages.size(); ++i) pages[i].number = static_cast<int>(i) + 1;
  return pages;
}

struct Case {
  const char* name;  // Reads on from "Documents".
  std::vector<PageReport> pages;
  Grouped grouped;
};

const Case kCases[] = {
    {"BeginWithHeaderAndTitle", {page("form", true), page("card", true)}, {{1}, {2}}},
    {"GoOnWithPagesThatHaveNeither", {page("form", true), page("", false), page("form", false)}, {{1, 2, 3}}},
    {"EndBeforeAPageOfAnotherKind", {page("form", true), page("card", false)}, {{1}, {2}}},
    {"FollowTheNumbersThatTheyPrint",
     {numbered(page("form", true), 1, 3), numbered(page("annex", false), 2, 3),
      numbered(page("", false), 3, 3)},
     {{1, 2, 3}}},
    {"BeginAnewWithPageOne",
     {numbered(page("form", true), 1, 2), numbered(page("form", true), 2, 2),
      numbered(page("form", true), 1, 2)},
     {{1, 2}, {3}}},
    {"EndWhenAllTheirPagesAreThere",
     {numbered(page("form", true), 1, 2), numbered(page("", false), 2, 2), page("", false)},
     {{1, 2}, {3}}},
    {"DoNotMixTwoCounts", {numbered(page("form", true), 1, 3), numbered(page("", false), 2, 5)}, {{1}, {2}}},
    {"AreNotSwallowedForALoneNumberAboveTheirHead",
     {page("form", true), numbered(page("card", true), 7, 0)},
     {{1}, {2}}},
    {"KeepTheirBlankBackPages", {page("form", true), blank(), page("card", true)}, {{1, 2}, {3}}},
    {"TakeBlankPagesBeforeTheFirst", {blank(), blank(), page("form", true)}, {{1, 2, 3}}},
    {"AreBlankWhenAllPagesAre", {blank(), blank()}, {{1, 2}}},
    {"LetAnUnreadablePageStandAlone",
     {page("form", true), unreadable(), page("form", false)},
     {{1}, {2}, {3}}},
    {"LetEveryUnreadablePageStandAlone", {unreadable(), unreadable()}, {{1}, {2}}},
    {"LeaveBlankPagesBeforeAnUnreadableOne", {blank(), unreadable()}, {{1}, {2}}},
    {"KeepAPageGivenTwiceWithItsTwin", {page("form", true), page("card", true), twin_of(1)}, {{1, 3}, {2}}},
    {"GoOnWithAHeadingInTheSameFile", {page("form", true), heading_only(2)}, {{1, 2}}},
    {"EndBeforeAHeadingThatFollowsASignature", {signed_off(page("form", true)), heading_only(2)}, {{1}, {2}}},
    {"EndBeforeAHeadingInANewFile", {page("form", true), heading_only(1)}, {{1}, {2}}},
};

class Documents : public testing::TestWithParam<Case> {};

TEST_P(Documents, OfADossier) {
  const std::vector<Document> documents = assemble_documents(numbered_pages(GetParam().pages));

  Grouped grouped;
  for (const Document& document : documents) grouped.push_back(document.pages);
  EXPECT_EQ(grouped, GetParam().grouped);
}

INSTANTIATE_TEST_SUITE_P(, Documents, testing::ValuesIn(kCases),
                         [](const auto& row) { return row.param.name; });

TEST(ADocument, HasTheKindOfItsFirstPage) {
  const auto documents =
      assemble_documents(numbered_pages({page("form", true, 0.8), page("form", false, 0.95)}));

  ASSERT_EQ(documents.size(), 1u);
  EXPECT_EQ(documents[0].type, "form");
  EXPECT_DOUBLE_EQ(documents[0].confidence, 0.8);
  EXPECT_EQ(documents[0].title, "TỜ KHAI");
}

TEST(ADocument, IsNamedByALaterPageLessSurely) {
  const auto documents = assemble_documents(
      numbered_pages({numbered(page("", true, 0), 1, 2), numbered(page("form", false, 0.9), 2, 2)}));

  ASSERT_EQ(documents.size(), 1u);
  EXPECT_EQ(documents[0].type, "form");
  EXPECT_LT(documents[0].confidence, 0.9);
}

TEST(ADocument, KnowsThePagesOfItsFieldsAndMarks) {
  std::vector<PageReport> pages = numbered_pages({page("form", true), page("form", false)});
  pages[1].fields.push_back({"ho_ten", "Lê Văn Tám", 0.9, 0, {}, "label"});
  pages[1].marks.push_back({.kind = MarkKind::kSeal, .page = 0, .box = {}, .confidence = 0.9});

  const auto documents = assemble_documents(pages);

  ASSERT_EQ(documents.size(), 1u);
  ASSERT_EQ(documents[0].fields.size(), 1u);
  EXPECT_EQ(documents[0].fields[0].page, 2);
  ASSERT_EQ(documents[0].marks.size(), 1u);
  EXPECT_EQ(documents[0].marks[0].page, 2);
}

PageReport random_page(std::mt19937_64& chance, int number) {
  const auto one_in = [&chance](std::uint64_t n) { return chance() % n == 0; };
  static constexpr const char* kTypes[] = {"", "form", "card", "annex"};
  PageReport report = page(kTypes[chance() % 4], one_in(2));
  report.number = number;
  report.kind.state_header = one_in(2);
  report.kind.signed_off = one_in(3);
  report.file_page = static_cast<int>(chance() % 3) + 1;
  if (one_in(3)) {
    report.kind.printed_count = static_cast<int>(chance() % 4);
    report.kind.printed_number = static_cast<int>(chance() % 5);
  }
  report.blank = one_in(5);
  report.unreadable = !report.blank && one_in(6);
  if (number > 1 && one_in(6))
    report.same_as = static_cast<int>(chance() % static_cast<std::uint64_t>(number - 1)) + 1;
  return report;
}

TEST(EveryPage, LiesInExactlyOneDocument) {
  constexpr std::uint64_t kSeed = 20'261'123;
  constexpr int kDossiers = 5'000;
  SCOPED_TRACE(testing::Message() << "seed " << kSeed);
  std::mt19937_64 chance(kSeed);
  for (int dossier = 0; dossier < kDossiers; ++dossier) {
    SCOPED_TRACE(testing::Message() << "dossier " << dossier);
    const int page_count = static_cast<int>(chance() % 12);
    std::vector<PageReport> pages;
    for (int number = 1; number <= page_count; ++number) pages.push_back(random_page(chance, number));

    const std::vector<Document> documents = assemble_documents(pages);

    std::vector<int> seen;
    for (const Document& document : documents) {
      ASSERT_FALSE(document.pages.empty());
      ASSERT_TRUE(std::ranges::is_sorted(document.pages));
      seen.insert(seen.end(), document.pages.begin(), document.pages.end());
    }
    std::ranges::sort(seen);
    ASSERT_EQ(static_cast<int>(seen.size()), page_count);
    for (int number = 1; number <= page_count; ++number) {
      ASSERT_EQ(seen[static_cast<std::size_t>(number - 1)], number);
    }
  }
}

}  // namespace
}  // namespace motcua::assemble
