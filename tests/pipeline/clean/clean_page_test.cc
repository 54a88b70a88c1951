// Goal: a tilted page becomes straight, a photographed one flat, and a straight one keeps
// every pixel.
// Method: a set paper is tilted by known angles and photographed on a desk; what is found is
// compared with what was done.

#include "pipeline/clean/clean_page.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

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

TEST(AStraightenedPage, IsNearlyThePageBeforeItTilted) {
  for (const double tilt_deg : {-2.0, -0.4, 0.4, 2.0, 4.0}) {
    const PageImage before = page();
    const PageImage after = straightened(specimens::tilted(before, tilt_deg, kLid)).grey;
    ASSERT_EQ(after.pixels.size(), before.pixels.size());
    double apart = 0;
    for (std::size_t i = 0; i < before.pixels.size(); ++i)
      apart += std::abs(after.pixels[i] - before.pixels[i]);
    // Letters that lay a pixel aside would differ by ten times as much.
    EXPECT_LT(apart / static_cast<double>(before.pixels.size()), 4.5) << tilt_deg;
  }
}

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

std::uint8_t grey_at(const PageImage& page, int x, int y) {
  return page.pixels[page.row_bytes() * static_cast<std::size_t>(y) + static_cast<std::size_t>(x)];
}

void fill(PageImage& page, const Box& box, std::array<std::uint8_t, 3> colour) {
  for (int y = box.y; y < box.bottom(); ++y) {
    for (int x = box.x; x < box.right(); ++x) {
      std::copy(colour.begin(), colour.end(),
                page.pixels.begin() + static_cast<std::ptrdiff_t>(page.row_bytes()) * y + x * 3);
    }
  }
}

TEST(ARedSeal, FadesAndThePrintBelowStays) {
  PageImage sheet{.width_px = 1240, .height_px = 1754, .channels = 3, .dpi = kDpi, .pixels = {}};
  sheet.pixels.assign(sheet.row_bytes() * 1754, 255);
  constexpr std::array<std::uint8_t, 3> kRed{205, 30, 40};
  fill(sheet, {500, 900, 200, 8}, kRed);
  fill(sheet, {500, 1092, 200, 8}, kRed);
  fill(sheet, {500, 900, 8, 200}, kRed);
  fill(sheet, {692, 900, 8, 200}, kRed);
  fill(sheet, {540, 980, 120, 6}, {20, 20, 20});
  fill(sheet, {480, 1000, 100, 6}, {60, 40, 160});
  fill(sheet, {200, 300, 300, 20}, kRed);

  const PageImage grey = cleaned(sheet, look_at(sheet), 0).grey;

  EXPECT_GT(grey_at(grey, 600, 904), 190) << "the seal";
  EXPECT_LT(grey_at(grey, 600, 983), 40) << "print below it";
  EXPECT_LT(grey_at(grey, 490, 1003), 90) << "a blue pen across it";
  EXPECT_LT(grey_at(grey, 300, 310), 120) << "a red title";
}

TEST(AnOrnateFrame, IsTakenOffAndTheWordsStay) {
  const PageImage certificate = support::specimen_page("bang-tot-nghiep", kDpi);

  const PageImage grey = cleaned(certificate, look_at(certificate), 0).grey;

  const auto ink_share = [](const PageImage& page, int from_edge, int depth) {
    int dark = 0;
    int all = 0;
    for (int y = from_edge; y < page.height_px - from_edge; ++y) {
      for (int x = from_edge; x < page.width_px - from_edge; ++x) {
        const int edge = std::min({x, y, page.width_px - 1 - x, page.height_px - 1 - y});
        if (edge >= from_edge + depth) continue;
        ++all;
        dark += grey_at(page, x, y) < 160 ? 1 : 0;
      }
    }
    return static_cast<double>(dark) / all;
  };
  const int frame_px = kDpi * 8 / 10;
  EXPECT_GT(ink_share(certificate, 0, frame_px), 0.01);
  EXPECT_LT(ink_share(grey, 0, frame_px), 0.001);
  const double words = ink_share(certificate, kDpi, 10'000);
  EXPECT_NEAR(ink_share(grey, kDpi, 10'000), words, words / 50);
}

TEST(AShadow, IsTakenOffThePaper) {
  using specimens::EffectKind;
  specimens::Leaf leaf{page(), {}};
  specimens::apply({EffectKind::kLamp, 0.9}, leaf, specimens::Random(3));
  specimens::apply({EffectKind::kShadow, 0.8}, leaf, specimens::Random(4));

  const auto paper_of = [](const PageImage& sheet) {
    Pixels levels = sheet.pixels;
    const auto dark = levels.begin() + static_cast<std::ptrdiff_t>(levels.size() / 5);
    std::nth_element(levels.begin(), dark, levels.end());
    return static_cast<int>(*dark);
  };
  EXPECT_LT(paper_of(leaf.image), 190);
  EXPECT_GT(paper_of(cleaned(leaf.image, look_at(leaf.image), 0).grey), 235);
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
