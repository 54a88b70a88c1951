// Shares follow what one-stop shops receive: mostly their own office scanners,
// then citizens' copies and photographs. Strengths were set by eye beside scans of
// published documents.

#include "bench/specimens/scan/profiles.h"

#include <algorithm>
#include <array>

namespace motcua::specimens {
namespace {

constexpr auto kProfiles = std::to_array<ScanProfile>({
    {.name = "office", .share_percent = 36},
    {.name = "fine-grey", .share_percent = 12},
    {.name = "photocopy", .share_percent = 9},
    {.name = "black-and-white", .share_percent = 8, .bilevel = true},
    {.name = "worn", .share_percent = 8},
    {.name = "old-scanner", .share_percent = 7},
    {.name = "phone", .share_percent = 6, .phone = true},
    {.name = "phone-app", .share_percent = 5, .phone = true},
    {.name = "low-dpi", .share_percent = 4},
    {.name = "photocopy-twice", .share_percent = 2},
    {.name = "fax", .share_percent = 2, .bilevel = true},
    {.name = "fine-600", .share_percent = 1},
    {.name = "barely-legible", .share_percent = 0},
    {.name = "failed", .share_percent = 0, .legible = false},
});

/// Most sheets lie within a degree and a half; a few were laid down in a hurry.
double draw_skew(Random& random) {
  if (random.chance(8)) return (random.chance(50) ? 1 : -1) * random.between(1.5, 3.0);
  // The sum of two draws gathers about zero.
  return random.between(-0.75, 0.75) + random.between(-0.75, 0.75);
}

int draw_turn(Random& random) {
  const int drawn = random.between(0, 199);
  return drawn < 3 ? 180 : drawn < 5 ? 90 : drawn < 7 ? 270 : 0;
}

/// A recipe in the making: effects that are drawn in turn.
class Draft {
 public:
  Draft(ScanRecipe& recipe, Random device, Random sheet) : recipe_(recipe), device_(device), sheet_(sheet) {}

  /// Of the device: the same for the whole stack.
  Draft& always(EffectKind kind, double low, double high) {
    recipe_.effects.push_back({kind, device_.stream(effect_slug(kind)).between(low, high)});
    return *this;
  }
  /// Of this sheet alone.
  Draft& perhaps(int percent, EffectKind kind, double low, double high) {
    Random random = sheet_.stream(effect_slug(kind));
    if (random.chance(percent)) recipe_.effects.push_back({kind, random.between(low, high)});
    return *this;
  }

 private:
  ScanRecipe& recipe_;
  Random device_;
  Random sheet_;
};

}  // namespace

std::span<const ScanProfile> scan_profiles() {
  return kProfiles;
}

const ScanProfile* find_scan_profile(std::string_view name) {
  const auto found = std::find_if(kProfiles.begin(), kProfiles.end(),
                                  [&](const ScanProfile& profile) { return profile.name == name; });
  return found == kProfiles.end() ? nullptr : &*found;
}

const ScanProfile& draw_profile(Random random) {
  int left = random.between(0, 99);
  for (const ScanProfile& profile : kProfiles) {
    left -= profile.share_percent;
    if (left < 0) return profile;
  }
  return kProfiles.front();
}

ScanRecipe draw_recipe(std::string_view profile, Random device, Random sheet) {
  using enum EffectKind;
  ScanRecipe recipe;
  if (find_scan_profile(profile) == nullptr) return recipe;
  recipe.profile = profile;
  Random lie = sheet.stream("lie");
  recipe.skew_deg = draw_skew(lie);
  recipe.turn_deg = draw_turn(lie);
  Random setting = device.stream("setting");
  recipe.jpeg_quality = setting.between(60, 82);
  Draft draft(recipe, device, sheet);

  if (profile == "office") {
    recipe.dpi = setting.chance(60) ? 200 : 300;
    draft.always(kPaperTint, 0.05, 0.3).always(kPaperGrain, 0.05, 0.35).always(kInkSpread, 0.05, 0.35);
    draft.perhaps(10, kBleedThrough, 0.05, 0.3).perhaps(8, kPunchHoles, 0.05, 0.6);
    draft.perhaps(8, kStaple, 0.3, 0.9).perhaps(7, kMailStamp, 0.4, 0.9).perhaps(5, kCounterStamp, 0.4, 0.9);
    draft.perhaps(3, kHighlighter, 0.2, 0.8);
    draft.always(kBlur, 0.045, 0.07).always(kLamp, 0.03, 0.2).always(kNoise, 0.015, 0.045);
    if (setting.chance(55)) draft.always(kLevels, 0.4, 0.95);
    draft.perhaps(35, kSpeckle, 0.005, 0.05).perhaps(12, kBlackEdges, 0.1, 0.5);
  } else if (profile == "fine-grey") {
    recipe.dpi = 300;
    recipe.colour = Colour::kGrey;
    draft.always(kPaperTint, 0.1, 0.4).always(kPaperGrain, 0.05, 0.4).perhaps(15, kBleedThrough, 0.05, 0.35);
    draft.perhaps(8, kPunchHoles, 0.05, 0.8).perhaps(6, kMailStamp, 0.4, 0.9);
    draft.always(kBlur, 0.04, 0.055).always(kLamp, 0.02, 0.2).always(kNoise, 0.015, 0.04);
    if (setting.chance(50)) draft.always(kLevels, 0.3, 0.9);
    draft.perhaps(30, kSpeckle, 0.005, 0.05).perhaps(15, kBlackEdges, 0.1, 0.6);
  } else if (profile == "black-and-white") {
    recipe.dpi = 300;
    recipe.colour = Colour::kBilevel;
    draft.always(kInkSpread, 0.1, 0.5).perhaps(10, kPunchHoles, 0.6, 1.0).perhaps(8, kMailStamp, 0.6, 1.0);
    draft.always(kBlur, 0.04, 0.06).always(kNoise, 0.12, 0.28).perhaps(80, kSpeckle, 0.03, 0.3);
    draft.perhaps(20, kBlackEdges, 0.2, 0.8);
  } else if (profile == "old-scanner") {
    recipe.dpi = setting.chance(70) ? 200 : 300;
    recipe.jpeg_quality = setting.between(45, 68);
    draft.always(kPaperTint, 0.4, 0.8).always(kPaperGrain, 0.3, 0.7).always(kFade, 0.05, 0.22);
    draft.perhaps(20, kBleedThrough, 0.1, 0.5)
        .perhaps(10, kStaple, 0.3, 0.9)
        .perhaps(6, kCounterStamp, 0.4, 0.9);
    draft.always(kBlur, 0.065, 0.095).always(kLamp, 0.3, 0.7).always(kNoise, 0.04, 0.08);
    draft.always(kStreaks, 0.05, 0.6).perhaps(60, kSpeckle, 0.02, 0.15).perhaps(35, kBlackEdges, 0.3, 1.0);
  } else if (profile == "low-dpi") {
    recipe.dpi = 150;
    recipe.jpeg_quality = setting.between(50, 72);
    recipe.colour = setting.chance(40) ? Colour::kGrey : Colour::kColour;
    draft.always(kPaperTint, 0.1, 0.4).always(kPaperGrain, 0.05, 0.4).perhaps(10, kBleedThrough, 0.05, 0.3);
    draft.always(kBlur, 0.055, 0.075).always(kLamp, 0.02, 0.25).always(kNoise, 0.02, 0.05);
    if (setting.chance(50)) draft.always(kLevels, 0.3, 0.8);
    draft.perhaps(30, kRecompress, 0.1, 0.6);
  } else if (profile == "fine-600") {
    recipe.dpi = 600;
    recipe.colour = Colour::kGrey;
    recipe.jpeg_quality = setting.between(55, 70);
    draft.always(kPaperTint, 0.1, 0.35).always(kPaperGrain, 0.1, 0.4);
    draft.always(kBlur, 0.035, 0.05).always(kNoise, 0.03, 0.05);
  } else if (profile == "fax") {
    recipe.dpi = 200;
    recipe.colour = Colour::kBilevel;
    draft.perhaps(40, kInkSpread, 0.1, 0.4).always(kBlur, 0.06, 0.085).always(kNoise, 0.1, 0.26);
    draft.always(kFax, 0.1, 0.6).perhaps(80, kSpeckle, 0.05, 0.35).perhaps(30, kBlackEdges, 0.1, 0.4);
  } else if (profile == "photocopy" || profile == "photocopy-twice") {
    const bool twice = profile == "photocopy-twice";
    recipe.dpi = setting.chance(50) ? 200 : 300;
    recipe.colour = setting.chance(60) ? Colour::kGrey : Colour::kColour;
    draft.perhaps(20, kPunchHoles, 0.5, 1.0).perhaps(25, kStaple, 0.3, 1.0).always(kPhotocopy, 0.2, 0.65);
    if (twice) recipe.effects.push_back({kPhotocopy, setting.between(0.35, 0.75)});
    draft.always(kPaperTint, 0.05, 0.3).always(kPaperGrain, 0.1, 0.5);
    draft.perhaps(10, kFold, 0.1, 0.5).perhaps(8, kCounterStamp, 0.4, 0.9);
    draft.always(kBlur, 0.045, 0.07).always(kLamp, 0.03, 0.3).always(kNoise, 0.02, 0.06);
    draft.perhaps(30, kStreaks, 0.05, 0.4).perhaps(40, kBlackEdges, 0.2, 0.9);
  } else if (profile == "phone" || profile == "phone-app") {
    recipe.dpi = 200;
    recipe.turn_deg = lie.chance(6) ? 90 : 0;
    draft.always(kPaperTint, 0.05, 0.3).always(kPaperGrain, 0.1, 0.5).perhaps(30, kFold, 0.1, 0.6);
    draft.perhaps(15, kBleedThrough, 0.05, 0.3).perhaps(8, kStaple, 0.4, 1.0);
    if (profile == "phone") {
      draft.perhaps(100, kPerspective, 0.15, 0.9).perhaps(100, kLamp, 0.4, 0.9);
      draft.perhaps(75, kShadow, 0.15, 0.8).always(kWarm, 0.1, 0.8);
      draft.perhaps(100, kBlur, 0.05, 0.085).always(kNoise, 0.04, 0.09);
    } else {
      // The program has cut the sheet out and pulled it straight.
      recipe.skew_deg /= 3;
      draft.perhaps(100, kLamp, 0.4, 1.0).perhaps(60, kShadow, 0.1, 0.6).always(kWarm, 0.1, 0.6);
      draft.perhaps(100, kBlur, 0.05, 0.08).always(kNoise, 0.03, 0.07).always(kCleanUp, 0.7, 1.0);
      if (setting.chance(70)) draft.always(kWatermark, 0.3, 1.0);
    }
    draft.always(kRecompress, 0.1, 0.6);
  } else if (profile == "worn") {
    recipe.dpi = setting.chance(60) ? 200 : 300;
    draft.always(kPaperTint, 0.3, 0.7).perhaps(100, kPaperGrain, 0.3, 1.0).perhaps(50, kFade, 0.05, 0.22);
    draft.perhaps(75, kFold, 0.25, 1.0).perhaps(40, kPunchHoles, 0.2, 1.0).perhaps(35, kStaple, 0.4, 1.0);
    draft.perhaps(25, kCoffee, 0.2, 0.9).perhaps(25, kBleedThrough, 0.1, 0.6);
    draft.perhaps(15, kHighlighter, 0.2, 1.0).perhaps(20, kMailStamp, 0.4, 1.0);
    draft.perhaps(15, kCounterStamp, 0.4, 1.0);
    draft.always(kBlur, 0.05, 0.08).always(kLamp, 0.1, 0.4).always(kNoise, 0.03, 0.06);
    draft.perhaps(70, kSpeckle, 0.02, 0.2).perhaps(35, kBlackEdges, 0.2, 0.9);
  } else if (profile == "barely-legible") {
    recipe.dpi = 150;
    recipe.jpeg_quality = setting.between(25, 40);
    draft.always(kPaperGrain, 0.4, 1.0).always(kFade, 0.45, 0.6).perhaps(60, kFold, 0.4, 1.0);
    draft.always(kBlur, 0.15, 0.2).always(kLamp, 0.5, 0.9).always(kNoise, 0.1, 0.16);
  } else if (profile == "failed") {
    recipe.dpi = 200;
    draft.always(kPaperTint, 0.4, 0.6).always(kBlur, 0.9, 1.0).always(kDark, 0.75, 0.85);
    draft.always(kLamp, 0.8, 1.0).always(kNoise, 0.1, 0.15);
  }
  return recipe;
}

ScanRecipe draw_recipe(std::string_view profile, Random random) {
  return draw_recipe(profile, random.stream("device"), random.stream("sheet"));
}

}  // namespace motcua::specimens
