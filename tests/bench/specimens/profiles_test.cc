// Goal: a scan profile draws what its name says, within what a scanner does, and
// the same for the same seed.
// Method: many draws a profile, counted; no pixels.

#include "bench/specimens/scan/profiles.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <string>

namespace motcua::specimens {
namespace {

constexpr std::uint64_t kSeed = 41;
constexpr std::uint64_t kDraws = 2000;

bool same(const ScanRecipe& one, const ScanRecipe& two) {
  if (one.dpi != two.dpi || one.skew_deg != two.skew_deg || one.turn_deg != two.turn_deg ||
      one.colour != two.colour || one.jpeg_quality != two.jpeg_quality ||
      one.effects.size() != two.effects.size()) {
    return false;
  }
  for (std::size_t i = 0; i < one.effects.size(); ++i) {
    if (one.effects[i].kind != two.effects[i].kind || one.effects[i].strength != two.effects[i].strength) {
      return false;
    }
  }
  return true;
}

TEST(ScanProfiles, ShareOutAHundredPercentAndTheOfficeLeads) {
  int sum = 0;
  for (const ScanProfile& profile : scan_profiles()) sum += profile.share_percent;

  EXPECT_EQ(sum, 100);
  EXPECT_EQ(scan_profiles().front().name, "office");
}

TEST(ScanProfiles, AreDrawnByTheirShares) {
  std::map<std::string_view, int> counts;
  for (std::uint64_t i = 0; i < kDraws; ++i) ++counts[draw_profile(Random(kSeed).stream(i)).name];

  for (const ScanProfile& profile : scan_profiles()) {
    const double share = 100.0 * counts[profile.name] / kDraws;
    EXPECT_NEAR(share, profile.share_percent, 4) << profile.name << ", seed " << kSeed;
  }
}

TEST(ScanProfiles, NeverPlantWhatNobodyCanReadByThemselves) {
  for (const ScanProfile& profile : scan_profiles()) {
    if (!profile.legible) {
      EXPECT_EQ(profile.share_percent, 0) << profile.name;
    }
  }
}

TEST(ScanProfiles, DrawWithinWhatScannersDo) {
  for (const ScanProfile& profile : scan_profiles()) {
    for (std::uint64_t i = 0; i < 200; ++i) {
      const ScanRecipe recipe = draw_recipe(profile.name, Random(kSeed).stream(i));
      SCOPED_TRACE(std::string(profile.name) + ", seed " + std::to_string(kSeed) + "/" + std::to_string(i));
      EXPECT_EQ(recipe.profile, profile.name);
      EXPECT_GE(recipe.dpi, 150);
      EXPECT_LE(recipe.dpi, 600);
      EXPECT_LE(std::abs(recipe.skew_deg), 3.0);
      EXPECT_EQ(recipe.turn_deg % 90, 0);
      EXPECT_EQ(recipe.colour == Colour::kBilevel, profile.bilevel);
      EXPECT_FALSE(recipe.effects.empty());
      for (const Effect& effect : recipe.effects) {
        EXPECT_GE(effect.strength, 0) << effect_slug(effect.kind);
        EXPECT_LE(effect.strength, 1) << effect_slug(effect.kind);
      }
    }
  }
}

TEST(ScanProfiles, DrawTheSameForTheSameSeedAndOthersForAnother) {
  for (const ScanProfile& profile : scan_profiles()) {
    const ScanRecipe recipe = draw_recipe(profile.name, Random(1));
    EXPECT_TRUE(same(recipe, draw_recipe(profile.name, Random(1)))) << profile.name;
    EXPECT_FALSE(same(recipe, draw_recipe(profile.name, Random(2)))) << profile.name;
  }
}

TEST(ScanProfiles, KeepADevicesSettingsOverAStackOfSheets) {
  for (const ScanProfile& profile : scan_profiles()) {
    const ScanRecipe first = draw_recipe(profile.name, Random(1), Random(2));
    const ScanRecipe second = draw_recipe(profile.name, Random(1), Random(3));
    EXPECT_EQ(first.dpi, second.dpi) << profile.name;
    EXPECT_EQ(first.colour, second.colour) << profile.name;
    EXPECT_EQ(first.jpeg_quality, second.jpeg_quality) << profile.name;
    EXPECT_NE(first.skew_deg, second.skew_deg) << profile.name;
  }
}

TEST(ScanProfiles, MakeACleanScanOfAnUnknownName) {
  const ScanRecipe recipe = draw_recipe("khong-co", Random(1));

  EXPECT_TRUE(recipe.profile.empty());
  EXPECT_TRUE(recipe.effects.empty());
  EXPECT_EQ(find_scan_profile("khong-co"), nullptr);
}

}  // namespace
}  // namespace motcua::specimens
