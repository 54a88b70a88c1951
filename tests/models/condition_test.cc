// Goal: a condition says "unknown" whenever an answer is missing that could change
// it, and never reads as another condition than the one that was written.
// Method: a table of expressions and facts; a table of broken expressions with the
// column and the expectation that the message must name.

#include "models/condition.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "models/limits.h"

namespace motcua {
namespace {

constexpr Truth kTrue = Truth::kTrue;
constexpr Truth kFalse = Truth::kFalse;
constexpr Truth kUnknown = Truth::kUnknown;

struct Case {
  const char* name;  // Reads on from "Condition".
  const char* expression;
  Facts facts;
  Truth truth;
  friend void PrintTo(const Case& row, std::ostream* out) { *out << row.name; }
};

const Case kCases[] = {
    {"HoldsWhenTheFactIsTrue", "facts.bcc", {{"facts.bcc", "true"}}, kTrue},
    {"FailsWhenTheFactIsFalse", "facts.bcc", {{"facts.bcc", "false"}}, kFalse},
    {"IsUnknownWithoutTheFact", "facts.bcc", {}, kUnknown},
    {"IsUnknownWhenTheAnswerIsNoYesOrNo", "facts.bcc", {{"facts.bcc", "co"}}, kUnknown},
    {"IsUnknownWhenTheAnswerIsEmpty", "facts.bcc", {{"facts.bcc", ""}}, kUnknown},
    {"TurnsRoundByNot", "!facts.bcc", {{"facts.bcc", "false"}}, kTrue},
    {"StaysUnknownUnderNot", "!facts.bcc", {}, kUnknown},
    {"TurnsTwiceByTwoNots", "!!a", {{"a", "true"}}, kTrue},
    {"ComparesTexts", "channel == 'truc_tuyen'", {{"channel", "truc_tuyen"}}, kTrue},
    {"TellsTextsApart", "channel != 'truc_tuyen'", {{"channel", "truc_tiep"}}, kTrue},
    {"IsUnknownWhenAComparedFactIsMissing", "channel != 'truc_tuyen'", {}, kUnknown},
    {"MindsCase", "nationality == 'VN'", {{"nationality", "vn"}}, kFalse},
    {"ComparesTwoFacts", "submitter.id != owner.id", {{"submitter.id", "1"}, {"owner.id", "2"}}, kTrue},
    {"IsUnknownWithOneOfTwoFacts", "submitter.id == owner.id", {{"submitter.id", "1"}}, kUnknown},
    {"ComparesNumbersAsNumbers", "owner.age < 14", {{"owner.age", "9"}}, kTrue},
    {"DoesNotCompareNumbersAsTexts", "owner.age < 14", {{"owner.age", "100"}}, kFalse},
    {"TakesTheSameNumberInOtherWriting", "phieu == 1", {{"phieu", "1.0"}}, kTrue},
    {"HoldsAtTheBound", "owner.age <= 14", {{"owner.age", "14"}}, kTrue},
    {"FailsAtTheOpenBound", "owner.age > 14", {{"owner.age", "14"}}, kFalse},
    {"HoldsAtTheLowerBound", "owner.age >= 14", {{"owner.age", "14"}}, kTrue},
    {"IsUnknownWhenWordsAreOrdered", "owner.age < 14", {{"owner.age", "chin"}}, kUnknown},
    {"IsUnknownWhenTheNumberIsNone", "owner.age < 14", {{"owner.age", "nan"}}, kUnknown},
    {"KnowsNegativeAndBrokenNumbers", "a > -1.5", {{"a", "-1"}}, kTrue},
    {"FindsAMember", "project.group in ('II','III')", {{"project.group", "III"}}, kTrue},
    {"MissesANonMember", "project.group in ('II','III')", {{"project.group", "I"}}, kFalse},
    {"HoldsOutsideNotIn", "license.class not in ('A1', 'A')", {{"license.class", "B"}}, kTrue},
    {"IsUnknownInsideNotInWithoutTheFact", "license.class not in ('A1', 'A')", {}, kUnknown},
    {"CountsAList", "len(transferees) > 1", {{"transferees", "Anh; Bình"}}, kTrue},
    {"CountsOneOfAList", "len(transferees) > 1", {{"transferees", "Anh;"}}, kFalse},
    {"TakesACountForAList", "len(transferees) > 1", {{"transferees", "3"}}, kTrue},
    {"IsUnknownWithoutTheList", "len(transferees) > 1", {}, kUnknown},
    {"FindsOneTrueInAList", "any(doc.foreign)", {{"doc.foreign", "false;true"}}, kTrue},
    {"FindsNoneTrueInAList", "any(doc.foreign)", {{"doc.foreign", "false; false"}}, kFalse},
    {"IsUnknownWhenTheListIsInDoubt", "any(doc.foreign)", {{"doc.foreign", "false;?"}}, kUnknown},
    {"TakesTrueAsAFact", "a == true", {{"a", "true"}}, kTrue},
    {"IsConstantWhenWrittenSo", "true || a", {}, kTrue},
    {"IsFalseWhenOnePartIs", "a && b", {{"a", "false"}}, kFalse},
    {"IsUnknownWhenOnePartIsAndNoneFails", "a && b", {{"a", "true"}}, kUnknown},
    {"IsTrueWhenOneChoiceIs", "a || b", {{"b", "true"}}, kTrue},
    {"IsUnknownWhenNoChoiceHoldsYet", "a || b", {{"b", "false"}}, kUnknown},
    {"BindsAndTighterThanOr", "a || b && c", {{"a", "true"}, {"b", "false"}}, kTrue},
    {"ObeysBrackets", "(a || b) && c", {{"a", "true"}, {"c", "false"}}, kFalse},
    {"BindsNotToTheNearest", "!a && b", {{"a", "false"}, {"b", "false"}}, kFalse},
    {"TakesNamesThatBeginLikeWords",
     "anyone && lender && not_in && inside && truest",
     {{"anyone", "true"}, {"lender", "true"}, {"not_in", "true"}, {"inside", "true"}, {"truest", "true"}},
     kTrue},
    {"NeedsNoSpaces", "a&&!b||c=='x'", {{"a", "true"}, {"b", "false"}, {"c", "y"}}, kTrue},
};

class ConditionTruth : public testing::TestWithParam<Case> {};

TEST_P(ConditionTruth, OverFacts) {
  const Case& want = GetParam();
  const Expected<Condition> condition = Condition::parse(want.expression);

  ASSERT_TRUE(condition.has_value()) << condition.error().message;
  EXPECT_EQ(condition->evaluate(want.facts), want.truth);
  EXPECT_EQ(condition->expression(), want.expression);
}

INSTANTIATE_TEST_SUITE_P(Condition, ConditionTruth, testing::ValuesIn(kCases),
                         [](const auto& row) { return row.param.name; });

struct Broken {
  const char* name;
  std::string expression;
  const char* message;  // A part of it.
  friend void PrintTo(const Broken& row, std::ostream* out) { *out << row.name; }
};

const Broken kBroken[] = {
    {"NothingAtAll", "", "column 1 of the expression: expected a fact"},
    {"OneEqualsSign", "channel = 'x'", "column 9 of the expression: expected '&&', '||' or the end"},
    {"AnOperatorWithNothingAfter", "a && ", "column 6 of the expression: expected a fact"},
    {"AnOpenBracket", "(a || b", "column 8 of the expression: expected ')'"},
    {"AnOpenText", "channel == 'x", "column 12 of the expression: expected a closing '"},
    {"ATextAlone", "'x'", "column 4 of the expression: expected a comparison"},
    {"ANumberAlone", "14", "column 3 of the expression: expected a comparison"},
    {"ACountAlone", "len(a)", "column 7 of the expression: expected a comparison"},
    {"InWithoutAList", "a in 'x'", "column 6 of the expression: expected '(' after 'in'"},
    {"InWithANameInTheList", "a in (b)", "column 7 of the expression: expected a 'text' or a number"},
    {"AnOpenList", "a in ('b'", "column 10 of the expression: expected ',' or ')'"},
    {"NotWithoutIn", "a not b", "expected 'in' after 'not'"},
    {"ANameWithCapitals", "Channel == 'x'", "column 1 of the expression: expected a fact"},
    {"ANameThatEndsInADot", "a. == 'x'", "column 2 of the expression: expected '&&'"},
    {"AnyOfNothing", "any()", "column 5 of the expression: expected the name of a fact"},
    {"ColumnsInCharacters", "a == 'đã có' x", "column 14 of the expression"},
    {"TooManyBrackets", std::string(33, '(') + "a" + std::string(33, ')'), "at most 32 levels"},
    {"TooManyNots", std::string(33, '!') + "a", "at most 32 levels"},
    {"MoreBytesThanABookNeeds", std::string(limits::kConditionBytesMax + 1, 'a'), "at most 1024 bytes"},
};

class ConditionMistake : public testing::TestWithParam<Broken> {};

TEST_P(ConditionMistake, IsNamedWithItsColumn) {
  const Expected<Condition> condition = Condition::parse(GetParam().expression);

  ASSERT_FALSE(condition.has_value());
  EXPECT_EQ(condition.error().code, ErrorCode::kBadUsage);
  EXPECT_THAT(condition.error().message, testing::HasSubstr(GetParam().message));
}

INSTANTIATE_TEST_SUITE_P(Condition, ConditionMistake, testing::ValuesIn(kBroken),
                         [](const auto& row) { return row.param.name; });

TEST(Condition, NamesItsFactsOnceInOrder) {
  const Expected<Condition> condition =
      Condition::parse("b == 'x' || any(c) && len(d) > 1 || a != b || b in ('y')");

  ASSERT_TRUE(condition.has_value());
  EXPECT_THAT(condition->names(), testing::ElementsAre("b", "c", "d", "a"));
}

TEST(Condition, TellsWhatItHoldsAgainstItsFacts) {
  const Expected<Condition> condition =
      Condition::parse("case == 2 && 'x' != kind && class not in ('A', 'B')");

  ASSERT_TRUE(condition.has_value());
  std::vector<std::string> seen;
  for (const ComparedValue& one : condition->compared_values()) seen.push_back(one.name + "=" + one.value);
  EXPECT_THAT(seen, testing::ElementsAre("case=2", "kind=x", "class=A", "class=B"));
}

TEST(Condition, JudgesAsDeepAsItParses) {
  const Expected<Condition> condition = Condition::parse(std::string(32, '!') + "a");

  ASSERT_TRUE(condition.has_value());
  EXPECT_EQ(condition->evaluate({{"a", "true"}}), kTrue);
}

}  // namespace
}  // namespace motcua
