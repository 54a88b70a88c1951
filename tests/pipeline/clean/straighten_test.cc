// Goal: a tilted page becomes straight, and a straight one keeps every pixel.
// Method: a set paper is tilted by known angles; what is found is compared with them.

#include "pipeline/clean/straighten.h"

#include <gtest/gtest.h>

#include "bench/specimens/scan/effect.h"
#include "tests/support/specimen_pages.h"

namespace motcua::clean {
namespace {

constexpr int kDpi = 150;
constexpr double kAgreement_deg = 0.1;
constexpr std::uint8_t kLid = 250;

PageImage page() {
  return support::specimen_page("don-giay-phep-ban-le-ruou", kDpi);
}

class Tilt : public testing::TestWithParam<double> {};

TEST_P(Tilt, IsFoundAndTakenOut) {
  const Straight once = straightened(specimens::tilted(page(), GetParam(), kLid));

  EXPECT_NEAR(once.skew_deg, GetParam(), kAgreement_deg);
  EXPECT_EQ(once.page.width_px, page().width_px);
  EXPECT_NEAR(straightened(once.page).skew_deg, 0, 0.2);
}

INSTANTIATE_TEST_SUITE_P(, Tilt, testing::Values(-7.0, -3.0, -1.0, -0.3, 0.3, 1.0, 3.0, 7.0));

TEST(ASmallTilt, IsToldAndLeft) {
  const PageImage leaning = specimens::tilted(page(), 0.1, kLid);

  const Straight straight = straightened(leaning);

  EXPECT_NEAR(straight.skew_deg, 0.1, 0.03);
  EXPECT_TRUE(straight.page.pixels == leaning.pixels);
}

TEST(ATilt, IsFoundBesideBlackEdgesAndStreaks) {
  using specimens::EffectKind;
  specimens::Leaf leaf{specimens::tilted(page(), 0.8, kLid), {}};
  specimens::apply({EffectKind::kBlackEdges, 1.0}, leaf, specimens::Random(3));
  specimens::apply({EffectKind::kStreaks, 0.6}, leaf, specimens::Random(4));

  EXPECT_NEAR(straightened(leaf.image).skew_deg, 0.8, kAgreement_deg);
}

TEST(AStraightPage, KeepsEveryPixel) {
  const Straight straight = straightened(page());

  EXPECT_NEAR(straight.skew_deg, 0, 0.02);
  EXPECT_TRUE(straight.page.pixels == page().pixels);
}

TEST(ABlankPage, IsLeftAlone) {
  EXPECT_EQ(straightened(support::specimen_page("trang-trang", kDpi)).skew_deg, 0);
}

TEST(Turning, ByQuartersComesBackToEveryPixel) {
  for (const int turn_deg : {0, 90, 180, 270}) {
    const PageImage there = turned(page(), turn_deg);
    EXPECT_TRUE(there.pixels == specimens::turned(page(), turn_deg).pixels) << turn_deg;
    EXPECT_TRUE(turned(there, (360 - turn_deg) % 360).pixels == page().pixels) << turn_deg;
  }
}

}  // namespace
}  // namespace motcua::clean
