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
    draft.always(kPaperTint, 0.1, 0.35).always(kBlur, 0.045, 0.07).always(kLamp, 0.05, 0.25);
    draft.always(kNoise, 0.02, 0.05);
  } else if (profile == "fine-grey") {
    recipe.dpi = 300;
    recipe.colour = Colour::kGrey;
    draft.always(kPaperTint, 0.15, 0.4).always(kBlur, 0.04, 0.055).always(kLamp, 0, 0.2);
    draft.always(kNoise, 0.02, 0.045);
  } else if (profile == "black-and-white") {
    recipe.dpi = 300;
    recipe.colour = Colour::kBilevel;
    draft.always(kBlur, 0.04, 0.06).always(kNoise, 0.12, 0.28).perhaps(70, kSpeckle, 0.03, 0.2);
  } else if (profile == "old-scanner") {
    recipe.dpi = setting.chance(70) ? 200 : 300;
    recipe.jpeg_quality = setting.between(45, 68);
    draft.always(kPaperTint, 0.4, 0.8).always(kFade, 0.05, 0.25).always(kBlur, 0.065, 0.095);
    draft.always(kLamp, 0.3, 0.7).always(kNoise, 0.04, 0.08).perhaps(60, kSpeckle, 0.02, 0.15);
  } else if (profile == "low-dpi") {
    recipe.dpi = 150;
    recipe.jpeg_quality = setting.between(50, 72);
    recipe.colour = setting.chance(40) ? Colour::kGrey : Colour::kColour;
    draft.always(kPaperTint, 0.1, 0.4).always(kBlur, 0.055, 0.075).always(kNoise, 0.02, 0.05);
  } else if (profile == "fine-600") {
    recipe.dpi = 600;
    recipe.colour = Colour::kGrey;
    recipe.jpeg_quality = setting.between(55, 70);
    draft.always(kPaperTint, 0.1, 0.35).always(kBlur, 0.035, 0.05).always(kNoise, 0.03, 0.05);
  } else if (profile == "fax") {
    recipe.dpi = 200;
    recipe.colour = Colour::kBilevel;
    draft.always(kBlur, 0.07, 0.1).always(kNoise, 0.15, 0.35).perhaps(80, kSpeckle, 0.1, 0.4);
  } else if (profile == "photocopy" || profile == "photocopy-twice") {
    const bool twice = profile == "photocopy-twice";
    recipe.dpi = setting.chance(50) ? 200 : 300;
    recipe.colour = setting.chance(60) ? Colour::kGrey : Colour::kColour;
    draft.perhaps(60, kFade, 0.05, twice ? 0.3 : 0.2).always(kBlur, 0.06, twice ? 0.1 : 0.08);
    draft.always(kNoise, 0.03, 0.07).always(kSpeckle, 0.05, twice ? 0.5 : 0.3);
  } else if (profile == "phone" || profile == "phone-app") {
    recipe.dpi = 200;
    recipe.turn_deg = lie.chance(6) ? 90 : 0;
    draft.always(kPaperTint, 0.1, 0.4).always(kBlur, 0.055, 0.085).always(kNoise, 0.04, 0.1);
    if (profile == "phone") draft.always(kLamp, 0.4, 0.9);
  } else if (profile == "worn") {
    recipe.dpi = setting.chance(60) ? 200 : 300;
    draft.always(kPaperTint, 0.3, 0.7).perhaps(50, kFade, 0.05, 0.25).always(kBlur, 0.05, 0.08);
    draft.always(kLamp, 0.1, 0.4).always(kNoise, 0.03, 0.06).perhaps(70, kSpeckle, 0.05, 0.25);
  } else if (profile == "barely-legible") {
    recipe.dpi = 150;
    recipe.jpeg_quality = setting.between(25, 40);
    draft.always(kFade, 0.45, 0.6).always(kBlur, 0.15, 0.2).always(kLamp, 0.5, 0.9).always(kNoise, 0.1, 0.16);
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
