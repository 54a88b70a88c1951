// Goal: a signature is found wherever and in whatever ink somebody signed, and nothing else is
// called one: a false signature hides that a paper was not signed.
// Method: pages are drawn with hands that were not learned from, over print, beside and under
// seals, and with things that look like a pen's strokes.

#include <gtest/gtest.h>

#include <functional>

#include "bench/specimens/typesetting/artwork.h"
#include "bench/specimens/typesetting/handwriting.h"
#include "tests/support/set_sheet.h"

namespace motcua::marks {
namespace {

using specimens::Ink;
using specimens::Random;
using specimens::Sheet;

constexpr double kSure = 0.9;
constexpr int kHands = 8;

Sheet page_of_print(int dpi) {
  Sheet sheet(210, 297, dpi);
  for (double y = 25; y < 180; y += 6.5) {
    sheet.text("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; xét đề nghị của", {},
               {25, y, 165, specimens::Align::kLeft, 0, 1});
  }
  sheet.text("NGƯỜI LÀM ĐƠN\n(Ký, ghi rõ họ tên)", specimens::TextStyle{}.as_bold(),
             {110, 195, 80, specimens::Align::kCentre, 0, 1});
  sheet.text("Phùng Thị Nguyệt", specimens::TextStyle{}.as_bold(),
             {110, 232, 80, specimens::Align::kCentre, 0, 1});
  return sheet;
}

void sign(Sheet& sheet, int hand) {
  specimens::draw_signature(sheet, 130, 208, 42, 19, Random(static_cast<std::uint64_t>(9000 + hand)));
}

using Scan = MarkFindings (*)(const Sheet&);

/// How many of the hands are found where they signed; anything else that is found fails.
int count_found(int dpi, Scan scan, bool sealed) {
  int count = 0;
  for (int hand = 0; hand < kHands; ++hand) {
    Sheet sheet = page_of_print(dpi);
    sign(sheet, hand);
    const Box drawn = sheet.truth().marks.back().box;
    if (sealed) {
      specimens::draw_round_seal(sheet, 134, 218, 34, {"ỦY BAN NHÂN DÂN XÃ CƯ M'GAR", "TỈNH ĐẮK LẮK", ""},
                                 Random(static_cast<std::uint64_t>(hand)));
    }
    for (const Mark& mark : support::of_kind(scan(sheet), MarkKind::kSignature)) {
      const bool right = support::overlap(mark.box, drawn) > 0.3;
      count += right ? 1 : 0;
      EXPECT_TRUE(right || mark.confidence < kSure)
          << "hand " << hand << " at " << mark.box.x << ", " << mark.box.y;
    }
  }
  return count;
}

TEST(Signatures, AreFoundInColourGreyAndBlackAndWhite) {
  EXPECT_GE(count_found(200, support::found_in_colour, false), kHands - 1);
  EXPECT_GE(count_found(150, support::found_in_grey, false), kHands - 1);
  EXPECT_GE(count_found(300, support::found_in_black_and_white, false), kHands - 1);
}

TEST(Signatures, AreFoundAcrossASeal) {
  EXPECT_GE(count_found(200, support::found_in_colour, true), kHands - 2);
}

TEST(Signatures, ComeWithTheColourOfThePen) {
  Sheet sheet = page_of_print(200);
  sign(sheet, 1);
  const InkColour drawn = sheet.truth().marks.back().colour;
  const auto in_colour = support::of_kind(support::found_in_colour(sheet), MarkKind::kSignature);
  const auto in_grey = support::of_kind(support::found_in_grey(sheet), MarkKind::kSignature);
  ASSERT_EQ(in_colour.size(), 1u);
  ASSERT_EQ(in_grey.size(), 1u);
  EXPECT_EQ(in_colour[0].colour, drawn);
  EXPECT_EQ(in_grey[0].colour, InkColour::kGrey);
}

struct Lookalike {
  const char* name;
  std::function<void(Sheet&)> draw;
};

class NoSignature : public testing::TestWithParam<Lookalike> {};

TEST_P(NoSignature, IsFoundIn) {
  Sheet sheet = page_of_print(200);
  GetParam().draw(sheet);
  for (const Scan scan : {Scan(support::found_in_colour), Scan(support::found_in_grey)}) {
    for (const Mark& mark : support::of_kind(scan(sheet), MarkKind::kSignature)) {
      EXPECT_LT(mark.confidence, kSure) << mark.box.x << ", " << mark.box.y;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    , NoSignature,
    testing::Values(
        Lookalike{"PrintAlone", [](Sheet&) {}},
        Lookalike{
            "ASealAlone",
            [](Sheet& sheet) {
              specimens::draw_round_seal(sheet, 140, 218, 34, {"SỞ NỘI VỤ", "TỈNH ĐẮK LẮK", ""}, Random(4));
            }},
        Lookalike{"ATable",
                  [](Sheet& sheet) {
                    for (int i = 0; i < 4; ++i) sheet.frame(30, 240 + 8 * i, 140, 8, 0.6);
                  }},
        Lookalike{"AGuilloche",
                  [](Sheet& sheet) {
                    specimens::draw_guilloche(sheet, 30, 240, 150, 30, {0.4, 0.6, 0.5}, 12);
                  }},
        Lookalike{"AnOrnateBorder",
                  [](Sheet& sheet) {
                    specimens::draw_ornate_border(sheet, 8, 8, 194, 281, 7, {0.5, 0.2, 0.2});
                  }},
        Lookalike{"AFingerprint",
                  [](Sheet& sheet) { specimens::draw_fingerprint(sheet, 60, 240, 18, 24, Random(2)); }},
        Lookalike{"HandwritingOnALine",
                  [](Sheet& sheet) {
                    const auto hand = specimens::draw_handwriting(specimens::Hand::kBlue, Random(3));
                    specimens::write_by_hand(sheet, "Nguyễn Thị Phương Thảo", hand, {40, 40, 180, 250, 6, 13},
                                             Random(5));
                    sheet.dots(38, 180, 250, {});
                  }}),
    [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua::marks
