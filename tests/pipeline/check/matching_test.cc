// Goal: papers are given to components so that as many as possible have one, and the
// paper asked for by name is never taken by somebody who could do with another.
// Method: an invented list; rows of papers; the index each component must get.

#include "pipeline/check/matching.h"

#include <gtest/gtest.h>

#include "tests/pipeline/check/scene.h"

namespace motcua::check {
namespace {

using Matched = std::vector<std::optional<int>>;

Catalogue with_equivalence() {
  Catalogue catalogue;
  TypeEquivalence card;
  card.type = "new-card";
  card.accepts = {{.type = "old-card", .until = std::chrono::year(2026) / 12 / 31, .named_by = {}},
                  {.type = "passport", .until = {}, .named_by = {}}};
  catalogue.equivalences = {card};
  return catalogue;
}

struct Case {
  const char* name;  // Reads on from "Matching".
  std::vector<Component> components;
  std::vector<Document> documents;
  Matched matched;
};

Component optional_component(const std::string& id, const std::string& type) {
  Component component = component_of(id, type);
  component.required = false;
  return component;
}

const Case kCases[] = {
    {"GivesEachPaperOnce",
     {component_of("a", "form"), component_of("b", "form")},
     {document_of("form", 0.9)},
     {0, std::nullopt}},
    {"PutsTheExactPaperBeforeAnEquivalentOne",
     {component_of("a", "new-card")},
     {document_of("passport", 0.99), document_of("new-card", 0.8)},
     {1}},
    {"TakesAnEquivalentPaperWhenTheExactOneIsAbsent",
     {component_of("a", "new-card")},
     {document_of("old-card", 0.9)},
     {0}},
    {"LeavesAPaperToTheComponentThatNamesIt",
     {component_of("a", "new-card"), component_of("b", "passport")},
     {document_of("passport", 0.9)},
     {std::nullopt, 0}},
    {"MovesAComponentToItsSecondPaper",
     {component_of("a", "new-card"), component_of("b", "old-card")},
     {document_of("old-card", 0.9), document_of("passport", 0.9)},
     {1, 0}},
    {"PutsTheSurerPaperFirst",
     {component_of("a", "form")},
     {document_of("form", 0.6), document_of("form", 0.9)},
     {1}},
    {"ServesRequiredComponentsFirst",
     {optional_component("a", "form"), component_of("b", "form")},
     {document_of("form", 0.9)},
     {std::nullopt, 0}},
    {"GivesUnknownPapersToNobody", {component_of("a", "form")}, {document_of("", 0)}, {std::nullopt}},
};

class Matching : public testing::TestWithParam<Case> {};

TEST_P(Matching, OfPapersToComponents) {
  Procedure procedure;
  procedure.components = GetParam().components;
  const std::vector<Truth> asked(procedure.components.size(), Truth::kTrue);

  EXPECT_EQ(match_documents(procedure, asked, with_equivalence(), GetParam().documents, kToday),
            GetParam().matched);
}

INSTANTIATE_TEST_SUITE_P(, Matching, testing::ValuesIn(kCases),
                         [](const auto& row) { return row.param.name; });

TEST(MatchingByDay, TakesAnOldKindOfPaperUntilItsLastDay) {
  Procedure procedure;
  procedure.components = {component_of("a", "new-card")};
  const std::vector<Document> documents{document_of("old-card", 0.9)};
  const auto on = [&](int year, unsigned month, unsigned day) {
    return match_documents(procedure, {Truth::kTrue}, with_equivalence(), documents,
                           std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
  };

  EXPECT_EQ(on(2026, 12, 31), Matched{0});
  EXPECT_EQ(on(2027, 1, 1), Matched{std::nullopt});
}

TEST(MatchingByWish, LeavesOutComponentsThatAreNotWanted) {
  Procedure procedure;
  procedure.components = {component_of("a", "form"), component_of("b", "form")};

  EXPECT_EQ(match_documents(procedure, {Truth::kFalse, Truth::kTrue}, {}, {document_of("form", 0.9)}, kToday),
            (Matched{std::nullopt, 0}));
}

TEST(MatchingByWish, ServesWhatIsSurelyAskedForBeforeWhatMayBe) {
  Procedure procedure;
  procedure.components = {component_of("a", "form"), component_of("b", "form")};

  EXPECT_EQ(
      match_documents(procedure, {Truth::kUnknown, Truth::kTrue}, {}, {document_of("form", 0.9)}, kToday),
      (Matched{std::nullopt, 0}));
}

}  // namespace
}  // namespace motcua::check
