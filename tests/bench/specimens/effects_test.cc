// Goal: every effect does what its strength says and nothing by chance; what a person
// could read before the scan can be read after it; a photograph says where its sheet lies.
// Method: one contract, set once, through each effect and each profile; pixels are counted
// where the truth says that words stand.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <thread>

#include "bench/specimens/papers/paper.h"
#include "bench/specimens/scan/effect.h"
#include "bench/specimens/scan/geometry.h"
#include "bench/specimens/scan/photograph.h"
#include "bench/specimens/scan/profiles.h"

namespace motcua::specimens {
namespace {

constexpr Day kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(20)};
constexpr int kDpi = 150;

const Leaf& contract() {
  static const Leaf leaf = [] {
    const Story story = make_story(11, kToday);
    return find_paper("hop-dong-thue-nha")
        ->set({.story = story, .making = {.dpi = kDpi, .chance = Random(11)}, .purpose = ""})
        .front();
  }();
  return leaf;
}

PageImage after(EffectKind kind, double strength, std::uint64_t seed) {
  Leaf leaf = contract();
  apply({kind, strength}, leaf, Random(seed));
  return std::move(leaf.image);
}

class EveryEffect : public testing::TestWithParam<EffectKind> {};

TEST_P(EveryEffect, ChangesThePageByItsStrengthAlone) {
  const PageImage& clean = contract().image;

  EXPECT_TRUE(after(GetParam(), 0, 1).pixels == clean.pixels);
  EXPECT_FALSE(after(GetParam(), 0.4, 1).pixels == clean.pixels);
  EXPECT_TRUE(after(GetParam(), 0.4, 1).pixels == after(GetParam(), 0.4, 1).pixels);
  EXPECT_EQ(after(GetParam(), 1, 1).pixels.size(), clean.pixels.size());
}

TEST_P(EveryEffect, WorksOnAGreyPage) {
  Leaf leaf = contract();
  leaf.image = grey_of(leaf.image);
  const PageImage clean = leaf.image;

  apply({GetParam(), 0.5}, leaf, Random(3));

  EXPECT_EQ(leaf.image.channels, 1);
  EXPECT_EQ(leaf.image.pixels.size(), clean.pixels.size());
  EXPECT_FALSE(leaf.image.pixels == clean.pixels);
}

TEST_P(EveryEffect, DiffersWithTheSeedWhereChanceHasAPart) {
  switch (GetParam()) {
    case EffectKind::kFade:
    case EffectKind::kInkSpread:
    case EffectKind::kInkThin:
    case EffectKind::kDark:
    case EffectKind::kWarm:
    case EffectKind::kBlur:
    case EffectKind::kLevels:
    case EffectKind::kCleanUp:
    case EffectKind::kRecompress:
      EXPECT_TRUE(after(GetParam(), 0.5, 1).pixels == after(GetParam(), 0.5, 2).pixels);
      break;
    default: EXPECT_FALSE(after(GetParam(), 0.5, 1).pixels == after(GetParam(), 0.5, 2).pixels);
  }
}

std::vector<EffectKind> effects_on_pixels() {
  std::vector<EffectKind> kinds(effect_kinds().begin(), effect_kinds().end());
  std::erase(kinds, EffectKind::kPerspective);  // Geometry; scan() does it.
  return kinds;
}

INSTANTIATE_TEST_SUITE_P(, EveryEffect, testing::ValuesIn(effects_on_pixels()), [](const auto& row) {
  std::string name(effect_slug(row.param));
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

/// Between the darkest and the lightest tenth of the box's pixels, 0 to 255.
int contrast(const PageImage& image, const Box& box) {
  std::vector<int> levels;
  for (int y = std::max(0, box.y); y < std::min(image.height_px, box.bottom()); ++y) {
    for (int x = std::max(0, box.x); x < std::min(image.width_px, box.right()); ++x) {
      const std::uint8_t* pixel = image.pixels.data() + static_cast<std::size_t>(y) * image.row_bytes() +
                                  static_cast<std::size_t>(x * image.channels);
      levels.push_back(image.channels == 3 ? (pixel[0] + 2 * pixel[1] + pixel[2]) / 4 : pixel[0]);
    }
  }
  if (levels.size() < 20) return 255;
  std::sort(levels.begin(), levels.end());
  return levels[levels.size() * 9 / 10] - levels[levels.size() / 20];
}

/// Of the words' boxes: the contrast that all but one in twenty reach.
int contrast_of_words(const ScannedPage& page) {
  std::vector<int> contrasts;
  for (const TruthLine& line : page.truth.lines) contrasts.push_back(contrast(page.image, line.box));
  std::sort(contrasts.begin(), contrasts.end());
  return contrasts[contrasts.size() / 20];
}

ScannedPage flat(const ScanProfile& profile, std::uint64_t seed) {
  ScanRecipe recipe = draw_recipe(profile.name, Random(seed));
  recipe.skew_deg = 0;
  recipe.turn_deg = 0;
  std::erase_if(recipe.effects, [](const Effect& effect) { return effect.kind == EffectKind::kPerspective; });
  return scan(contract(), recipe, Random(seed));
}

TEST(Profiles, LeaveWordsAgainstTheirPaperUnlessTheySayOtherwise) {
  constexpr int kFloor = 60;
  for (const ScanProfile& profile : scan_profiles()) {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
      const int found = contrast_of_words(flat(profile, seed));
      if (profile.legible && profile.share_percent > 0) {
        EXPECT_GT(found, kFloor) << profile.name << ", seed " << seed;
      }
      if (!profile.legible) {
        EXPECT_LT(found, kFloor / 2) << profile.name << ", seed " << seed;
      }
    }
  }
}

TEST(Profiles, GiveTheSameBytesFromTwoThreadsAtOnce) {
  for (const std::string_view name : {"office", "worn", "phone", "phone-app", "photocopy-twice", "fax"}) {
    const ScanRecipe recipe = draw_recipe(name, Random(5));
    ScannedPage one;
    ScannedPage two;
    std::thread first([&] { one = scan(contract(), recipe, Random(6)); });
    std::thread second([&] { two = scan(contract(), recipe, Random(6)); });
    first.join();
    second.join();
    EXPECT_TRUE(one.image.pixels == two.image.pixels) << name;
    EXPECT_FALSE(one.image.pixels == scan(contract(), recipe, Random(7)).image.pixels) << name;
  }
}

TEST(Watermark, IsALineOfTheTruthAndStaysInsideThePage) {
  Leaf leaf = contract();
  const std::size_t before = leaf.truth.lines.size();

  apply({EffectKind::kWatermark, 0.6}, leaf, Random(2));

  ASSERT_EQ(leaf.truth.lines.size(), before + 1);
  EXPECT_LE(leaf.truth.lines.back().box.bottom(), leaf.image.height_px);
  EXPECT_GT(contrast(leaf.image, leaf.truth.lines.back().box), 60);
}

/// White, with a black cross at each of four places.
PageImage sheet_with_crosses(const std::vector<Corner>& places) {
  PageImage sheet;
  sheet.width_px = 620;
  sheet.height_px = 877;
  sheet.channels = 1;
  sheet.dpi = 75;
  sheet.pixels.assign(sheet.row_bytes() * 877, 255);
  for (const Corner& place : places) {
    for (int y = -4; y < 4; ++y) {
      for (int x = -4; x < 4; ++x) {
        sheet.pixels[(static_cast<std::size_t>(place.y_px) + static_cast<std::size_t>(y)) * 620 +
                     static_cast<std::size_t>(place.x_px) + static_cast<std::size_t>(x)] = 0;
      }
    }
  }
  return sheet;
}

/// The middle of what is dark within `reach` of a place.
Corner middle_of_dark(const PageImage& image, Corner near, int reach) {
  double weight = 0;
  Corner middle;
  for (int y = static_cast<int>(near.y_px) - reach; y <= static_cast<int>(near.y_px) + reach; ++y) {
    for (int x = static_cast<int>(near.x_px) - reach; x <= static_cast<int>(near.x_px) + reach; ++x) {
      const int dark =
          255 - image.pixels[static_cast<std::size_t>(y) * image.row_bytes() + static_cast<std::size_t>(x)];
      weight += dark;
      middle.x_px += dark * (x + 0.5);
      middle.y_px += dark * (y + 0.5);
    }
  }
  return {middle.x_px / weight, middle.y_px / weight};
}

TEST(Photograph, ShowsEachMarkWhereItsCornersSay) {
  const std::vector<Corner> places{{60, 60}, {560, 80}, {540, 800}, {70, 790}, {310, 430}};
  const PageImage sheet = sheet_with_crosses(places);
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const Photograph photograph = photographed(sheet, 0.9, 2.0, Random(seed));
    for (const Corner& place : places) {
      const Corner wanted = place_in_photograph(photograph.corners, sheet.width_px, sheet.height_px, place);
      const Corner found = middle_of_dark(photograph.image, wanted, 9);
      EXPECT_NEAR(found.x_px, wanted.x_px, 0.6) << "seed " << seed;
      EXPECT_NEAR(found.y_px, wanted.y_px, 0.6) << "seed " << seed;
    }
  }
}

TEST(Photograph, HasItsCornersInsideTheImageInTheirOrder) {
  const PageImage sheet = sheet_with_crosses({});
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    const auto corners = photographed(sheet, 1.0, 3.0, Random(seed)).corners;
    for (const Corner& corner : corners) {
      EXPECT_GE(corner.x_px, -6) << "seed " << seed;  // A tilted sheet may lose a tip of its margin.
      EXPECT_LE(corner.x_px, sheet.width_px + 6) << "seed " << seed;
    }
    EXPECT_LT(corners[0].x_px, corners[1].x_px);
    EXPECT_LT(corners[1].y_px, corners[2].y_px);
    EXPECT_GT(corners[2].x_px, corners[3].x_px);
    EXPECT_GT(corners[3].y_px, corners[0].y_px);
  }
}

TEST(Scan, SaysTheCornersOfAPhotographAndOfNothingElse) {
  ScanRecipe recipe;
  recipe.dpi = kDpi;
  EXPECT_FALSE(scan(contract(), recipe, Random(1)).corners);

  recipe.effects = {{EffectKind::kPerspective, 0.5}};
  const ScannedPage page = scan(contract(), recipe, Random(1));

  ASSERT_TRUE(page.corners);
  EXPECT_EQ(page.image.width_px, contract().image.width_px);
}

}  // namespace
}  // namespace motcua::specimens
