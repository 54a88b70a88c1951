// Goal: the catalogue answers for the right day, and takes another paper for the one
// asked for only where the law does.
// Method: a small invented catalogue; values in, values out.

#include "models/catalogue.h"

#include <gtest/gtest.h>

namespace motcua {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using Day = std::chrono::year_month_day;

Day on(int y, unsigned m, unsigned d) {
  return year(y) / month(m) / day(d);
}

Procedure version(const char* name, Day from, std::optional<Day> until) {
  Procedure procedure;
  procedure.code = "1.000001";
  procedure.name = name;
  procedure.in_force.from = from;
  procedure.in_force.until = until;
  return procedure;
}

Component asking_for(const char* type, const char* name) {
  Component component;
  component.document_type = type;
  component.name = name;
  return component;
}

Catalogue small_catalogue() {
  Catalogue catalogue;
  catalogue.procedures = {version("old", on(2020, 1, 1), on(2024, 12, 31)),
                          version("new", on(2026, 1, 1), std::nullopt)};
  catalogue.equivalences = {
      {"card", {{"passport", {}, {}}, {"old-card", on(2024, 12, 31), {}}}, false, "", "ours"},
      {"licence", {{"household-licence", {}, {"hộ kinh doanh"}}}, true, "", "ours"}};
  catalogue.facts = {{"case", FactKind::kText, "general", {}, {}},
                     {"case", FactKind::kText, "special", {}, {"1.000001"}}};
  catalogue.marks = {{"seal:issuer", "dấu của cơ quan cấp"}};
  return catalogue;
}

TEST(Catalogue, GivesTheEntryInForceOnTheDay) {
  const Catalogue catalogue = small_catalogue();

  EXPECT_EQ(catalogue.procedure("1.000001", on(2024, 12, 31))->name, "old");
  EXPECT_EQ(catalogue.procedure("1.000001", on(2026, 1, 1))->name, "new");
}

TEST(Catalogue, GivesTheNewestEntryWhenNoneIsInForce) {
  const Catalogue catalogue = small_catalogue();

  EXPECT_EQ(catalogue.procedure("1.000001", on(2025, 6, 1))->name, "new");
  EXPECT_EQ(catalogue.procedure("1.000001", on(2010, 6, 1))->name, "new");
}

TEST(Catalogue, IgnoresWhatAProvinceAppendsToACode) {
  const Catalogue catalogue = small_catalogue();

  EXPECT_NE(catalogue.procedure("1.000001.000.00.00.H15", on(2026, 1, 1)), nullptr);
  EXPECT_EQ(catalogue.procedure("1.000002", on(2026, 1, 1)), nullptr);
  EXPECT_EQ(catalogue.procedure("", on(2026, 1, 1)), nullptr);
}

TEST(Catalogue, ProposesTheNearestCode) {
  const Catalogue catalogue = small_catalogue();

  EXPECT_EQ(catalogue.nearest_procedure("1.00001"), "1.000001");
  EXPECT_EQ(catalogue.nearest_procedure("1.0000001.H15"), "1.000001");
  EXPECT_EQ(catalogue.nearest_procedure("birth"), "");
}

TEST(Catalogue, TakesTheVeryPaper) {
  EXPECT_TRUE(small_catalogue().accepts(asking_for("card", "Thẻ"), "card"));
  EXPECT_FALSE(small_catalogue().accepts(asking_for("card", "Thẻ"), "photo"));
  EXPECT_FALSE(small_catalogue().accepts(asking_for("card", "Thẻ"), ""));
}

TEST(Catalogue, TakesAnEquivalentPaperOneWayOnly) {
  EXPECT_TRUE(small_catalogue().accepts(asking_for("card", "Thẻ"), "passport"));
  EXPECT_FALSE(small_catalogue().accepts(asking_for("passport", "Hộ chiếu"), "card"));
}

TEST(Catalogue, TakesAPaperUntilItsLastDay) {
  const Catalogue catalogue = small_catalogue();
  const Component card = asking_for("card", "Thẻ");

  EXPECT_TRUE(catalogue.accepts(card, "old-card", on(2024, 12, 31)));
  EXPECT_FALSE(catalogue.accepts(card, "old-card", on(2025, 1, 1)));
  EXPECT_FALSE(catalogue.accepts(card, "old-card"));
}

TEST(Catalogue, TakesAPaperWhereTheComponentNamesIt) {
  const Catalogue catalogue = small_catalogue();

  EXPECT_TRUE(catalogue.accepts(asking_for("licence", "Giấy CN đăng ký HỘ KINH DOANH, doanh nghiệp"),
                                "household-licence"));
  EXPECT_FALSE(catalogue.accepts(asking_for("licence", "Giấy CN đăng ký doanh nghiệp"), "household-licence"));
}

TEST(Catalogue, DoesNotTakeAPartOfAWordForAName) {
  EXPECT_FALSE(
      small_catalogue().accepts(asking_for("licence", "chế độ hộ kinh doanhX"), "household-licence"));
}

TEST(Catalogue, AsksTheQuestionOfTheProcedureFirst) {
  const Catalogue catalogue = small_catalogue();

  EXPECT_EQ(catalogue.fact("case", "1.000001.H15")->question, "special");
  EXPECT_EQ(catalogue.fact("case", "2.000002")->question, "general");
  EXPECT_EQ(catalogue.fact("step", "1.000001"), nullptr);
}

TEST(Catalogue, SaysMarksInWords) {
  EXPECT_EQ(small_catalogue().mark_words("seal:issuer"), "dấu của cơ quan cấp");
  EXPECT_EQ(small_catalogue().mark_words("seal:nobody"), "seal:nobody");
}

}  // namespace
}  // namespace motcua
