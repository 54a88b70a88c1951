// Goal: an office's round seal is found with its colour, and nothing else that is round or
// red is called one. A false seal is worse than a missed one.
// Method: seals, and things that look like them, are drawn on a page of print; what is found
// is compared with where they were drawn.

#include <cairo.h>
#include <gtest/gtest.h>

#include <functional>
#include <numbers>

#include "bench/specimens/typesetting/artwork.h"
#include "tests/support/set_sheet.h"

namespace motcua::marks {
namespace {

using specimens::Sheet;

constexpr int kDpi = 150;
constexpr double kSure = 0.9;

const specimens::SealText kWords{"ỦY BAN NHÂN DÂN XÃ CƯ M'GAR", "TỈNH ĐẮK LẮK", ""};

void print(Sheet& sheet, double top_mm, double bottom_mm, specimens::Ink ink = specimens::kBlack) {
  specimens::TextStyle style;
  style.ink = ink;
  for (double y = top_mm; y < bottom_mm; y += 6.5) {
    sheet.text("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; xét đề nghị của", style,
               {25, y, 165, specimens::Align::kLeft, 0, 1});
  }
}

Sheet page_of_print() {
  Sheet sheet(210, 297, kDpi);
  print(sheet, 30, 260);
  return sheet;
}

void ring(Sheet& sheet, double x_mm, double y_mm, double radius_mm, double thick_mm, specimens::Ink ink) {
  cairo_t* pen = sheet.pen();
  cairo_save(pen);
  cairo_set_source_rgb(pen, ink.red, ink.green, ink.blue);
  cairo_set_line_width(pen, sheet.px(thick_mm));
  cairo_new_sub_path(pen);
  cairo_arc(pen, sheet.px(x_mm), sheet.px(y_mm), sheet.px(radius_mm), 0, 2 * std::numbers::pi);
  cairo_stroke(pen);
  cairo_restore(pen);
}

void seal(Sheet& sheet, double x_mm, double y_mm, double diameter_mm, int seed = 1) {
  specimens::draw_round_seal(sheet, x_mm, y_mm, diameter_mm, kWords,
                             specimens::Random(static_cast<std::uint64_t>(seed)));
}

struct Place {
  const char* name;
  double x_mm;
  double y_mm;
  double diameter_mm;
};

class ASeal : public testing::TestWithParam<Place> {
 protected:
  void is_found_as(const MarkFindings& found, const Sheet& sheet, InkColour colour) const {
    const auto seals = support::of_kind(found, MarkKind::kSeal);
    ASSERT_EQ(seals.size(), 1u);
    Box drawn = sheet.leaf().truth.marks.front().box;
    const int right = std::min(drawn.right(), sheet.leaf().image.width_px);
    drawn.width = right - drawn.x;
    EXPECT_GT(support::overlap(seals[0].box, drawn), 0.7);
    EXPECT_EQ(seals[0].colour, colour);
    EXPECT_EQ(seals[0].shape, MarkShape::kRound);
    EXPECT_GT(seals[0].confidence, 0.5);
  }
};

TEST_P(ASeal, OverPrintIsRedInColour) {
  Sheet sheet = page_of_print();
  seal(sheet, GetParam().x_mm, GetParam().y_mm, GetParam().diameter_mm);

  is_found_as(support::found_in_colour(sheet), sheet, InkColour::kRed);
}

TEST_P(ASeal, OverPrintIsGreyWithoutColour) {
  Sheet sheet = page_of_print();
  seal(sheet, GetParam().x_mm, GetParam().y_mm, GetParam().diameter_mm);

  is_found_as(support::found_in_grey(sheet), sheet, InkColour::kGrey);
  is_found_as(support::found_in_black_and_white(sheet), sheet, InkColour::kGrey);
}

INSTANTIATE_TEST_SUITE_P(, ASeal,
                         testing::Values(Place{"OfACommune", 140, 230, 34}, Place{"OfABank", 60, 100, 44},
                                         Place{"OfASmallUnit", 140, 272, 30},
                                         Place{"PartlyOffThePage", 200, 275, 34}),
                         [](const auto& row) { return row.param.name; });

TEST(ASealOverASignature, IsFound) {
  Sheet sheet = page_of_print();
  specimens::draw_signature(sheet, 120, 262, 50, 22, specimens::Random(5));
  seal(sheet, 125, 275, 33);

  EXPECT_EQ(support::of_kind(support::found_in_colour(sheet), MarkKind::kSeal).size(), 1u);
  EXPECT_EQ(support::of_kind(support::found_in_grey(sheet), MarkKind::kSeal).size(), 1u);
}

TEST(TwoSeals, OnOnePageAreTwo) {
  Sheet sheet = page_of_print();
  seal(sheet, 60, 275, 34);
  seal(sheet, 150, 272, 31, 2);

  EXPECT_EQ(support::of_kind(support::found_in_colour(sheet), MarkKind::kSeal).size(), 2u);
}

struct Lookalike {
  const char* name;
  std::function<void(Sheet&)> draw;
};

class NoSeal : public testing::TestWithParam<Lookalike> {};

TEST_P(NoSeal, IsCalledSurely) {
  Sheet sheet = page_of_print();
  GetParam().draw(sheet);

  for (const auto& found : {support::found_in_colour(sheet), support::found_in_grey(sheet)}) {
    for (const Mark& mark : support::of_kind(found, MarkKind::kSeal)) {
      EXPECT_TRUE(mark.shape != MarkShape::kRound || mark.confidence < kSure)
          << mark.confidence << " at " << mark.box.x << ' ' << mark.box.y;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    , NoSeal,
    testing::Values(
        Lookalike{"PrintAlone", [](Sheet&) {}},
        Lookalike{"RedPrint", [](Sheet& sheet) { print(sheet, 10, 290, specimens::kPrintRed); }},
        Lookalike{"RedFrame", [](Sheet& sheet) { sheet.frame(10, 10, 190, 277, 2, specimens::kPrintRed); }},
        Lookalike{"BlankCircle", [](Sheet& sheet) { ring(sheet, 150, 275, 17, 0.8, specimens::kBlack); }},
        Lookalike{"TwoBlankRedCircles",
                  [](Sheet& sheet) {
                    ring(sheet, 150, 275, 17, 0.8, specimens::kSealRed);
                    ring(sheet, 150, 275, 15, 0.3, specimens::kSealRed);
                  }},
        Lookalike{"Emblem", [](Sheet& sheet) { specimens::draw_emblem(sheet, 105, 15, 28); }},
        Lookalike{"BlueLogoWithAStar",
                  [](Sheet& sheet) {
                    ring(sheet, 40, 15, 12, 3, {0.1, 0.3, 0.7});
                    ring(sheet, 40, 15, 6, 1, {0.1, 0.3, 0.7});
                  }},
        Lookalike{"RingOfACup",
                  [](Sheet& sheet) {
                    ring(sheet, 110, 150, 38, 3, {0.78, 0.66, 0.48});
                  }},
        Lookalike{"FingerprintInRed",
                  [](Sheet& sheet) {
                    specimens::draw_fingerprint(sheet, 140, 265, 13, 17, specimens::Random(3),
                                                specimens::kSealRed);
                  }},
        Lookalike{"Highlighter",
                  [](Sheet& sheet) {
                    sheet.fill(60, 262, 60, 8, {1, 0.75, 0.85});
                  }}),
    [](const auto& row) { return row.param.name; });

TEST(ABlankPage, HasNoSeal) {
  const Sheet sheet(210, 297, kDpi);

  EXPECT_TRUE(support::found_in_colour(sheet).marks.empty());
}

TEST(ASmallPicture, IsNoTrouble) {
  for (const int side : {1, 2, 9, 40, 90}) {
    PageImage grey{.width_px = side, .height_px = side, .channels = 1, .dpi = 200, .pixels = {}};
    grey.pixels.assign(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), 120);
    EXPECT_TRUE(find_marks(grey, {}).marks.empty()) << side;
  }
}

}  // namespace
}  // namespace motcua::marks
