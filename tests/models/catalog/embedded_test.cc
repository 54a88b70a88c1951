// Goal: the catalogue that ships is whole: all procedures, every name leads
// somewhere, and each entry says whether it was read or remembered.
// Method: load what is built in, count, and look at it as a stage would.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "models/catalog/catalogue_reader.h"

namespace motcua::catalog {
namespace {

class EmbeddedCatalogue : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    Expected<Catalogue> loaded = load_embedded();
    ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
    catalogue_ = new Catalogue(std::move(*loaded));
  }
  static void TearDownTestSuite() {
    delete catalogue_;
    catalogue_ = nullptr;
  }
  static const Procedure& procedure(const char* code) {
    return *catalogue_->procedure(code, std::chrono::year(2026) / 11 / 23);
  }
  static const Component& component(const char* code, const char* id) {
    return *procedure(code).component(id);
  }

  static Catalogue* catalogue_;
};

Catalogue* EmbeddedCatalogue::catalogue_ = nullptr;

TEST_F(EmbeddedCatalogue, IsWhole) {
  std::size_t components = 0;
  for (const Procedure& one : catalogue_->procedures) components += one.components.size();

  EXPECT_GE(catalogue_->procedures.size(), 76u);
  EXPECT_GE(components, 348u);
  EXPECT_GE(catalogue_->document_types.size(), 129u);
  EXPECT_EQ(catalogue_->fields.size(), 20u);
  EXPECT_EQ(catalogue_->version.size(), 10u);
}

TEST_F(EmbeddedCatalogue, LeadsSomewhereWithEveryName) {
  std::set<std::string> fields;
  for (const FieldOfGovernment& field : catalogue_->fields) fields.insert(field.slug);
  for (const Procedure& one : catalogue_->procedures) {
    EXPECT_TRUE(fields.contains(one.field)) << one.code;
    for (const Component& part : one.components) {
      EXPECT_NE(catalogue_->document_type(part.document_type), nullptr) << one.code << '#' << part.id;
      for (const std::string& other : part.alternatives) {
        EXPECT_NE(one.component(other), nullptr) << one.code << '#' << part.id;
      }
      for (const std::string& mark : part.must_have) EXPECT_NE(catalogue_->mark_words(mark), mark);
      if (!part.condition) continue;
      for (const std::string& name : part.condition->names()) {
        EXPECT_NE(catalogue_->fact(name, one.code), nullptr) << one.code << '#' << part.id << ' ' << name;
      }
    }
  }
}

TEST_F(EmbeddedCatalogue, SaysWhatWasRemembered) {
  std::size_t remembered = 0;
  for (const Procedure& one : catalogue_->procedures) {
    EXPECT_FALSE(one.provenance.source.empty()) << one.code;
    for (const Component& part : one.components) {
      if (part.provenance.basis == Provenance::Basis::kFromMemory) ++remembered;
    }
  }
  EXPECT_EQ(remembered, 6u);  // Those of 1.001613 and 1.002759: the source had lost their table.
}

TEST_F(EmbeddedCatalogue, TakesEveryIdentityPaperThatIsStillValid) {
  const Component& card = component("1.005092", "id");

  EXPECT_TRUE(catalogue_->accepts(card, "the-can-cuoc"));
  EXPECT_TRUE(catalogue_->accepts(card, "can-cuoc-cong-dan"));
  EXPECT_TRUE(catalogue_->accepts(card, "ho-chieu"));
  EXPECT_FALSE(catalogue_->accepts(card, "chung-minh-nhan-dan"));
  EXPECT_TRUE(catalogue_->accepts(card, "chung-minh-nhan-dan", std::chrono::year(2024) / 12 / 31));
}

TEST_F(EmbeddedCatalogue, TakesAHouseholdLicenceOnlyWhereItIsNamed) {
  EXPECT_TRUE(catalogue_->accepts(component("2.000620", "dkdn"), "giay-cn-dang-ky-ho-kinh-doanh"));
  EXPECT_FALSE(catalogue_->accepts(component("1.004593", "dkdn"), "giay-cn-dang-ky-ho-kinh-doanh"));
}

TEST_F(EmbeddedCatalogue, TakesATrainingPaperForADegreeOnlyWhereItIsNamed) {
  EXPECT_TRUE(catalogue_->accepts(component("1.004756", "van-bang"), "giay-xac-nhan-tap-huan"));
  EXPECT_FALSE(catalogue_->accepts(component("1.004616", "van-bang"), "giay-xac-nhan-tap-huan"));
}

TEST_F(EmbeddedCatalogue, AsksForOneFormInEveryChannel) {
  const Component& paper = component("2.000635", "to-khai");
  const Component& online = component("2.000635", "mau-dien-tu");
  for (const char* channel : {"truc_tiep", "truc_tuyen", "buu_chinh"}) {
    const Facts facts{{"channel", channel}};
    EXPECT_NE(paper.condition->evaluate(facts), online.condition->evaluate(facts)) << channel;
  }
}

TEST_F(EmbeddedCatalogue, AsksForNationalityProofOrForAStatement) {
  const Facts with{{"facts.has_nationality_proof", "true"}};

  EXPECT_EQ(component("1.005136", "quoc-tich").condition->evaluate(with), Truth::kTrue);
  EXPECT_EQ(component("1.005136", "nhan-than").condition->evaluate(with), Truth::kTrue);
  EXPECT_TRUE(component("1.005136", "nhan-than").condition_is_ours);
  EXPECT_EQ(component("1.005136", "ban-khai").condition->evaluate(with), Truth::kFalse);
  EXPECT_FALSE(component("1.005136", "to-khai").condition.has_value());
}

TEST_F(EmbeddedCatalogue, KnowsWhatALaterDecreeEnded) {
  EXPECT_TRUE(procedure("1.000105").in_force.until.has_value());
  EXPECT_FALSE(procedure("1.004623").in_force.until.has_value());
}

TEST_F(EmbeddedCatalogue, CountsAgesInMonths) {
  EXPECT_EQ(component("1.004623", "ksk").max_age->months, 6);
  EXPECT_EQ(component("1.013803", "ksk").max_age->months, 12);
}

TEST_F(EmbeddedCatalogue, GivesPrintedFormCodesWithoutTheirDecree) {
  EXPECT_THAT(component("1.001456", "to-khai").form_codes, testing::ElementsAre("TK01", "TK01a"));
  EXPECT_THAT(catalogue_->document_type("don-dang-ky-bien-dong-dat-dai")->form_codes,
              testing::Contains("Mẫu số 18"));
}

}  // namespace
}  // namespace motcua::catalog
