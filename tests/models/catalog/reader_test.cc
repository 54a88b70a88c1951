// Goal: a broken data file never becomes a catalogue, and whoever wrote it learns
// every mistake at once, at its place, with what was expected.
// Method: one sound file a kind, spoilt in one place a row; messages are compared as
// the terminal prints them. Files that need each other lie in a temporary folder.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "models/catalog/catalogue_reader.h"
#include "models/limits.h"

namespace motcua::catalog {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string kProcedure = R"(schema = "motcua.procedure/1"
code = "9.000001"
name = "Cấp thẻ X"
field = "noi-vu"
agency = "Sở Nội vụ"
level = "Cấp tỉnh"
legal_basis = ["01/2026/TT-ABC"]
in_force = { from = 2026-07-01, from_basis = "law" }
provenance = { basis = "from-memory" }

[[components]]
id = "don"
name = "Đơn"
document_type = "don-x"
originals = 1
copies = 0
copy_kinds = ["bản chính"]
required = true
condition = { text = "khi nộp giấy", expr = "channel == 'giay'" }
alternatives = ["don-dien-tu"]
max_age = { months = 6 }
must_have = ["signature:applicant"]
must_have_basis = "text"
basis = "sourced"

[[components]]
id = "don-dien-tu"
name = "Đơn điện tử"
document_type = "don-x"
originals = 1
copies = 0
copy_kinds = ["bản chính"]
required = true
alternatives = ["don"]
basis = "from-memory"
)";

const std::string kPaper = R"(schema = "motcua.document-type/1"
slug = "don-x"
class = "application"
title = "ĐƠN X"
title_variants = ["ĐƠN X"]
form_codes = []
key_phrases = []
fields = ["ho_ten", "thanh_vien[]"]
layout = "Một trang."
provenance = { basis = "from-memory" }
)";

const std::string kFields = R"(schema = "motcua.fields/1"
fields = [{ slug = "noi-vu", name = "Nội vụ", agency = "Sở Nội vụ" }]
)";

const std::string kFacts = R"(schema = "motcua.facts/1"
[[facts]]
name = "channel"
kind = "choice"
question = "Nộp thế nào?"
values = [{ value = "giay", label = "Giấy" }, { value = "mang", label = "Mạng" }]
)";

const std::string kMarks = R"(schema = "motcua.marks/1"
marks = [{ mark = "signature:applicant", words = "chữ ký của người đề nghị" }]
)";

const std::string kVersion = "schema = \"motcua.catalogue/1\"\nversion = 2026-11-23\n";

std::string with(std::string text, const std::string& part, const std::string& instead) {
  const std::size_t at = text.find(part);
  EXPECT_NE(at, std::string::npos) << part;
  return text.replace(at, part.size(), instead);
}

std::vector<std::string> lines_of(const std::vector<Diagnostic>& all) {
  std::vector<std::string> lines;
  for (const Diagnostic& one : all) lines.push_back(to_line(one));
  return lines;
}

/// A whole little catalogue on disk, gone with the test.
class Folder {
 public:
  Folder() : path_(std::filesystem::path(testing::TempDir()) / unique_name()) {
    std::filesystem::remove_all(path_);
    put("catalogue.toml", kVersion);
    put("fields.toml", kFields);
    put("facts.toml", kFacts);
    put("marks.toml", kMarks);
    put("papers/don-x.toml", kPaper);
    put("procedures/9.000001.toml", kProcedure);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void put(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
  }
  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// What is wrong with the whole, without the folder's name in front.
  [[nodiscard]] std::vector<std::string> problems() const {
    const Expected<CheckReport> report = check_folder(path_);
    std::vector<std::string> lines = lines_of(report.value().problems);
    for (std::string& line : lines) line.erase(0, path_.string().size() + 1);
    return lines;
  }

 private:
  static std::string unique_name() {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    std::string name = std::string("catalog-") + test->test_suite_name() + "-" + test->name();
    for (char& c : name) c = c == '/' ? '-' : c;
    return name;
  }
  std::filesystem::path path_;
};

struct Spoilt {
  const char* name;  // Reads on from "CatalogueFile".
  std::string text;
  std::string message;
  friend void PrintTo(const Spoilt& row, std::ostream* out) { *out << row.name; }
};

const Spoilt kSpoilt[] = {
    {"NamesAMissingKey", with(kProcedure, "name = \"Cấp thẻ X\"\n", ""),
     "f.toml:1:1: name: missing; expected a text in quotes"},
    {"NamesAMissingKeyOfAComponent", with(kProcedure, "originals = 1\n", ""),
     "f.toml:11:1: components[1].originals: missing; expected a whole number"},
    {"NamesAValueOfTheWrongKind", with(kProcedure, "required = true", "required = \"có\""),
     "f.toml:18:12: components[1].required: expected true or false, found a text in quotes"},
    {"ProposesTheNearestKey", with(kProcedure, "level =", "levle ="),
     "f.toml:6:1: levle: unknown key; did you mean 'level'?"},
    {"ProposesNothingForAFarKey", with(kProcedure, "level =", "xyzxyz = 1\nlevel ="),
     "f.toml:6:1: xyzxyz: unknown key"},
    {"NamesAnUnknownKeyInsideAValue", with(kProcedure, "{ months = 6 }", "{ months = 6, dyas = 1 }"),
     "f.toml:21:25: components[1].max_age.dyas: unknown key; did you mean 'days'?"},
    {"WantsADateAsADate", with(kProcedure, "from = 2026-07-01", "from = \"2026-07-01\""),
     "f.toml:8:21: in_force.from: expected a date like 2026-07-01 (without quotes), found a text in quotes"},
    {"RefusesADayThatIsNone", with(kProcedure, "2026-07-01", "2026-02-30"),
     "f.toml:8:31: not TOML: Error while parsing date: expected day between 1 and 28"},
    {"RefusesAnEndBeforeTheBeginning",
     with(kProcedure, "from_basis = \"law\"",
          "from_basis = \"law\", until = 2026-06-30, until_basis = \"x\""),
     "in_force.until: expected a day that is not before `from`"},
    {"WantsToKnowWhatEndedIt",
     with(kProcedure, "from_basis = \"law\"", "from_basis = \"law\", until = 2027-06-30"),
     "in_force.until_basis: missing"},
    {"RefusesAWordThatIsNotOnTheList", with(kProcedure, "from_basis = \"law\"", "from_basis = \"lwa\""),
     "\"lwa\" is not known; expected one of \"law\", \"crawl-day\"; did you mean 'law'?"},
    {"RefusesACodeWithAProvince", with(kProcedure, "9.000001", "9.000001.H15"),
     "f.toml:2:8: code: expected one digit, a dot and six digits"},
    {"NamesTheColumnOfABrokenCondition", with(kProcedure, "== 'giay'", "= 'giay'"),
     "f.toml:19:45: components[1].condition.expr: column 9 of the expression: expected '&&'"},
    {"RefusesSheetsBeyondReason", with(kProcedure, "copies = 0", "copies = 1000"),
     "components[1].copies: expected a number from 0 to 50"},
    {"RefusesAnAgeOfNothing", with(kProcedure, "{ months = 6 }", "{}"),
     "components[1].max_age: expected { months = 6 } or { days = 90 }"},
    {"RefusesAnEmptyText", with(kProcedure, "name = \"Đơn\"", "name = \"\""), "components[1].name: empty"},
    {"RefusesAComponentIdWithTones", with(kProcedure, "id = \"don\"", "id = \"đơn\""),
     "components[1].id: expected lower-case letters"},
    {"WantsTheBasisOfEveryComponent", with(kProcedure, "basis = \"from-memory\"\n", ""),
     "components[2].basis: missing"},
    {"WantsTheSourceOfWhatIsSourced", with(kPaper, "basis = \"from-memory\"", "basis = \"sourced\""),
     "provenance.source: missing"},
    {"WantsTablesInAListOfTables", with(kFields, "[{", "[1, {"), "fields[1]: expected a table"},
    {"RefusesAFieldNameWithHyphens", with(kPaper, "ho_ten", "ho-ten"),
     "f.toml:8:11: fields[1]: expected lower-case letters, digits and '_'"},
    {"WantsValuesOfAChoice", with(kFacts, "values =", "valeus ="), "facts[1].valeus: unknown key"},
    {"WantsTheSchemaOfAFile", with(kPaper, "schema = \"motcua.document-type/1\"\n", ""),
     "f.toml:1:1: schema: missing"},
    {"ProposesTheNearestSchema", with(kPaper, "document-type/1", "documenttype/1"),
     "did you mean 'motcua.document-type/1'?"},
    {"RefusesWhatIsNotToml", "schema = ", "f.toml:1:10: not TOML:"},
    {"RefusesAKeyGivenTwice", kPaper + "slug = \"don-y\"\n", "f.toml:11:"},
    {"RefusesBytesThatAreNotUtf8", with(kPaper, "Một trang", "M\xE9t trang"), "f.toml:9:"},
    {"RefusesLettersOutsideQuotes", with(kPaper, "\"ĐƠN X\"\n", "ĐƠN X\n"),
     "f.toml:4:9: not TOML: a letter outside of quotes"},
    {"RefusesLettersAfterATextOfManyLines", "schema = \"\"\"a\"\"\"\"\"é\n",
     "f.toml:1:19: not TOML: a letter outside"},
    {"RefusesAnEmptyFile", "", "f.toml:1:1: schema: missing"},
    {"RefusesAZeroByte", std::string("\0", 1), "f.toml:1:1: not TOML:"},
    {"RefusesAHugeFile", std::string(limits::kCatalogueFileBytesMax + 1, '#'),
     "f.toml: larger than 1048576 bytes"},
};

class CatalogueFile : public testing::TestWithParam<Spoilt> {};

TEST_P(CatalogueFile, WithOneMistake) {
  const std::vector<std::string> lines = lines_of(check_text("f.toml", GetParam().text));

  EXPECT_THAT(lines, testing::Contains(HasSubstr(GetParam().message)));
}

INSTANTIATE_TEST_SUITE_P(, CatalogueFile, testing::ValuesIn(kSpoilt),
                         [](const auto& row) { return row.param.name; });

TEST(CatalogueFiles, AreReadWhenSound) {
  for (const std::string& text : {kProcedure, kPaper, kFields, kFacts, kMarks, kVersion}) {
    EXPECT_THAT(lines_of(check_text("f.toml", text)), IsEmpty());
  }
}

TEST(CatalogueFiles, HoldAnyLetterInQuotesAndComments) {
  const std::string text = with(kPaper, "\"ĐƠN X\"", "'ĐƠN \"X\"' # ghi chú \"không đóng");
  EXPECT_THAT(lines_of(check_text("f.toml", text)), IsEmpty());
  const std::string escaped = with(kPaper, "\"ĐƠN X\"", R"("Đ\"ƠN # X \\")");
  EXPECT_THAT(lines_of(check_text("f.toml", escaped)), IsEmpty());
  const std::string lines = with(kPaper, "\"ĐƠN X\"", "\"\"\"Đ\nƠN \"\"X\"\"\"\"\"");
  EXPECT_THAT(lines_of(check_text("f.toml", lines)), IsEmpty());
  EXPECT_THAT(lines_of(check_text("f.toml", "\xEF\xBB\xBF" + kPaper)), IsEmpty());
}

TEST(CatalogueFiles, NameEveryMistakeInTheOrderOfTheFile) {
  std::string text = with(kProcedure, "code = \"9.000001\"", "code = 9");
  text = with(text, "level =", "levle =");
  text = with(text, "required = true", "required = 1");

  EXPECT_THAT(
      lines_of(check_text("f.toml", text)),
      ElementsAre(HasSubstr("f.toml:1:1: level: missing"), HasSubstr("f.toml:2:8: code: expected a text"),
                  HasSubstr("f.toml:6:1: levle: unknown key"),
                  HasSubstr("f.toml:18:12: components[1].required: expected true or false")));
}

TEST(CatalogueFolder, BecomesACatalogue) {
  const Folder folder;
  const Expected<Catalogue> catalogue = load_folder(folder.path());

  ASSERT_TRUE(catalogue.has_value()) << catalogue.error().message;
  EXPECT_EQ(catalogue->version, "2026-11-23");
  ASSERT_EQ(catalogue->procedures.size(), 1u);
  const Procedure& procedure = catalogue->procedures[0];
  EXPECT_EQ(procedure.in_force.from, std::chrono::year(2026) / 7 / 1);
  const Component& form = procedure.components[0];
  EXPECT_EQ(form.max_age->months, 6);
  EXPECT_EQ(form.condition->expression(), "channel == 'giay'");
  EXPECT_EQ(form.provenance.basis, Provenance::Basis::kSourced);
  EXPECT_EQ(procedure.components[1].provenance.basis, Provenance::Basis::kFromMemory);
}

TEST(CatalogueFolder, IsNamedByItsFirstMistakesWhenBroken) {
  const Folder folder;
  folder.put("fields.toml", "schema = 1");
  const Expected<Catalogue> catalogue = load_folder(folder.path());

  ASSERT_FALSE(catalogue.has_value());
  EXPECT_EQ(catalogue.error().code, ErrorCode::kBadUsage);
  EXPECT_THAT(catalogue.error().message,
              AllOf(HasSubstr("2 mistake(s)"), HasSubstr("fields.toml:1:10: schema:")));
}

TEST(CatalogueFolder, IsMissedWhenItIsNotThere) {
  EXPECT_EQ(load_folder("/nonexistent/catalogue").error().code, ErrorCode::kIo);
  EXPECT_EQ(check_file("/nonexistent/9.000001.toml").error().code, ErrorCode::kIo);
}

struct Across {
  const char* name;  // Reads on from "CatalogueAcrossFiles".
  std::string part;
  std::string instead;
  std::string message;
  friend void PrintTo(const Across& row, std::ostream* out) { *out << row.name; }
};

const Across kAcross[] = {
    {"ResolvesKindsOfPaper", "document_type = \"don-x\"", "document_type = \"don-xx\"",
     "9.000001.toml:14:17: components[1].document_type: there is no kind of paper 'don-xx'; did you mean "
     "'don-x'?"},
    {"ResolvesFieldsOfGovernment", "\"noi-vu\"", "\"noivu\"",
     "field: there is no field 'noivu'; did you mean 'noi-vu'?"},
    {"ResolvesAlternatives", "[\"don-dien-tu\"]", "[\"don-dien-tuu\"]",
     "components[1].alternatives[1]: there is no component 'don-dien-tuu'; did you mean 'don-dien-tu'?"},
    {"ResolvesFacts", "channel ==", "chanel ==",
     "components[1].condition.expr: facts.toml describes no fact 'chanel' for procedure 9.000001; did you "
     "mean 'channel'?"},
    {"ResolvesValuesOfFacts", "'giay'", "'giy'",
     "'giy' is no value of the fact 'channel'; did you mean 'giay'?"},
    {"ResolvesMarks", "signature:applicant", "signature:aplicant",
     "components[1].must_have[1]: there is no mark 'signature:aplicant'; did you mean "
     "'signature:applicant'?"},
    {"WantsIdsOnce", "id = \"don-dien-tu\"", "id = \"don\"",
     "components[2].id: there is already a component 'don'"},
    {"WantsAlternativesToAgree", "alternatives = [\"don\"]\n", "",
     "components[1].alternatives[1]: 'don-dien-tu' and 'don' must name each other"},
    {"WantsAnotherAsAlternative", "alternatives = [\"don\"]", "alternatives = [\"don-dien-tu\"]",
     "components[2].alternatives[1]: a component is no alternative to itself"},
    {"WantsTheFileNamedAfterTheCode", "9.000001", "9.000002",
     "code: expected the file to be named 9.000002.toml, it is 9.000001.toml"},
};

class CatalogueAcrossFiles : public testing::TestWithParam<Across> {};

TEST_P(CatalogueAcrossFiles, InOneProcedure) {
  const Folder folder;
  folder.put("procedures/9.000001.toml", with(kProcedure, GetParam().part, GetParam().instead));

  EXPECT_THAT(folder.problems(), testing::Contains(HasSubstr(GetParam().message)));
}

INSTANTIATE_TEST_SUITE_P(, CatalogueAcrossFiles, testing::ValuesIn(kAcross),
                         [](const auto& row) { return row.param.name; });

TEST(CatalogueFolder, KeepsPeriodsOfOneCodeApart) {
  const Folder folder;
  folder.put("procedures/9.000001-2027.toml", with(kProcedure, "2026-07-01", "2027-01-01"));
  EXPECT_THAT(folder.problems(),
              ElementsAre(HasSubstr("procedures/9.000001-2027.toml:8:12: in_force: procedure "
                                    "9.000001 is in force twice from that day")));

  folder.put("procedures/9.000001.toml",
             with(kProcedure, "from_basis = \"law\"",
                  "from_basis = \"law\", until = 2026-12-31, until_basis = \"luật mới\""));
  EXPECT_THAT(folder.problems(), IsEmpty());
}

TEST(CatalogueFolder, HoldsAKindOfPaperOnce) {
  const Folder folder;
  folder.put("papers/don-x-2.toml", kPaper);

  EXPECT_THAT(folder.problems(), ElementsAre(HasSubstr("slug: there is already a kind of paper 'don-x'")));
}

TEST(CatalogueFolder, DescribesAFactOnce) {
  const Folder folder;
  folder.put("more-facts.toml", kFacts);

  EXPECT_THAT(folder.problems(), ElementsAre(HasSubstr("facts[1].name: the fact is already described")));
}

TEST(CatalogueFolder, ResolvesEquivalences) {
  const Folder folder;
  folder.put("equivalences.toml",
             "schema = \"motcua.equivalences/1\"\n"
             "equivalences = [{ type = \"don-y\", basis = \"ours\", accepts = [{ type = \"don-x\" }] }]\n");

  EXPECT_THAT(folder.problems(),
              ElementsAre(HasSubstr("there is no kind of paper 'don-y'; did you mean 'don-x'?")));
}

TEST(CatalogueFileAlone, LooksUpNamesInTheFolderAroundIt) {
  const Folder folder;
  const std::filesystem::path file = folder / "procedures/9.000001.toml";

  EXPECT_THAT(check_file(file)->problems, IsEmpty());
}

TEST(CatalogueFileAlone, LooksUpNamesInTheBuiltInCatalogueOtherwise) {
  const Folder folder;
  folder.put("alone/deep/9.000001.toml", with(kProcedure, "'giay'", "'truc_tiep'"));
  const Expected<CheckReport> report = check_file(folder / "alone/deep/9.000001.toml");

  ASSERT_EQ(report->problems.size(), 2u);
  EXPECT_THAT(report->problems[0].message, HasSubstr("there is no kind of paper 'don-x'"));
}

}  // namespace
}  // namespace motcua::catalog
