// Goal: a page report survives its way between processes, and what is no page report
// is refused by name instead of being half understood.
// Method: hundreds of random reports from a printed seed go there and back; a good
// report is cut short at every byte, and loses each key in turn.

#include "pipeline/result/page_report_json.h"

#include <gtest/gtest.h>

#include <string>

#include "models/folding.h"
#include "tests/support/random_report.h"

namespace motcua::result {
namespace {

constexpr std::uint64_t kSeed = 4711;

PageReport plain_report() {
  PageReport report;
  report.number = 3;
  report.file = "01-to-khai.png";
  report.width_px = 2480;
  report.height_px = 3508;
  report.skew_deg = -1.25;
  report.quality = {.score = 0.5, .problems = {PageProblem::kFaint}};
  report.text.lines = {{.text = "Đơn đề nghị",
                        .box = {1, 2, 3, 4},
                        .confidence = 0.75,
                        .words = {{"Đơn", {1, 2, 1, 4}, 0.5}, {"đề nghị", {2, 2, 2, 4}, 0.875}}}};
  report.kind.type = "to-khai";
  report.fields = {{"ho_ten", "Lê Văn Tám", 0.5, 3, {5, 6, 7, 8}, "label"}};
  report.marks = {{.kind = MarkKind::kSeal,
                   .page = 3,
                   .box = {9, 9, 9, 9},
                   .confidence = 0.25,
                   .colour = InkColour::kRed,
                   .shape = MarkShape::kRound}};
  report.barcodes = {{"QR", "0660", {1, 1, 1, 1}}};
  report.timing_ms = {{"read", 12.5}};
  return report;
}

TEST(APageReport, ComesBackAsItWas) {
  const PageReport sent = plain_report();

  const auto got = page_report_from_json(page_report_to_json(sent));

  ASSERT_TRUE(got.has_value()) << got.error().message;
  EXPECT_EQ(got->number, sent.number);
  EXPECT_EQ(got->file, sent.file);
  EXPECT_EQ(got->skew_deg, sent.skew_deg);
  EXPECT_EQ(got->quality.problems, sent.quality.problems);
  ASSERT_EQ(got->text.lines.size(), 1u);
  ASSERT_EQ(got->text.lines[0].words.size(), 2u);
  EXPECT_EQ(got->text.lines[0].words[1].text, "đề nghị");
  EXPECT_EQ(got->text.lines[0].words[1].box, sent.text.lines[0].words[1].box);
  EXPECT_EQ(got->kind.type, "to-khai");
  ASSERT_EQ(got->fields.size(), 1u);
  EXPECT_EQ(got->fields[0].value, "Lê Văn Tám");
  ASSERT_EQ(got->marks.size(), 1u);
  EXPECT_EQ(got->marks[0].kind, MarkKind::kSeal);
  EXPECT_EQ(got->marks[0].colour, InkColour::kRed);
  EXPECT_EQ(got->marks[0].shape, MarkShape::kRound);
  EXPECT_EQ(got->marks[0].state, MarkState::kNone);
  ASSERT_EQ(got->barcodes.size(), 1u);
  EXPECT_EQ(got->timing_ms, sent.timing_ms);
}

TEST(APageReport, IsTheSameTextAfterEveryRoundTrip) {
  SCOPED_TRACE(testing::Message() << "seed " << kSeed);
  support::RandomReport reports(kSeed);
  for (int i = 1; i <= 500; ++i) {
    const std::string once = page_report_to_json(reports.next(i));

    const auto back = page_report_from_json(once);

    ASSERT_TRUE(back.has_value()) << "report " << i << ": " << back.error().message;
    ASSERT_EQ(page_report_to_json(*back), once) << "report " << i;
  }
}

TEST(APageReport, IsValidUtf8WhateverThePageSays) {
  support::RandomReport reports(kSeed);
  for (int i = 1; i <= 200; ++i) {
    const std::string json = page_report_to_json(reports.next(i));
    ASSERT_EQ(to_nfc(to_nfc(json)), to_nfc(json));
    ASSERT_TRUE(page_report_from_json(json).has_value());
  }
}

TEST(ABrokenPageReport, IsCorruptWhereverItEnds) {
  const std::string whole = page_report_to_json(plain_report());
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const auto got = page_report_from_json(std::string_view(whole).substr(0, size));
    ASSERT_FALSE(got.has_value()) << size;
    ASSERT_EQ(got.error().code, ErrorCode::kCorrupt) << size;
  }
}

struct Broken {
  const char* name;
  const char* from;
  const char* to;
};

const Broken kBroken[] = {
    {"WithoutItsNumber", "\"number\":3", "\"nummer\":3"},
    {"WithANumberInWords", "\"number\":3", "\"number\":\"ba\""},
    {"WithoutItsKind", "\"kind\":{", "\"art\":{"},
    {"WithABoxOfTwo", "[1,2,3,4]", "[1,2]"},
    {"WithABoxOfWords", "[1,2,3,4]", "[\"a\",2,3,4]"},
    {"WithAnUnknownMark", "\"seal\"", "\"tail\""},
    {"WithLinesThatAreNone", "\"lines\":[{", "\"lines\":[7,{"},
    {"WithoutAConfidence", "\"confidence\":0.75", "\"confidence\":null"},
    {"WithMoreBehindIt", "\"timing_ms\":{\"read\":12.5}}", "\"timing_ms\":{\"read\":12.5}}}"},
};

class PageReportIsCorrupt : public testing::TestWithParam<Broken> {};

TEST_P(PageReportIsCorrupt, InOnePlace) {
  std::string json = page_report_to_json(plain_report());
  const auto at = json.find(GetParam().from);
  ASSERT_NE(at, std::string::npos) << json;
  json.replace(at, std::string_view(GetParam().from).size(), GetParam().to);

  const auto got = page_report_from_json(json);

  ASSERT_FALSE(got.has_value());
  EXPECT_EQ(got.error().code, ErrorCode::kCorrupt);
  EXPECT_FALSE(got.error().message.empty());
}

INSTANTIATE_TEST_SUITE_P(, PageReportIsCorrupt, testing::ValuesIn(kBroken),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua::result
