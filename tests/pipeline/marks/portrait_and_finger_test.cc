// Goal: a portrait and a fingerprint are found in every kind of scan, and neither is seen in
// what only shares its size or its tone.
// Method: they are drawn on a page of print in colour, grey, and black and white.

#include <gtest/gtest.h>

#include <functional>

#include "bench/specimens/typesetting/artwork.h"
#include "bench/specimens/typesetting/code_blocks.h"
#include "tests/support/set_sheet.h"

namespace motcua::marks {
namespace {

using specimens::Random;
using specimens::Sheet;

constexpr int kDpi = 150;

Sheet page_of_print() {
  Sheet sheet(210, 297, kDpi);
  for (double y = 100; y < 260; y += 6.5) {
    sheet.text("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; xét đề nghị của",
               specimens::TextStyle{}, {25, y, 165, specimens::Align::kLeft, 0, 1});
  }
  return sheet;
}

void is_found_in(const MarkFindings& found, MarkKind kind, const Sheet& sheet) {
  const auto marks = support::of_kind(found, kind);
  ASSERT_EQ(marks.size(), 1u);
  EXPECT_GT(support::overlap(marks[0].box, sheet.leaf().truth.marks.front().box), 0.5);
  EXPECT_GT(marks[0].confidence, 0.5);
}

struct Format {
  const char* name;
  double width_mm;
  double height_mm;
  bool black_and_white = true;  ///< At 150 dpi the head on a card is dust.
};

class APortrait : public testing::TestWithParam<Format> {};

TEST_P(APortrait, IsFoundInEveryKindOfScan) {
  for (const bool female : {false, true}) {
    Sheet sheet = page_of_print();
    specimens::draw_portrait(sheet, 30, 25, GetParam().width_mm, GetParam().height_mm, female,
                             Random(female ? 1 : 2));
    is_found_in(support::found_in_colour(sheet), MarkKind::kPhoto, sheet);
    is_found_in(support::found_in_grey(sheet), MarkKind::kPhoto, sheet);
    if (!GetParam().black_and_white) continue;
    is_found_in(support::found_in_black_and_white(sheet), MarkKind::kPhoto, sheet);
  }
}

INSTANTIATE_TEST_SUITE_P(, APortrait,
                         testing::Values(Format{"OfACard", 21, 28, false}, Format{"ThreeByFour", 30, 40},
                                         Format{"FourBySix", 40, 60}),
                         [](const auto& row) { return row.param.name; });

struct Ink {
  const char* name;
  specimens::Ink ink;
  InkColour colour;
};

class AFingerprint : public testing::TestWithParam<Ink> {};

TEST_P(AFingerprint, IsFoundInEveryKindOfScan) {
  Sheet sheet = page_of_print();
  specimens::draw_fingerprint(sheet, 140, 30, 15, 18, Random(7), GetParam().ink);

  is_found_in(support::found_in_colour(sheet), MarkKind::kFingerprint, sheet);
  is_found_in(support::found_in_grey(sheet), MarkKind::kFingerprint, sheet);
  is_found_in(support::found_in_black_and_white(sheet), MarkKind::kFingerprint, sheet);
  EXPECT_EQ(support::of_kind(support::found_in_colour(sheet), MarkKind::kFingerprint)[0].colour,
            GetParam().colour);
}

INSTANTIATE_TEST_SUITE_P(, AFingerprint,
                         testing::Values(Ink{"Blue", specimens::kBluePen, InkColour::kBlue},
                                         Ink{"Black", specimens::kBlack, InkColour::kBlack},
                                         Ink{"Red", specimens::kSealRed, InkColour::kRed}),
                         [](const auto& row) { return row.param.name; });

struct Lookalike {
  const char* name;
  std::function<void(Sheet&)> draw;
};

class NeitherPortraitNorFinger : public testing::TestWithParam<Lookalike> {};

TEST_P(NeitherPortraitNorFinger, IsSeen) {
  Sheet sheet = page_of_print();
  GetParam().draw(sheet);

  for (const auto& found : {support::found_in_colour(sheet), support::found_in_grey(sheet),
                            support::found_in_black_and_white(sheet)}) {
    EXPECT_TRUE(support::of_kind(found, MarkKind::kPhoto).empty());
    EXPECT_TRUE(support::of_kind(found, MarkKind::kFingerprint).empty());
  }
}

INSTANTIATE_TEST_SUITE_P(
    , NeitherPortraitNorFinger,
    testing::Values(
        Lookalike{"InPrint", [](Sheet&) {}},
        Lookalike{"InAQrCode",
                  [](Sheet& sheet) { specimens::draw_qr(sheet, 30, 25, 26, "066095001234|Nguyễn Văn An"); }},
        Lookalike{
            "InASeal",
            [](Sheet& sheet) {
              specimens::draw_round_seal(sheet, 60, 50, 36, {"SỞ TƯ PHÁP", "TỈNH ĐẮK LẮK", ""}, Random(2));
            }},
        Lookalike{"InABlackBox", [](Sheet& sheet) { sheet.fill(30, 25, 30, 40, specimens::kBlack); }},
        Lookalike{"InABlackEdge", [](Sheet& sheet) { sheet.fill(0, 0, 20, 297, specimens::kBlack); }},
        Lookalike{"InAnEmptyFrame", [](Sheet& sheet) { sheet.frame(30, 25, 30, 40); }},
        Lookalike{"InAnEmblem", [](Sheet& sheet) { specimens::draw_emblem(sheet, 60, 50, 26); }},
        Lookalike{"InASignature",
                  [](Sheet& sheet) { specimens::draw_signature(sheet, 60, 30, 50, 22, Random(4)); }},
        Lookalike{"InHatching",
                  [](Sheet& sheet) {
                    for (double x = 30; x < 46; x += 0.5) sheet.rule(x, 30, x, 48, 0.6);
                  }}),
    [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua::marks
