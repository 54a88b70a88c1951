// Goal: a judgement of a whole dossier keeps its promises at the edges: what was not
// given, what is wrong, what was given twice.
// Method: page reports written by hand, the catalogue that ships.

#include "pipeline/dossier_pipeline.h"

#include <gtest/gtest.h>

#include "models/catalog/catalogue_reader.h"
#include "tests/support/written_page.h"

namespace motcua {
namespace {

const Catalogue& catalogue() {
  static const Expected<Catalogue> loaded = catalog::load_embedded();
  return *loaded;
}

PageReport page(const char* type, const char* words) {
  PageReport report;
  report.width_px = 2480;
  report.height_px = 3508;
  report.text = support::WrittenPage().centred(words).text();
  report.kind.type = type;
  report.kind.confidence = type[0] == '\0' ? 0 : 0.95;
  report.kind.first_page = true;
  report.kind.state_header = true;
  return report;
}

Dossier dossier_for(const std::string& procedure) {
  Dossier dossier;
  dossier.id = "HS-1";
  dossier.procedure = procedure;
  dossier.as_of = std::chrono::year(2026) / 11 / 23;
  return dossier;
}

TEST(JudgingADossier, IsTheSameForTheSameValues) {
  const std::vector<PageReport> pages{page("don-de-nghi-giay-phep-ban-le", "ĐƠN"),
                                      page("hop-dong-nguyen-tac", "HỢP ĐỒNG")};

  const auto once = judge_dossier(dossier_for("2.000620"), pages, catalogue());
  const auto again = judge_dossier(dossier_for("2.000620"), pages, catalogue());

  ASSERT_TRUE(once && again);
  EXPECT_EQ(once->verdict, again->verdict);
  EXPECT_EQ(once->components.size(), again->components.size());
  EXPECT_EQ(once->versions.catalogue, catalogue().version);
}

TEST(JudgingADossier, WithoutPagesIsNeverComplete) {
  for (const Procedure& procedure : catalogue().procedures) {
    for (const bool blank : {false, true}) {
      std::vector<PageReport> pages(blank ? 2 : 0);
      for (PageReport& report : pages) report.blank = true;

      const auto judgement = judge_dossier(dossier_for(procedure.code), pages, catalogue());

      ASSERT_TRUE(judgement.has_value()) << judgement.error().message;
      EXPECT_NE(judgement->verdict, Verdict::kComplete) << procedure.code;
    }
  }
}

TEST(JudgingADossier, WithUnreadablePagesAloneIsLeftToAPerson) {
  PageReport torn;
  torn.unreadable = true;
  torn.quality.problems = {PageProblem::kDamaged};
  for (const Procedure& procedure : catalogue().procedures) {
    const auto judgement = judge_dossier(dossier_for(procedure.code), {torn}, catalogue());

    ASSERT_TRUE(judgement.has_value());
    EXPECT_EQ(judgement->verdict, Verdict::kNeedsReview) << procedure.code;
  }
}

TEST(JudgingADossier, CountsTheSamePictureOnce) {
  const std::vector<PageReport> pages{page("don-de-nghi-giay-phep-ban-le", "ĐƠN"),
                                      page("hop-dong-nguyen-tac", "HỢP ĐỒNG"),
                                      page("don-de-nghi-giay-phep-ban-le", "ĐƠN")};

  const auto judgement = judge_dossier(dossier_for("2.000620"), pages, catalogue());

  ASSERT_TRUE(judgement.has_value());
  EXPECT_EQ(judgement->pages[2].same_as, 1);
  ASSERT_EQ(judgement->documents.size(), 2u);
  EXPECT_EQ(judgement->documents[0].pages, (std::vector<int>{1, 3}));
}

TEST(JudgingADossier, OfAGuessedProcedureIsLeftToAPerson) {
  std::vector<PageReport> pages{
      page("don-de-nghi-giay-phep-ban-le", "ĐƠN"), page("giay-cn-dang-ky-doanh-nghiep", "GIẤY CHỨNG NHẬN"),
      page("hop-dong-thue-dia-diem", "HỢP ĐỒNG THUÊ"), page("hop-dong-nguyen-tac", "HỢP ĐỒNG")};
  for (PageReport& signed_and_sealed : pages) {
    signed_and_sealed.marks = {
        {.kind = MarkKind::kSignature, .box = {10, 10, 50, 20}, .confidence = 0.9},
        {.kind = MarkKind::kSeal, .box = {10, 40, 50, 50}, .confidence = 0.9, .shape = MarkShape::kRound}};
  }

  const auto given = judge_dossier(dossier_for("2.000620"), pages, catalogue());
  const auto guessed = judge_dossier(dossier_for(""), pages, catalogue());

  ASSERT_TRUE(given.has_value()) << given.error().message;
  EXPECT_EQ(given->verdict, Verdict::kComplete);
  ASSERT_TRUE(guessed.has_value()) << guessed.error().message;
  EXPECT_EQ(guessed->dossier.procedure, "2.000620");
  EXPECT_EQ(guessed->dossier.procedure_source, ProcedureSource::kRecognised);
  EXPECT_EQ(guessed->verdict, Verdict::kNeedsReview);
}

TEST(JudgingADossier, OfAnUnknownCodeProposesTheNearest) {
  const auto judgement = judge_dossier(dossier_for("2.000630"), {}, catalogue());

  ASSERT_FALSE(judgement.has_value());
  EXPECT_EQ(judgement.error().code, ErrorCode::kBadUsage);
  EXPECT_NE(judgement.error().message.find("did you mean 2.000620"), std::string::npos)
      << judgement.error().message;
}

TEST(JudgingADossier, TakesTheCodeWithAProvincesSuffix) {
  EXPECT_TRUE(judge_dossier(dossier_for("2.000620.000.00.00.H15"), {}, catalogue()).has_value());
}

TEST(JudgingADossier, RefusesAnAttestationOfNoComponent) {
  Dossier dossier = dossier_for("2.000620");
  dossier.attestations["khong-co"] = Attestation::kShown;

  const auto judgement = judge_dossier(dossier, {}, catalogue());

  ASSERT_FALSE(judgement.has_value());
  EXPECT_EQ(judgement.error().code, ErrorCode::kBadUsage);
  EXPECT_NE(judgement.error().message.find("khong-co"), std::string::npos);
}

TEST(JudgingADossier, WithoutAnyHintOfAProcedureIsWrongUse) {
  const auto judgement = judge_dossier(dossier_for(""), {page("", "GIẤY MỜI")}, catalogue());

  ASSERT_FALSE(judgement.has_value());
  EXPECT_EQ(judgement.error().code, ErrorCode::kBadUsage);
}

}  // namespace
}  // namespace motcua
