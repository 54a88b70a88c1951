// Goal: before anything is read it is known which way is up, whether there is anything
// to read, and whether it can be read.
// Method: set papers, turned, blurred, faded and speckled from fixed streams.

#include "pipeline/clean/page_look.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "bench/specimens/scan/effect.h"
#include "bench/specimens/scan/photograph.h"
#include "pipeline/clean/turned.h"
#include "tests/support/specimen_pages.h"

namespace motcua::clean {
namespace {

using specimens::EffectKind;
using specimens::Random;

constexpr int kDpi = 150;
constexpr const char* kTextPage = "don-giay-phep-ban-le-ruou";

PageImage worn(const char* paper, const std::vector<specimens::Effect>& effects) {
  specimens::Leaf leaf{support::specimen_page(paper, kDpi), {}};
  std::uint64_t stream = 0;
  for (const specimens::Effect& effect : effects) specimens::apply(effect, leaf, Random(7).stream(++stream));
  return std::move(leaf.image);
}

class Orientation : public testing::TestWithParam<int> {};

TEST_P(Orientation, OfATextPageIsFound) {
  const int turn_deg = GetParam();
  const PageImage page = specimens::turned(support::specimen_page(kTextPage, kDpi), turn_deg);

  const PageLook look = look_at(page);

  const int upright_deg = (360 - turn_deg) % 360;
  EXPECT_TRUE(look.orientation.lines_sure);
  EXPECT_EQ(look.orientation.rotation_deg, upright_deg);
  EXPECT_EQ(turned(page, look.orientation.rotation_deg).pixels,
            support::specimen_page(kTextPage, kDpi).pixels);
}

INSTANTIATE_TEST_SUITE_P(, Orientation, testing::Values(0, 90, 180, 270));

class OrientationOfHardPapers : public testing::TestWithParam<const char*> {};

/// Whatever is said to be certain is right; the rest is read both ways.
TEST_P(OrientationOfHardPapers, IsRightWhereItIsSure) {
  const PageImage page = support::specimen_page(GetParam(), kDpi);
  for (const int turn_deg : {0, 90, 180, 270}) {
    const auto orientation = look_at(specimens::turned(page, turn_deg)).orientation;
    const int upright_deg = (360 - turn_deg) % 360;
    EXPECT_TRUE(!orientation.sure || orientation.rotation_deg == upright_deg) << turn_deg;
    EXPECT_TRUE(!orientation.lines_sure || (orientation.rotation_deg - upright_deg) % 180 == 0) << turn_deg;
  }
}

INSTANTIATE_TEST_SUITE_P(, OrientationOfHardPapers,
                         testing::Values("bang-tot-nghiep", "giay-chung-nhan-qsdd", "anh-chan-dung",
                                         "the-can-cuoc", "ban-ve-thiet-ke-xay-dung", "bao-cao-tai-chinh"));

TEST(BlankPaper, IsBlank) {
  EXPECT_TRUE(look_at(support::specimen_page("trang-trang", kDpi)).blank);
}

TEST(BlankPaper, IsBlankUnderNoiseShadowAndTint) {
  const PageImage page = worn("trang-trang", {{EffectKind::kPaperTint, 0.6},
                                              {EffectKind::kLamp, 0.6},
                                              {EffectKind::kNoise, 0.15},
                                              {EffectKind::kSpeckle, 0.1}});

  EXPECT_TRUE(look_at(page).blank);
}

TEST(AWrittenPage, IsNotBlankAndNothingIsWrongWithIt) {
  const PageLook look = look_at(support::specimen_page(kTextPage, kDpi));

  EXPECT_FALSE(look.blank);
  EXPECT_THAT(look.quality.problems, testing::IsEmpty());
  EXPECT_GT(look.quality.score, 0.6);
}

TEST(AWrittenPage, IsBlurredAndNotBlankWhenItIsFaintAndOutOfFocus) {
  const PageImage page = worn(kTextPage, {{EffectKind::kFade, 0.6}, {EffectKind::kBlur, 1.0}});

  const PageLook look = look_at(page);

  EXPECT_FALSE(look.blank);
  EXPECT_THAT(look.quality.problems, testing::Contains(PageProblem::kBlurred));
}

TEST(AWrittenPage, IsIllegibleOnlyWhenNobodyCouldReadIt) {
  EXPECT_TRUE(look_at(worn(kTextPage, {{EffectKind::kBlur, 0.9}, {EffectKind::kDark, 0.8}})).illegible);
  const PageLook legible = look_at(
      worn(kTextPage, {{EffectKind::kFade, 0.6}, {EffectKind::kBlur, 0.2}, {EffectKind::kNoise, 0.16}}));
  EXPECT_FALSE(legible.illegible);
  EXPECT_THAT(legible.quality.problems, testing::ElementsAre(PageProblem::kFaint));
}

TEST(APortrait, IsNeitherBlankNorIllegible) {
  const PageLook look = look_at(support::specimen_page("anh-chan-dung", kDpi));

  EXPECT_FALSE(look.blank);
  EXPECT_FALSE(look.illegible);
  EXPECT_THAT(look.quality.problems, testing::IsEmpty());
}

TEST(AnUnderExposedPage, IsDark) {
  EXPECT_THAT(look_at(worn(kTextPage, {{EffectKind::kDark, 0.9}})).quality.problems,
              testing::Contains(PageProblem::kDark));
}

TEST(APageUnderAnArm, LiesInShadowOnlyWhenItIsDeep) {
  PageImage deep = to_grey(support::specimen_page(kTextPage, kDpi));
  // The left two fifths have a third of the light.
  for (int y = 0; y < deep.height_px; ++y) {
    const auto row = deep.pixels.begin() + static_cast<std::ptrdiff_t>(deep.row_bytes()) * y;
    std::for_each(row, row + deep.width_px * 2 / 5,
                  [](std::uint8_t& value) { value = static_cast<std::uint8_t>(value / 3); });
  }

  EXPECT_THAT(look_at(deep).quality.problems, testing::Contains(PageProblem::kShadow));
  // What evening the light mends is no reason to ask a clerk for anything.
  EXPECT_THAT(look_at(worn(kTextPage, {{EffectKind::kShadow, 0.9}})).quality.problems, testing::IsEmpty());
}

// Of whatever size, at whichever corner, before a lid of either kind.
TEST(ACornerTurnedOver, IsAFoldedPage) {
  int found = 0;
  for (std::uint64_t seed = 1; seed <= 16; ++seed) {
    specimens::Leaf leaf;
    leaf.image = support::specimen_page(kTextPage, kDpi);
    specimens::apply({EffectKind::kDogEar, static_cast<double>(seed) / 16}, leaf, specimens::Random(seed));
    const auto problems = look_at(leaf.image).quality.problems;
    const bool folded = std::find(problems.begin(), problems.end(), PageProblem::kFolded) != problems.end();
    found += folded ? 1 : 0;
    EXPECT_TRUE(folded) << "seed " << seed;
  }
  EXPECT_EQ(found, 16);
}

TEST(APhotograph, FromTooFarOffIsTooSmall) {
  const PageImage sheet = support::specimen_page_in_colour(kTextPage, 100);
  const specimens::Photograph photo = specimens::photographed(sheet, 0.3, 0, specimens::Random(5));

  EXPECT_THAT(look_at(photo.image).quality.problems, testing::Contains(PageProblem::kTooSmall));
}

TEST(ABlankBack, ThatShowsThePrintOfItsFrontIsTheWrongSide) {
  PageImage back = to_grey(support::specimen_page(kTextPage, kDpi));
  for (int y = 0; y < back.height_px; ++y) {
    const auto row = back.pixels.begin() + static_cast<std::ptrdiff_t>(back.row_bytes()) * y;
    std::reverse(row, row + back.width_px);
  }
  // A twentieth of the ink comes through.
  for (std::uint8_t& value : back.pixels) value = static_cast<std::uint8_t>(250 - (255 - value) / 20);

  const PageLook look = look_at(back);

  EXPECT_TRUE(look.blank);
  EXPECT_THAT(look.quality.problems, testing::ElementsAre(PageProblem::kWrongSide));
}

TEST(AWrittenPage, IsCutOffWhenPrintRunsIntoTheEdge) {
  PageImage page = support::specimen_page(kTextPage, kDpi);
  // The left quarter of every row is lost.
  PageImage cut = page;
  cut.width_px = page.width_px * 3 / 4;
  cut.pixels.clear();
  for (int y = 0; y < page.height_px; ++y) {
    const auto row = page.pixels.begin() + static_cast<std::ptrdiff_t>(page.row_bytes()) * y;
    cut.pixels.insert(cut.pixels.end(), row + (page.width_px - cut.width_px), row + page.width_px);
  }

  EXPECT_THAT(look_at(cut).quality.problems, testing::Contains(PageProblem::kCutOff));
}

TEST(ABlankBack, StaysBlankUnderCreasesHolesAndMarker) {
  const PageImage page = worn("trang-trang", {{EffectKind::kFold, 0.7},
                                              {EffectKind::kPunchHoles, 0.8},
                                              {EffectKind::kStaple, 0.8},
                                              {EffectKind::kBlackEdges, 0.8}});

  EXPECT_TRUE(look_at(page).blank);
}

TEST(AWrittenPage, IsCoarseBelow130Dpi) {
  const PageLook look = look_at(support::specimen_page(kTextPage, 100));

  EXPECT_THAT(look.quality.problems, testing::Contains(PageProblem::kLowResolution));
}

TEST(ATinyPicture, IsBlankWithoutBeingMeasured) {
  const PageImage dot{.width_px = 3, .height_px = 3, .channels = 1, .dpi = 300, .pixels = Pixels(9)};

  EXPECT_TRUE(look_at(dot).blank);
}

struct DpiCase {
  const char* name;
  int said;
  int want;
};

class Resolution : public testing::TestWithParam<DpiCase> {};

TEST_P(Resolution, OfAnA4Page) {
  PageImage page = support::specimen_page("trang-trang", kDpi);
  page.dpi = GetParam().said;

  EXPECT_NEAR(to_grey(page).dpi, GetParam().want, 1);
}

const DpiCase kDpiCases[] = {
    {"IsKeptWhenItFits", 150, 150},
    {"IsEstimatedWhenNothingIsSaid", 0, 150},
    {"IsEstimatedWhenThePageWouldBeAStamp", 1200, 150},
    {"IsEstimatedWhenThePageWouldBeAWall", 10, 150},
};

INSTANTIATE_TEST_SUITE_P(, Resolution, testing::ValuesIn(kDpiCases),
                         [](const auto& row) { return row.param.name; });

TEST(Colour, BecomesGreyAsTheEyeWeighsIt) {
  const PageImage colour{
      .width_px = 3, .height_px = 1, .channels = 3, .dpi = 300, .pixels = {255, 0, 0, 0, 255, 0, 0, 0, 255}};

  EXPECT_THAT(to_grey(colour).pixels, testing::ElementsAre(76, 150, 29));
}

}  // namespace
}  // namespace motcua::clean
