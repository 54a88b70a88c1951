// Goal: the procedure of a dossier is named only where its papers speak for one.
// Method: three invented procedures in one catalogue; rows of papers; the code that
// must come back, or none.

#include "pipeline/check/recognise_procedure.h"

#include <gtest/gtest.h>

#include "tests/pipeline/check/scene.h"

namespace motcua::check {
namespace {

Procedure procedure_of(const char* code, std::vector<Component> components) {
  Procedure procedure;
  procedure.code = code;
  procedure.components = std::move(components);
  return procedure;
}

Catalogue three_procedures() {
  Catalogue catalogue;
  catalogue.procedures = {
      procedure_of("1.000001", {component_of("a", "form-one"), component_of("b", "card")}),
      procedure_of("1.000002",
                   {component_of("a", "form-two"), component_of("b", "card"), component_of("c", "plan")}),
      procedure_of("1.000003", {component_of("a", "card"), component_of("b", "diploma")}),
  };
  return catalogue;
}

struct Case {
  const char* name;  // Reads on from "TheProcedure".
  std::vector<Document> documents;
  const char* code;
};

const Case kCases[] = {
    {"IsTheOneWhosePapersTheseAre",
     {document_of("form-two", 0.9), document_of("card", 0.9), document_of("plan", 0.9)},
     "1.000002"},
    {"FitsBestThoughAPaperIsMissing", {document_of("form-two", 0.9), document_of("plan", 0.9)}, "1.000002"},
    {"FitsBestThoughAPaperIsForeign",
     {document_of("form-one", 0.9), document_of("card", 0.9), document_of("lease", 0.9)},
     "1.000001"},
    {"StaysOpenWhenTwoFitEquallyWell", {document_of("card", 0.9)}, ""},
    {"StaysOpenWhenNoPaperIsAskedForAnywhere", {document_of("lease", 0.9)}, ""},
    {"StaysOpenWhenNoPaperIsKnown", {document_of("", 0)}, ""},
    {"StaysOpenWithoutPapers", {}, ""},
};

class TheProcedure : public testing::TestWithParam<Case> {};

TEST_P(TheProcedure, OfThesePapers) {
  EXPECT_EQ(recognise_procedure(three_procedures(), GetParam().documents, kToday), GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(, TheProcedure, testing::ValuesIn(kCases),
                         [](const auto& row) { return row.param.name; });

TEST(TheProcedureByDay, IsTheEntryInForce) {
  Catalogue catalogue = three_procedures();
  Procedure before = catalogue.procedures[0];
  before.in_force = {.from = std::chrono::year(2020) / 1 / 1,
                     .until = std::chrono::year(2025) / 6 / 30,
                     .from_basis = "law",
                     .until_basis = "law"};
  before.components.push_back(component_of("c", "lease"));
  catalogue.procedures[0].in_force.from = std::chrono::year(2025) / 7 / 1;
  catalogue.procedures.push_back(before);

  EXPECT_EQ(recognise_procedure(catalogue, {document_of("form-one", 0.9), document_of("card", 0.9)}, kToday),
            "1.000001");
}

}  // namespace
}  // namespace motcua::check
