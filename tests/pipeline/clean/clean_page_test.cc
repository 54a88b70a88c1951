// Goal: a tilted page becomes straight, a photographed one flat, and a straight one keeps
// every pixel.
// Method: a set paper is tilted by known angles and photographed on a desk; what is found is
// compared with what was done.

#include "pipeline/clean/clean_page.h"

#include <gtest/gtest.h>

#include "bench/specimens/scan/effect.h"
#include "bench/specimens/scan/photograph.h"
#include "pipeline/clean/turned.h"
#include "tests/support/specimen_pages.h"

namespace motcua::clean {
namespace {

constexpr int kDpi = 150;
constexpr double kAgreement_deg = 0.1;
constexpr std::uint8_t kLid = 250;

PageImage page() {
  return support::specimen_page("don-giay-phep-ban-le-ruou", kDpi);
}

CleanPage straightened(const PageImage& scan) {
  return cleaned(scan, look_at(scan), 0);
}

class Tilt : public testing::TestWithParam<double> {};

TEST_P(Tilt, IsFoundAndTakenOut) {
  const CleanPage once = straightened(specimens::tilted(page(), GetParam(), kLid));

  EXPECT_NEAR(once.skew_deg, GetParam(), kAgreement_deg);
  EXPECT_EQ(once.grey.width_px, page().width_px);
  EXPECT_NEAR(straightened(once.grey).skew_deg, 0, 0.2);
}

INSTANTIATE_TEST_SUITE_P(, Tilt, testing::Values(-7.0, -3.0, -1.0, -0.3, 0.3, 1.0, 3.0, 7.0));

TEST(ASmallTilt, IsToldAndLeft) {
  const PageImage leaning = specimens::tilted(page(), 0.1, kLid);

  const CleanPage straight = straightened(leaning);

  EXPECT_NEAR(straight.skew_deg, 0.1, 0.03);
  EXPECT_TRUE(straight.grey.pixels == leaning.pixels);
}

TEST(ATilt, IsFoundBesideBlackEdgesAndStreaks) {
  using specimens::EffectKind;
  specimens::Leaf leaf{specimens::tilted(page(), 0.8, kLid), {}};
  specimens::apply({EffectKind::kBlackEdges, 1.0}, leaf, specimens::Random(3));
  specimens::apply({EffectKind::kStreaks, 0.6}, leaf, specimens::Random(4));

  EXPECT_NEAR(straightened(leaf.image).skew_deg, 0.8, kAgreement_deg);
}

TEST(AStraightPage, KeepsEveryPixel) {
  const CleanPage straight = straightened(page());

  EXPECT_NEAR(straight.skew_deg, 0, 0.02);
  EXPECT_TRUE(straight.grey.pixels == page().pixels);
}

TEST(ABlankPage, IsLeftAlone) {
  EXPECT_EQ(straightened(support::specimen_page("trang-trang", kDpi)).skew_deg, 0);
}

TEST(APhotograph, IsMadeFlatAndFillsItsPicture) {
  const specimens::Photograph photograph = specimens::photographed(page(), 0.8, 1.5, specimens::Random(5));

  const PageLook look = look_at(photograph.image);
  const CleanPage clean = cleaned(photograph.image, look, 0);

  ASSERT_TRUE(look.sheet);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_NEAR((*look.sheet)[i].x_px, photograph.corners[i].x_px, 3) << i;
    EXPECT_NEAR((*look.sheet)[i].y_px, photograph.corners[i].y_px, 3) << i;
  }
  EXPECT_EQ(clean.grey.width_px, page().width_px);
  EXPECT_NEAR(clean.skew_deg, 1.5, 0.3);
  EXPECT_FALSE(look_at(clean.grey).sheet);
}

TEST(APhotograph, OnItsSideIsMadeFlatAndUpright) {
  const specimens::Photograph photograph = specimens::photographed(page(), 0.5, -1, specimens::Random(6));
  const PageImage lying = specimens::turned(photograph.image, 90);

  const PageLook look = look_at(lying);
  const CleanPage clean = cleaned(lying, look, 270);

  EXPECT_EQ(look.orientation.rotation_deg, 270);
  EXPECT_EQ(clean.grey.width_px, page().width_px);
  EXPECT_NEAR(clean.skew_deg, -1, 0.3);
}

TEST(AScanWithBlackEdges, IsNoPhotograph) {
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    specimens::Leaf leaf{page(), {}};
    specimens::apply({specimens::EffectKind::kBlackEdges, 1.0}, leaf, specimens::Random(seed));
    EXPECT_FALSE(look_at(leaf.image).sheet) << seed;
  }
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
