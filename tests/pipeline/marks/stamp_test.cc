// Goal: rectangular stamps are found with their colour; printed frames are no stamps.
// Method: the stamps of the specimens' mail room and counter are put over a page of print.

#include <gtest/gtest.h>

#include <functional>

#include "bench/specimens/scan/effects/families.h"
#include "tests/support/set_sheet.h"

namespace motcua::marks {
namespace {

using specimens::Random;
using specimens::Sheet;

constexpr int kDpi = 150;

Sheet page_of_print() {
  Sheet sheet(210, 297, kDpi);
  for (double y = 40; y < 260; y += 6.5) {
    sheet.text("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; xét đề nghị của",
               specimens::TextStyle{}, {25, y, 165, specimens::Align::kLeft, 0, 1});
  }
  return sheet;
}

using Press = void (*)(specimens::Leaf&, double, Random&);

struct Office {
  const char* name;
  Press press;
};

class AStamp : public testing::TestWithParam<Office> {};

TEST_P(AStamp, OverPrintIsFoundInItsColour) {
  for (const std::uint64_t seed : {1, 2, 3, 4}) {
    specimens::Leaf leaf = page_of_print().leaf();
    Random random(seed);
    GetParam().press(leaf, 0.9, random);
    PageImage grey = specimens::grey_of(leaf.image);
    grey.dpi = kDpi;

    const auto stamps = support::of_kind(find_marks(grey, leaf.image), MarkKind::kSeal);

    ASSERT_EQ(stamps.size(), 1u) << seed;
    EXPECT_GT(support::overlap(stamps[0].box, leaf.truth.marks.front().box), 0.6) << seed;
    EXPECT_EQ(stamps[0].colour, leaf.truth.marks.front().colour) << seed;
    EXPECT_EQ(stamps[0].shape, MarkShape::kRectangular) << seed;
  }
}

INSTANTIATE_TEST_SUITE_P(, AStamp,
                         testing::Values(Office{"OfTheMailRoom", specimens::stamp_mail},
                                         Office{"OfTheCounter", specimens::stamp_counter}),
                         [](const auto& row) { return row.param.name; });

TEST(AStampInGrey, ThatStandsAskewIsFoundAndNeverSure) {
  Sheet sheet(210, 297, kDpi);
  specimens::Leaf leaf = sheet.leaf();
  Random random(4);
  specimens::stamp_counter(leaf, 1.0, random);
  PageImage grey = specimens::grey_of(leaf.image);
  grey.dpi = kDpi;

  for (const Mark& mark : support::of_kind(find_marks(grey, {}), MarkKind::kSeal)) {
    EXPECT_EQ(mark.colour, InkColour::kGrey);
    EXPECT_LT(mark.confidence, 0.9);
  }
}

struct Lookalike {
  const char* name;
  std::function<void(Sheet&)> draw;
};

class NoStamp : public testing::TestWithParam<Lookalike> {};

TEST_P(NoStamp, IsCalledSurely) {
  Sheet sheet = page_of_print();
  GetParam().draw(sheet);

  for (const auto& found : {support::found_in_colour(sheet), support::found_in_grey(sheet)}) {
    for (const Mark& mark : support::of_kind(found, MarkKind::kSeal)) EXPECT_LT(mark.confidence, 0.9);
  }
}

INSTANTIATE_TEST_SUITE_P(
    , NoStamp,
    testing::Values(
        Lookalike{"AnEmptyRedFrame",
                  [](Sheet& sheet) { sheet.frame(60, 10, 50, 20, 1.5, specimens::kPrintRed); }},
        Lookalike{"APrintedBox",
                  [](Sheet& sheet) {
                    sheet.frame(140, 10, 40, 10);
                    sheet.text("Mẫu số 01", {}, {140, 12, 40, specimens::Align::kCentre, 0, 1});
                  }},
        Lookalike{"ARedTitle",
                  [](Sheet& sheet) {
                    specimens::TextStyle style;
                    style.size_pt = 24;
                    style.ink = specimens::kPrintRed;
                    sheet.text("GIẤY CHỨNG NHẬN", style, {30, 15, 150, specimens::Align::kCentre, 0, 1});
                  }},
        Lookalike{"ABlueBar",
                  [](Sheet& sheet) {
                    sheet.fill(30, 10, 60, 15, {0.1, 0.2, 0.7});
                  }}),
    [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua::marks
