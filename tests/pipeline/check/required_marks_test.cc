// Goal: a paper without a mark that it must have is never called complete, nor defective.
// Method: papers with marks put on by hand, judged; one row a rule.

#include "pipeline/check/required_marks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/scene.h"

namespace motcua::check {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Mark mark(MarkKind kind, double confidence = 0.9, MarkShape shape = MarkShape::kUnknown) {
  return {.kind = kind, .page = 1, .box = {10, 10, 50, 50}, .confidence = confidence, .shape = shape};
}

TEST(RequiredMarks, ThatAreThereGiveNoReason) {
  EXPECT_THAT(marks_not_seen({"signature:applicant", "seal:issuer", "photo:portrait"},
                             {mark(MarkKind::kSignature), mark(MarkKind::kSeal, 0.9, MarkShape::kRound),
                              mark(MarkKind::kPhoto)}),
              IsEmpty());
}

TEST(RequiredMarks, ThatAreNotThereGiveOneReasonEach) {
  EXPECT_THAT(
      marks_not_seen({"signature:applicant", "signature:issuer", "seal:issuer", "photo:portrait"}, {}),
      ElementsAre(Reason::kSignatureMissing, Reason::kSealMissing, Reason::kPhotoMissing));
}

TEST(RequiredMarks, AreNotMadeUpForByOthers) {
  EXPECT_THAT(marks_not_seen({"seal:issuer"}, {mark(MarkKind::kSeal, 0.9, MarkShape::kRectangular)}),
              ElementsAre(Reason::kSealMissing));
  EXPECT_THAT(marks_not_seen({"signature:applicant"}, {mark(MarkKind::kFingerprint)}),
              ElementsAre(Reason::kSignatureMissing));
  EXPECT_THAT(marks_not_seen({"signature-or-fingerprint:all-parties"}, {mark(MarkKind::kFingerprint)}),
              IsEmpty());
  EXPECT_THAT(marks_not_seen({"signature:applicant"}, {mark(MarkKind::kSignature, 0.4)}),
              ElementsAre(Reason::kSignatureMissing));
}

TEST(RequiredMarks, OfOtherKindsAreLeftToTheClerk) {
  EXPECT_THAT(marks_not_seen({"certification:notary-or-commune", "seal:overlapping-pages"}, {}), IsEmpty());
}

TEST(AnUnsignedForm, IsGivenToAPerson) {
  Scene scene;
  scene.ask("to-khai", "form").must_have = {"signature:applicant"};
  scene.lay("form");

  const Judged got = scene.judge();

  EXPECT_EQ(got.verdict, Verdict::kNeedsReview);
  EXPECT_EQ(got.components[0].status, ComponentStatus::kUncertain);
  ASSERT_EQ(got.components[0].findings.size(), 1u);
  EXPECT_EQ(got.components[0].findings[0].reason, Reason::kSignatureMissing);
  EXPECT_NE(got.components[0].findings[0].message.find("không thấy chữ ký"), std::string::npos);
}

TEST(ASignedForm, IsComplete) {
  Scene scene;
  scene.ask("to-khai", "form").must_have = {"signature:applicant"};
  scene.lay("form");
  scene.documents.front().marks = {mark(MarkKind::kSignature)};

  EXPECT_EQ(scene.judge().verdict, Verdict::kComplete);
}

}  // namespace
}  // namespace motcua::check
