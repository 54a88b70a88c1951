// Goal: the comparer can fail. Each wrong answer lowers the figures that are meant for it,
// and no other.
// Method: a dossier with one of everything, and the answer that is right in every respect,
// as the program's JSON; each row plants one wrong thing into that answer and names exactly
// the figures that must get worse. A last row asks that every figure has been lowered.

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "bench/score/dossier_score.h"
#include "bench/score/figures.h"
#include "bench/score/mark_score.h"
#include "bench/score/page_score.h"

namespace motcua::bench::score {
namespace {

using Json = nlohmann::ordered_json;
using Names = std::set<std::string>;

constexpr Box kSeal{100, 1000, 300, 300};
constexpr Box kTick{600, 700, 40, 40};
constexpr MarkKind kMarkKinds[] = {MarkKind::kSeal,        MarkKind::kSignature,  MarkKind::kPhoto,
                                   MarkKind::kFingerprint, MarkKind::kQr,         MarkKind::kHandwriting,
                                   MarkKind::kCheckbox,    MarkKind::kDottedLine, MarkKind::kMrz,
                                   MarkKind::kTable};
constexpr Box kField{400, 300, 200, 40};

truth::TruePage page(int number, std::vector<truth::TrueLine> lines) {
  truth::TruePage made;
  made.number = number;
  made.file = "a.pdf";
  made.file_page = number;
  made.width_px = 1654;
  made.height_px = 2339;
  made.dpi = 200;
  made.colour = "grey";
  made.lines = std::move(lines);
  return made;
}

/// An application (1) with a blank back (2), a contract (3, 4) with fields and marks, a paper
/// of no kind (5), and a page that nobody can read (6).
truth::TrueDossier dossier() {
  truth::TrueDossier made;
  made.id = "d-1";
  made.pages = {page(1, {{"ĐƠN ĐỀ NGHỊ cấp Giấy phép; bản chính", {}, false}, {"Trần Nhã Hồng", {}, true}}),
                page(2, {}),
                page(3, {{"HỢP ĐỒNG thuê nhà số 12", {}, false}, {"ngày 20 tháng 11 năm 2026", {}, false}}),
                page(4, {{"Ký và đóng dấu", {}, false}}),
                page(5, {{"GIẤY MỜI HỌP", {}, false}}),
                page(6, {{"không ai đọc được", {}, false}})};
  made.pages[0].rotation_deg = 180;
  made.pages[1].blank = true;
  made.pages[2].skew_deg = 0.7;
  made.pages[2].fields = {{"so", "12", kField}, {"ngay", "2026-11-20", {}}};
  made.pages[3].marks = {
      {.kind = MarkKind::kSeal, .box = kSeal, .colour = InkColour::kRed, .shape = MarkShape::kRound},
      {.kind = MarkKind::kCheckbox, .box = kTick, .state = MarkState::kTicked}};
  made.pages[5].unreadable = true;
  made.documents = {{"don", {1, 2}}, {"hop-dong", {3, 4}}, {"", {5}}, {"", {6}}};
  made.verdict = "incomplete";
  made.components = {{"don", "present"}, {"hop-dong", "defective"}};
  made.findings = {"expired", "unreadable"};
  made.planted = {{"hop-dong", "expired"}};
  return made;
}

Json box_json(const Box& box) {
  return Json::array({box.x, box.y, box.width, box.height});
}

Json field_json(const std::string& name, const std::string& value, int number) {
  return {{"name", name}, {"value", value}, {"confidence", 0.9}, {"page", number}, {"box", box_json(kField)}};
}

/// What a program without a fault would print.
Json right_answer(const truth::TrueDossier& truth) {
  Json pages = Json::array();
  for (const truth::TruePage& is : truth.pages) {
    Json lines = Json::array();
    for (const truth::TrueLine& line : is.lines) lines.push_back({{"text", line.text}});
    if (is.unreadable) lines = Json::array();
    pages.push_back({{"number", is.number},
                     {"rotation_deg", is.rotation_deg},
                     {"skew_deg", is.skew_deg},
                     {"blank", is.blank},
                     {"unreadable", is.unreadable},
                     {"lines", lines}});
  }
  Json documents = Json::array();
  for (const truth::TrueDocument& is : truth.documents) {
    documents.push_back({{"type", is.type},
                         {"pages", is.pages},
                         {"confidence", 0.9},
                         {"fields", Json::array()},
                         {"marks", Json::array()}});
  }
  documents[1]["fields"] = {field_json("so", "12", 3), field_json("ngay", "2026-11-20", 3)};
  documents[1]["marks"] = Json::array({{{"kind", "seal"},
                                        {"page", 4},
                                        {"box", box_json(kSeal)},
                                        {"confidence", 0.9},
                                        {"colour", "red"},
                                        {"shape", "round"}},
                                       {{"kind", "checkbox"},
                                        {"page", 4},
                                        {"box", box_json(kTick)},
                                        {"confidence", 0.9},
                                        {"state", "ticked"}}});
  Json components = Json::array();
  for (const auto& [id, status] : truth.components) {
    components.push_back({{"id", id}, {"status", status}, {"confidence", 0.9}, {"findings", Json::array()}});
  }
  components[1]["findings"] = Json::array({{{"reason", "expired"}}});
  return {{"verdict", truth.verdict},
          {"components", components},
          {"documents", documents},
          {"pages", pages},
          {"findings", Json::array({{{"reason", "unreadable"}}})},
          {"versions", Json::object()}};
}

std::map<std::string, Ratio> figures_of(const truth::TrueDossier& truth, const Json& json) {
  const auto answer = read_answer(json, "the test");
  EXPECT_TRUE(answer) << (answer ? "" : answer.error().message);
  const DossierScore score = score_dossier(truth, answer.value_or(Answer{}), "");
  Tally sum = score.tally;
  for (const PageScore& one : score.pages) add(sum, one.tally);
  return {sum.begin(), sum.end()};
}

/// Figures that `answer` has lowered against `right`; one that no longer has any count is left
/// out: nothing was claimed, so nothing is wrong. Getting better is impossible and would fail.
Names lowered(const std::map<std::string, Ratio>& right, const std::map<std::string, Ratio>& answer) {
  Names names;
  for (const auto& [name, ratio] : answer) {
    const FigureKind* kind = figure_kind(name);
    EXPECT_NE(kind, nullptr) << name << " is in no list of figures";
    if (kind == nullptr || ratio.whole == 0) continue;
    const auto before = right.find(name);
    const double perfect = kind->better == Better::kMore ? 1 : 0;
    const double was = before == right.end() || before->second.whole == 0 ? perfect : before->second.value();
    if (was == ratio.value()) continue;
    EXPECT_EQ(kind->better == Better::kMore, ratio.value() < was) << name << " got better";
    names.insert(name);
  }
  return names;
}

struct Row {
  const char* name;
  std::function<void(Json&)> plant;
  Names lowered;
};

Json& text(Json& answer, int number, int line) {
  return answer["pages"][static_cast<std::size_t>(number - 1)]["lines"][static_cast<std::size_t>(line)]
               ["text"];
}

const std::vector<Row>& rows() {
  static const Names misread{"text.cer", "text.wer", "text.word_recall", "text.word_precision"};
  const auto with = [](Names names) {
    names.insert(misread.begin(), misread.end());
    return names;
  };
  static const std::vector<Row> all{
      {"ALetterMisread", [](Json& a) { text(a, 4, 0) = "Ký vò đóng dấu"; },
       with({"text.printed_cer", "text.letter_errors"})},
      {"AToneMisread", [](Json& a) { text(a, 4, 0) = "Ký và đóng dẩu"; },
       with({"text.printed_cer", "text.tone_errors", "text.words_of_other_marks"})},
      {"ADiacriticMisread", [](Json& a) { text(a, 4, 0) = "Ký và đóng dáu"; },
       with({"text.printed_cer", "text.diacritic_errors", "text.words_of_other_marks"})},
      {"ADigitMisread", [](Json& a) { text(a, 3, 1) = "ngày 29 tháng 11 năm 2026"; },
       with({"text.printed_cer", "text.digit_errors", "text.number_recall", "text.number_precision"})},
      {"APunctuationMarkMisread", [](Json& a) { text(a, 1, 0) = "ĐƠN ĐỀ NGHỊ cấp Giấy phép: bản chính"; },
       with({"text.printed_cer", "text.punctuation_errors"})},
      {"ALetterLeftOut", [](Json& a) { text(a, 4, 0) = "Ký và óng dấu"; },
       with({"text.printed_cer", "text.deleted"})},
      {"ALetterTooMany", [](Json& a) { text(a, 4, 0) = "Ký vàn đóng dấu"; },
       with({"text.printed_cer", "text.inserted"})},
      {"HandwritingMisread", [](Json& a) { text(a, 1, 1) = "Trần Nhã Hòng"; },
       with({"text.hand_cer", "text.diacritic_errors", "text.words_of_other_marks"})},
      {"ALineOfNothing",
       [](Json& a) {
         a["pages"][4]["lines"].push_back({{"text", "xzq"}});
       },
       {"text.cer", "text.inserted", "text.wer", "text.word_precision"}},
      {"LinesInAnotherOrder",
       [](Json& a) { std::swap(a["pages"][2]["lines"][0], a["pages"][2]["lines"][1]); },
       {}},
      {"APageTurnedWrongly", [](Json& a) { a["pages"][0]["rotation_deg"] = 0; }, {"page.rotation_right"}},
      {"ASkewOff", [](Json& a) { a["pages"][2]["skew_deg"] = 0.55; }, {"page.skew_right"}},
      {"ASkewFarOff",
       [](Json& a) { a["pages"][2]["skew_deg"] = -0.7; },
       {"page.skew_right", "page.skew_far"}},
      {"ASkewWithinTolerance", [](Json& a) { a["pages"][2]["skew_deg"] = 0.62; }, {}},
      {"ABlankPageMissed", [](Json& a) { a["pages"][1]["blank"] = false; }, {"page.blank_found"}},
      {"APageCalledBlank", [](Json& a) { a["pages"][4]["blank"] = true; }, {"page.blank_precision"}},
      {"AnUnreadablePageMissed",
       [](Json& a) { a["pages"][5]["unreadable"] = false; },
       {"page.unreadable_found"}},
      {"APageCalledUnreadable",
       [](Json& a) { a["pages"][4]["unreadable"] = true; },
       {"page.unreadable_precision"}},
      {"AKindSwapped",
       [](Json& a) { a["documents"][1]["type"] = "giay-khac"; },
       {"kind.known_right", "kind.known_called_another", "page.kind_right"}},
      {"AKindNotKnown",
       [](Json& a) { a["documents"][1]["type"] = ""; },
       {"kind.known_right", "kind.known_called_unknown", "page.kind_right"}},
      {"AnUnknownPaperForced",
       [](Json& a) { a["documents"][2]["type"] = "don"; },
       {"kind.unknown_forced", "page.kind_right"}},
      {"ADocumentSplit",
       [](Json& a) {
         a["documents"][1]["pages"] = {3};
         a["documents"].push_back(a["documents"][1]);
         a["documents"][4]["pages"] = {4};
         a["documents"][4]["fields"] = a["documents"][4]["marks"] = Json::array();
       },
       {"split.boundary_precision", "split.document_exact", "split.dossier_exact"}},
      {"TwoDocumentsInOne",
       [](Json& a) {
         a["documents"][2]["pages"] = {5, 6};
         a["documents"].erase(3);
       },
       {"split.boundary_recall", "split.document_exact", "split.dossier_exact"}},
      {"AFieldAltered",
       [](Json& a) { a["documents"][1]["fields"][1]["value"] = "2026-11-21"; },
       {"field.right", "field.wrong"}},
      {"AFieldLeftEmpty",
       [](Json& a) { a["documents"][1]["fields"].erase(1); },
       {"field.right", "field.missing"}},
      {"AFieldInvented",
       [](Json& a) { a["documents"][1]["fields"].push_back(field_json("so_dinh_danh", "036194226651", 3)); },
       {"field.invented"}},
      {"AFieldThatIsThereAndNotListed",
       [](Json& a) { a["documents"][1]["fields"].push_back(field_json("ngay_cap", "2026-11-20", 3)); },
       {}},
      {"AFieldsBoxMoved",
       [](Json& a) {
         a["documents"][1]["fields"][0]["box"] = box_json({500, 300, 200, 40});
       },
       {"field.box_overlap"}},
      {"AMarkDropped",
       [](Json& a) { a["documents"][1]["marks"].erase(0); },
       {"mark.found", "mark.seal.found"}},
      {"AMarkInvented",
       [](Json& a) {
         Json mark = a["documents"][1]["marks"][0];
         mark["kind"] = "photo";
         a["documents"][1]["marks"].push_back(mark);
       },
       {"mark.precision", "mark.photo.precision"}},
      {"AMarkElsewhere",
       [](Json& a) {
         a["documents"][1]["marks"][0]["box"] = box_json({900, 1000, 300, 300});
       },
       {"mark.found", "mark.precision", "mark.seal.found", "mark.seal.precision"}},
      {"ARedSealCalledGrey",
       [](Json& a) { a["documents"][1]["marks"][0]["colour"] = "grey"; },
       {"mark.colour_right"}},
      {"ARoundSealCalledRectangular",
       [](Json& a) { a["documents"][1]["marks"][0]["shape"] = "rectangular"; },
       {"mark.shape_right"}},
      {"ATickedBoxCalledEmpty",
       [](Json& a) { a["documents"][1]["marks"][1]["state"] = "empty"; },
       {"mark.state_right"}},
      {"AVerdictFlippedToComplete",
       [](Json& a) { a["verdict"] = "complete"; },
       {"verdict.right", "verdict.wrong_complete"}},
      {"AVerdictLeftToAPerson",
       [](Json& a) { a["verdict"] = "needs_review"; },
       {"verdict.right", "verdict.decided"}},
      {"AComponentFlipped", [](Json& a) { a["components"][0]["status"] = "missing"; }, {"component.right"}},
      {"APlantedDefectMissed",
       [](Json& a) { a["components"][1]["findings"].clear(); },
       {"planted.found", "reason.recall"}},
      {"APlantedDefectAtAnotherComponent",
       [](Json& a) { std::swap(a["components"][0]["findings"], a["components"][1]["findings"]); },
       {"planted.found"}},
      {"AReasonInvented",
       [](Json& a) {
         a["findings"].push_back({{"reason", "too_few_copies"}});
       },
       {"reason.precision"}},
  };
  return all;
}

class PlantedAnswers : public testing::TestWithParam<Row> {};

TEST_P(PlantedAnswers, LowerTheirFiguresAndNoOther) {
  const truth::TrueDossier truth = dossier();
  Json answer = right_answer(truth);
  const auto right = figures_of(truth, answer);
  GetParam().plant(answer);
  EXPECT_EQ(lowered(right, figures_of(truth, answer)), GetParam().lowered);
}

INSTANTIATE_TEST_SUITE_P(, PlantedAnswers, testing::ValuesIn(rows()),
                         [](const auto& row) { return row.param.name; });

TEST(RightAnswer, IsRightInEveryRespect) {
  const truth::TrueDossier truth = dossier();
  for (const auto& [name, ratio] : figures_of(truth, right_answer(truth))) {
    const FigureKind* kind = figure_kind(name);
    ASSERT_NE(kind, nullptr) << name;
    if (ratio.whole == 0) continue;
    // Being decided is no question of right or wrong, but this one was.
    EXPECT_EQ(ratio.value(), kind->better == Better::kMore ? 1 : 0) << name;
  }
}

TEST(NoAnswer, CountsAsHavingReadNothing) {
  const truth::TrueDossier truth = dossier();
  const DossierScore score = score_dossier(truth, Answer{}, "signal 11");
  EXPECT_EQ(score.tally.at("run.failed").part, 1);
  EXPECT_EQ(score.tally.at("verdict.right").part, 0);
  EXPECT_EQ(score.tally.at("verdict.decided").part, 0);
  EXPECT_EQ(score.tally.at("kind.known_right").part, 0);
  EXPECT_EQ(score.tally.at("component.right").part, 0);
  EXPECT_EQ(score.pages[0].tally.at("text.cer").value(), 1);
}

TEST(WrongIncomplete, IsCountedWhereTheDossierIsComplete) {
  truth::TrueDossier truth = dossier();
  truth.verdict = "complete";
  Json answer = right_answer(truth);
  const auto right = figures_of(truth, answer);
  answer["verdict"] = "incomplete";
  EXPECT_EQ(lowered(right, figures_of(truth, answer)), (Names{"verdict.right", "verdict.wrong_incomplete"}));
}

/// Every kind is held to the same: one found, one missed, one invented.
TEST(MarksOfAKind, AreCountedByTheirOwnFigures) {
  for (const MarkKind kind : kMarkKinds) {
    truth::TruePage is = page(1, {});
    is.marks = {{.kind = kind, .box = kSeal}, {.kind = kind, .box = kTick}};
    Tally tally;
    Tables tables;
    Claims claims;

    score_marks(is,
                {{.kind = kind, .page = 1, .box = kSeal, .confidence = 0.9},
                 {.kind = kind, .page = 1, .box = {10, 10, 50, 50}, .confidence = 0.2}},
                tally, tables, claims);

    const std::string name = "mark." + std::string(mark_kind_slug(kind));
    EXPECT_EQ(tally.at(name + ".found").value(), 0.5) << name;
    EXPECT_EQ(tally.at(name + ".precision").value(), 0.5) << name;
    EXPECT_EQ(claims.at(name), (std::vector<Claim>{{0.9, true}, {0.2, false}})) << name;
  }
}

TEST(ALegiblePage, ToBeScannedAgainCounts) {
  Tally tally;

  tally_advice({.scan_again = false, .problem = PageProblem::kFaint}, tally);
  tally_advice({.scan_again = true, .problem = PageProblem::kFolded}, tally);

  EXPECT_EQ(tally.at("page.asked_again").value(), 0.5);
}

TEST(EveryFigure, HasAWrongAnswerThatLowersIt) {
  // These have tests of their own: the first two, the marks and the advice above, the third one in
  // tests/bench/accuracy_test.py; those of lines in tests/bench/lines/line_score_test.cc.
  Names held{"run.failed", "verdict.wrong_incomplete", "kind_forced", "page.asked_again"};
  held.insert({"line.exact", "line.beside", "line.joined", "line.split", "line.missed", "line.false"});
  for (const MarkKind kind : kMarkKinds) {
    const std::string slug(mark_kind_slug(kind));
    held.insert({"mark." + slug + ".found", "mark." + slug + ".precision"});
  }
  for (const Row& row : rows()) held.insert(row.lowered.begin(), row.lowered.end());
  for (const FigureKind& kind : figure_kinds())
    EXPECT_TRUE(held.contains(std::string(kind.name))) << kind.name;
}

}  // namespace
}  // namespace motcua::bench::score
