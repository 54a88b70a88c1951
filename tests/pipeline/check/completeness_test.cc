// Goal: a dossier is judged by its procedure's list and by nothing else, and nothing
// that is in doubt is ever called complete.
// Method: values in, values out. Each row lays papers on the table and states the
// verdict, the status of every component in order, and every reason given.

#include "pipeline/check/completeness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/scene.h"

namespace motcua::check {
namespace {

using enum ComponentStatus;

struct Case {
  const char* name;  // Reads on from "Completeness".
  void (*arrange)(Scene&);
  Verdict verdict;
  std::vector<ComponentStatus> statuses;
  std::vector<Reason> reasons;
};

const Case kPapers[] = {
    {"HoldsWhenEveryComponentIsSurelyThere",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.ask("the", "card");
       s.lay("card");
       s.lay("form");
     },
     Verdict::kComplete,
     {kPresent, kPresent},
     {}},
    {"FailsNamingTheAbsentComponent",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.ask("the", "card");
       s.lay("form");
     },
     Verdict::kIncomplete,
     {kPresent, kMissing},
     {Reason::kMissing}},
    {"LeavesAnAbsentPaperOpenBesideAnUnknownOne",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.ask("the", "card");
       s.lay("form");
       s.lay_unknown();
     },
     Verdict::kNeedsReview,
     {kPresent, kUncertain},
     {Reason::kUnreadable, Reason::kUnknownDocument}},
    {"LeavesAnAbsentPaperOpenBesideAnUnreadablePage",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.ask("the", "card");
       s.lay("form");
       s.lay_unreadable();
     },
     Verdict::kNeedsReview,
     {kPresent, kUncertain},
     {Reason::kUnreadable, Reason::kUnreadable}},
    {"DoubtsAnUnknownPaperThoughAllIsThere",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.lay("form");
       s.lay_unknown();
     },
     Verdict::kNeedsReview,
     {kPresent},
     {Reason::kUnknownDocument}},
    {"DoubtsAnUnknownPaperBehindABlankPage",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.lay("", 0, 2);
       s.pages.front().blank = true;
       s.lay("form");
     },
     Verdict::kNeedsReview,
     {kPresent},
     {Reason::kUnknownDocument}},
    {"DoubtsAnUnreadablePageThoughAllIsThere",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.lay("form");
       s.lay_unreadable();
     },
     Verdict::kNeedsReview,
     {kPresent},
     {Reason::kUnreadable}},
    {"DoubtsAPaperRecognisedWithLittleConfidence",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.lay("form", 0.74);
     },
     Verdict::kNeedsReview,
     {kUncertain},
     {Reason::kLowConfidence}},
    {"IsNotHurtByAForeignPaperThatIsSurelyKnown",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.lay("form");
       s.lay("diploma", 0.9);
     },
     Verdict::kComplete,
     {kPresent},
     {Reason::kUnknownDocument}},
    {"DoubtsAForeignPaperThatIsOnlyGuessed",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.lay("form");
       s.lay("diploma", 0.6);
     },
     Verdict::kNeedsReview,
     {kPresent},
     {Reason::kUnknownDocument}},
    {"IgnoresABlankPageByItself",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.lay("", 0);
       s.pages.front().blank = true;
       s.lay("form");
     },
     Verdict::kComplete,
     {kPresent},
     {}},
    {"LetsOneDocumentStandForOneComponent",
     [](Scene& s) {
       s.ask("cua-ben-a", "card");
       s.ask("cua-ben-b", "card");
       s.lay("card");
     },
     Verdict::kIncomplete,
     {kPresent, kMissing},
     {Reason::kMissing}},
};

const Case kNothing[] = {
    {"IsNeverReachedWithoutPages",
     [](Scene& s) { s.ask("to-khai", "form"); },
     Verdict::kIncomplete,
     {kMissing},
     {Reason::kMissing}},
    {"IsNeverReachedWithoutPagesThoughAllIsOptional",
     [](Scene& s) { s.ask("phu-luc", "annex").required = false; },
     Verdict::kNeedsReview,
     {kNotRequired},
     {}},
    {"IsNeverReachedWithBlankPagesAlone",
     [](Scene& s) {
       s.ask("phu-luc", "annex").required = false;
       s.lay("", 0);
       s.pages.front().blank = true;
     },
     Verdict::kNeedsReview,
     {kNotRequired},
     {}},
    {"IsNeverReachedWithAForeignPaperAlone",
     [](Scene& s) {
       s.ask_when("phu-luc", "annex", "facts.annex");
       s.dossier.facts["facts.annex"] = "false";
       s.lay("diploma");
     },
     Verdict::kNeedsReview,
     {kNotRequired},
     {Reason::kUnknownDocument}},
    {"IsNeverReachedByAnAttestationOfWhatIsNotAskedFor",
     [](Scene& s) {
       s.ask_when("phu-luc", "annex", "facts.annex");
       s.dossier.facts["facts.annex"] = "false";
       s.dossier.attestations["phu-luc"] = Attestation::kShown;
     },
     Verdict::kNeedsReview,
     {kNotRequired},
     {}},
    {"IsNeverReachedOnAListOutOfForce",
     [](Scene& s) {
       s.procedure.in_force.until = std::chrono::year(2026) / 10 / 31;
       s.ask("to-khai", "form");
       s.lay("form");
     },
     Verdict::kNeedsReview,
     {kPresent},
     {Reason::kLowConfidence}},
};

const Case kConditions[] = {
    {"DoesNotAskWhenTheConditionIsFalse",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.ask_when("uy-quyen", "letter", "submitter.kind == 'nguoi_duoc_uy_quyen'");
       s.dossier.facts["submitter.kind"] = "ca_nhan";
       s.lay("form");
     },
     Verdict::kComplete,
     {kPresent, kNotRequired},
     {}},
    {"AsksWhenTheConditionIsTrue",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.ask_when("uy-quyen", "letter", "submitter.kind == 'nguoi_duoc_uy_quyen'");
       s.dossier.facts["submitter.kind"] = "nguoi_duoc_uy_quyen";
       s.lay("form");
     },
     Verdict::kIncomplete,
     {kPresent, kMissing},
     {Reason::kMissing}},
    {"AsksAPersonWhenTheConditionIsUnknown",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.ask_when("uy-quyen", "letter", "submitter.kind == 'nguoi_duoc_uy_quyen'");
       s.lay("form");
     },
     Verdict::kNeedsReview,
     {kPresent, kUncertain},
     {Reason::kConditionUnknown}},
    {"TakesAPaperWhoseConditionIsUnknown",
     [](Scene& s) {
       s.ask_when("uy-quyen", "letter", "facts.authorised");
       s.lay("letter");
     },
     Verdict::kComplete,
     {kPresent},
     {}},
    {"DoesWithoutAnOptionalPaper",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.ask("phu-luc", "annex").required = false;
       s.lay("form");
     },
     Verdict::kComplete,
     {kPresent, kNotRequired},
     {}},
    {"AsksForAnOptionalPaperOnceItsFactIsTrue",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.ask_when("phu-luc", "annex", "facts.branches").required = false;
       s.dossier.facts["facts.branches"] = "true";
       s.lay("form");
     },
     Verdict::kIncomplete,
     {kPresent, kMissing},
     {Reason::kMissing}},
    {"GivesTheOnlyPaperToTheComponentSurelyAskedFor",
     [](Scene& s) {
       s.ask_when("cua-ben-b", "card", "facts.two_sides");
       s.ask("cua-ben-a", "card");
       s.lay("card");
     },
     Verdict::kNeedsReview,
     {kUncertain, kPresent},
     {Reason::kConditionUnknown}},
    {"TakesTheWordOfTheClerk",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.ask("the", "card");
       s.dossier.attestations["the"] = Attestation::kShown;
       s.lay("form");
     },
     Verdict::kComplete,
     {kPresent, kPresent},
     {}},
    {"TakesAnAttestationForItsOwnComponentOnly",
     [](Scene& s) {
       s.ask("to-khai", "form");
       s.ask("the", "card");
       s.dossier.attestations["the"] = Attestation::kDatabase;
     },
     Verdict::kIncomplete,
     {kMissing, kPresent},
     {Reason::kMissing}},
};

void ask_either(Scene& s) {
  s.ask("so-do", "land-certificate").alternatives = {"hop-dong"};
  s.ask("hop-dong", "contract").alternatives = {"so-do"};
}

const Case kAlternatives[] = {
    {"IsContentWithOneOfTwoAlternatives",
     [](Scene& s) {
       ask_either(s);
       s.lay("contract");
     },
     Verdict::kComplete,
     {kNotRequired, kPresent},
     {}},
    {"AsksOnceWhenNoAlternativeIsThere",
     [](Scene& s) {
       ask_either(s);
       s.ask("to-khai", "form");
       s.lay("form");
     },
     Verdict::kIncomplete,
     {kMissing, kMissing, kPresent},
     {Reason::kMissing}},
    {"DoubtsADoubtfulAlternative",
     [](Scene& s) {
       ask_either(s);
       s.lay("contract", 0.6);
     },
     Verdict::kNeedsReview,
     {kNotRequired, kUncertain},
     {Reason::kLowConfidence}},
    {"IsContentWithAnAttestedAlternative",
     [](Scene& s) {
       ask_either(s);
       s.dossier.attestations["so-do"] = Attestation::kDatabase;
     },
     Verdict::kComplete,
     {kPresent, kNotRequired},
     {}},
    {"AsksForTheOneWhoseExcludingConditionHolds",
     [](Scene& s) {
       s.ask_when("ban-giay", "form", "channel == 'truc_tiep'").alternatives = {"ban-dien-tu"};
       s.ask_when("ban-dien-tu", "e-form", "channel != 'truc_tiep'").alternatives = {"ban-giay"};
       s.dossier.facts["channel"] = "truc_tiep";
       s.lay("e-form");
     },
     Verdict::kIncomplete,
     {kMissing, kNotRequired},
     {Reason::kMissing, Reason::kUnknownDocument}},
    {"AcceptsEitherWhileTheExcludingConditionsAreUnknown",
     [](Scene& s) {
       s.ask_when("ban-giay", "form", "channel == 'truc_tiep'").alternatives = {"ban-dien-tu"};
       s.ask_when("ban-dien-tu", "e-form", "channel != 'truc_tiep'").alternatives = {"ban-giay"};
       s.lay("form");
     },
     Verdict::kComplete,
     {kPresent, kNotRequired},
     {}},
};

class Completeness : public testing::TestWithParam<Case> {};

TEST_P(Completeness, Of) {
  const Case& want = GetParam();
  Scene scene;
  want.arrange(scene);

  const Judged got = scene.judge();

  std::vector<ComponentStatus> statuses;
  std::vector<Reason> reasons;
  for (const ComponentJudgement& component : got.components) {
    statuses.push_back(component.status);
    for (const Finding& finding : component.findings) reasons.push_back(finding.reason);
  }
  for (const Finding& finding : got.findings) reasons.push_back(finding.reason);
  EXPECT_EQ(got.verdict, want.verdict) << verdict_slug(got.verdict);
  EXPECT_EQ(statuses, want.statuses);
  EXPECT_THAT(reasons, testing::UnorderedElementsAreArray(want.reasons));
}

const auto kRowName = [](const auto& row) { return row.param.name; };
INSTANTIATE_TEST_SUITE_P(Papers, Completeness, testing::ValuesIn(kPapers), kRowName);
INSTANTIATE_TEST_SUITE_P(Nothing, Completeness, testing::ValuesIn(kNothing), kRowName);
INSTANTIATE_TEST_SUITE_P(Conditions, Completeness, testing::ValuesIn(kConditions), kRowName);
INSTANTIATE_TEST_SUITE_P(Alternatives, Completeness, testing::ValuesIn(kAlternatives), kRowName);

TEST(CompletenessFindings, NameTheirRuleAndTheirPage) {
  Scene scene;
  scene.ask("to-khai", "form");
  scene.lay("", 0, 2);
  scene.pages.front().blank = true;

  const Judged got = scene.judge();

  ASSERT_EQ(got.components[0].findings.size(), 1u);
  EXPECT_EQ(got.components[0].findings[0].rule, "9.000001#to-khai");
  EXPECT_NE(got.components[0].findings[0].message.find("“Giấy to-khai”"), std::string::npos);
  ASSERT_EQ(got.findings.size(), 1u);
  EXPECT_EQ(got.findings[0].page, 2);
}

TEST(CompletenessFindings, AskTheClerkToLookAtWhatNoStageSees) {
  Scene scene;
  scene.ask("to-khai", "form").must_have = {"signature:applicant"};
  scene.lay("form");

  EXPECT_THAT(scene.judge().components[0].to_confirm, testing::ElementsAre("signature:applicant"));
}

}  // namespace
}  // namespace motcua::check
