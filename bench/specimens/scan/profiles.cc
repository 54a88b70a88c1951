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
struct Draft {
  ScanRecipe recipe;
  Random device;
  Random sheet;
  Random setting;  ///< Of the device.
  Random lie;      ///< Of the sheet.

  /// Of the device: the same for the whole stack.
  Draft& always(EffectKind kind, double low, double high) {
    recipe.effects.push_back({kind, device.stream(effect_slug(kind)).between(low, high)});
    return *this;
  }
  /// Of this sheet alone.
  Draft& perhaps(int percent, EffectKind kind, double low, double high) {
    Random random = sheet.stream(effect_slug(kind));
    if (random.chance(percent)) recipe.effects.push_back({kind, random.between(low, high)});
    return *this;
  }
};

void office(Draft& draft) {
  using enum EffectKind;
  draft.recipe.dpi = draft.setting.chance(60) ? 200 : 300;
  draft.always(kPaperTint, 0.05, 0.3).always(kPaperGrain, 0.05, 0.35).always(kInkSpread, 0.05, 0.35);
  draft.perhaps(10, kBleedThrough, 0.05, 0.3).perhaps(8, kPunchHoles, 0.05, 0.6);
  draft.perhaps(8, kStaple, 0.3, 0.9).perhaps(7, kMailStamp, 0.4, 0.9).perhaps(5, kCounterStamp, 0.4, 0.9);
  draft.perhaps(3, kHighlighter, 0.2, 0.8);
  draft.always(kBlur, 0.045, 0.07).always(kLamp, 0.03, 0.2).always(kNoise, 0.015, 0.045);
  if (draft.setting.chance(55)) draft.always(kLevels, 0.4, 0.95);
  draft.perhaps(35, kSpeckle, 0.005, 0.05).perhaps(12, kBlackEdges, 0.1, 0.5);
}

void fine_grey(Draft& draft) {
  using enum EffectKind;
  draft.recipe.dpi = 300;
  draft.recipe.colour = Colour::kGrey;
  draft.always(kPaperTint, 0.1, 0.4).always(kPaperGrain, 0.05, 0.4).perhaps(15, kBleedThrough, 0.05, 0.35);
  draft.perhaps(8, kPunchHoles, 0.05, 0.8).perhaps(6, kMailStamp, 0.4, 0.9);
  draft.always(kBlur, 0.04, 0.055).always(kLamp, 0.02, 0.2).always(kNoise, 0.015, 0.04);
  if (draft.setting.chance(50)) draft.always(kLevels, 0.3, 0.9);
  draft.perhaps(30, kSpeckle, 0.005, 0.05).perhaps(15, kBlackEdges, 0.1, 0.6);
}

void black_and_white(Draft& draft) {
  using enum EffectKind;
  draft.recipe.dpi = 300;
  draft.recipe.colour = Colour::kBilevel;
  draft.always(kInkSpread, 0.1, 0.5).perhaps(10, kPunchHoles, 0.6, 1.0).perhaps(8, kMailStamp, 0.6, 1.0);
  draft.always(kBlur, 0.04, 0.06).always(kNoise, 0.12, 0.28).perhaps(80, kSpeckle, 0.03, 0.3);
  draft.perhaps(20, kBlackEdges, 0.2, 0.8);
}

void old_scanner(Draft& draft) {
  using enum EffectKind;
  draft.recipe.dpi = draft.setting.chance(70) ? 200 : 300;
  draft.recipe.jpeg_quality = draft.setting.between(45, 68);
  draft.always(kPaperTint, 0.4, 0.8).always(kPaperGrain, 0.3, 0.7).always(kFade, 0.05, 0.22);
  draft.perhaps(20, kBleedThrough, 0.1, 0.5)
      .perhaps(10, kStaple, 0.3, 0.9)
      .perhaps(6, kCounterStamp, 0.4, 0.9);
  draft.always(kBlur, 0.065, 0.095).always(kLamp, 0.3, 0.7).always(kNoise, 0.04, 0.08);
  draft.always(kStreaks, 0.05, 0.6).perhaps(60, kSpeckle, 0.02, 0.15).perhaps(35, kBlackEdges, 0.3, 1.0);
}

void low_dpi(Draft& draft) {
  using enum EffectKind;
  draft.recipe.dpi = 150;
  draft.recipe.jpeg_quality = draft.setting.between(50, 72);
  draft.recipe.colour = draft.setting.chance(40) ? Colour::kGrey : Colour::kColour;
  draft.always(kPaperTint, 0.1, 0.4).always(kPaperGrain, 0.05, 0.4).perhaps(10, kBleedThrough, 0.05, 0.3);
  draft.always(kBlur, 0.055, 0.075).always(kLamp, 0.02, 0.25).always(kNoise, 0.02, 0.05);
  if (draft.setting.chance(50)) draft.always(kLevels, 0.3, 0.8);
  draft.perhaps(30, kRecompress, 0.1, 0.6);
}

void fine_600(Draft& draft) {
  using enum EffectKind;
  draft.recipe.dpi = 600;
  draft.recipe.colour = Colour::kGrey;
  draft.recipe.jpeg_quality = draft.setting.between(55, 70);
  draft.always(kPaperTint, 0.1, 0.35).always(kPaperGrain, 0.1, 0.4);
  draft.always(kBlur, 0.035, 0.05).always(kNoise, 0.03, 0.05);
}

void fax(Draft& draft) {
  using enum EffectKind;
  draft.recipe.dpi = 200;
  draft.recipe.colour = Colour::kBilevel;
  draft.perhaps(40, kInkSpread, 0.1, 0.4).always(kBlur, 0.06, 0.085).always(kNoise, 0.1, 0.26);
  draft.always(kFax, 0.1, 0.6).perhaps(80, kSpeckle, 0.05, 0.35).perhaps(30, kBlackEdges, 0.1, 0.4);
}

void photocopy(Draft& draft) {
  using enum EffectKind;
  const bool twice = draft.recipe.profile == "photocopy-twice";
  draft.recipe.dpi = draft.setting.chance(50) ? 200 : 300;
  draft.recipe.colour = draft.setting.chance(60) ? Colour::kGrey : Colour::kColour;
  draft.perhaps(20, kPunchHoles, 0.5, 1.0).perhaps(25, kStaple, 0.3, 1.0).always(kPhotocopy, 0.3, 0.8);
  if (twice) draft.recipe.effects.push_back({kPhotocopy, draft.setting.between(0.5, 0.95)});
  draft.always(kPaperTint, 0.05, 0.3).always(kPaperGrain, 0.1, 0.5);
  draft.perhaps(10, kFold, 0.1, 0.5).perhaps(8, kCounterStamp, 0.4, 0.9);
  draft.always(kBlur, 0.045, 0.07).always(kLamp, 0.03, 0.3).always(kNoise, 0.02, 0.06);
  draft.perhaps(30, kStreaks, 0.05, 0.4).perhaps(40, kBlackEdges, 0.2, 0.9);
}

void phone(Draft& draft) {
  using enum EffectKind;
  draft.recipe.dpi = 200;
  draft.recipe.turn_deg = draft.lie.chance(6) ? 90 : 0;
  draft.always(kPaperTint, 0.05, 0.3).always(kPaperGrain, 0.1, 0.5).perhaps(30, kFold, 0.1, 0.6);
  draft.perhaps(15, kBleedThrough, 0.05, 0.3).perhaps(8, kStaple, 0.4, 1.0);
  if (draft.recipe.profile == "phone") {
    draft.perhaps(100, kPerspective, 0.15, 0.9).perhaps(100, kLamp, 0.4, 0.9);
    draft.perhaps(75, kShadow, 0.15, 0.8).always(kWarm, 0.1, 0.8);
    draft.perhaps(100, kBlur, 0.05, 0.085).always(kNoise, 0.04, 0.09);
  } else {
    // The program has cut the sheet out and pulled it straight.
    draft.recipe.skew_deg /= 3;
    draft.perhaps(100, kLamp, 0.4, 1.0).perhaps(60, kShadow, 0.1, 0.6).always(kWarm, 0.1, 0.6);
    draft.perhaps(100, kBlur, 0.05, 0.08).always(kNoise, 0.03, 0.07).always(kCleanUp, 0.7, 1.0);
    if (draft.setting.chance(70)) draft.always(kWatermark, 0.3, 1.0);
  }
  draft.always(kRecompress, 0.1, 0.6);
}

void worn(Draft& draft) {
  using enum EffectKind;
  draft.recipe.dpi = draft.setting.chance(60) ? 200 : 300;
  draft.always(kPaperTint, 0.3, 0.7).perhaps(100, kPaperGrain, 0.3, 1.0).perhaps(50, kFade, 0.05, 0.22);
  draft.perhaps(75, kFold, 0.25, 1.0).perhaps(40, kPunchHoles, 0.2, 1.0).perhaps(35, kStaple, 0.4, 1.0);
  draft.perhaps(25, kCoffee, 0.2, 0.9).perhaps(25, kBleedThrough, 0.1, 0.6);
  draft.perhaps(15, kHighlighter, 0.2, 1.0).perhaps(20, kMailStamp, 0.4, 1.0);
  draft.perhaps(15, kCounterStamp, 0.4, 1.0);
  draft.always(kBlur, 0.05, 0.08).always(kLamp, 0.1, 0.4).always(kNoise, 0.03, 0.06);
  draft.perhaps(70, kSpeckle, 0.02, 0.2).perhaps(35, kBlackEdges, 0.2, 0.9);
}

void barely_legible(Draft& draft) {
  using enum EffectKind;
  draft.recipe.dpi = 150;
  draft.recipe.jpeg_quality = draft.setting.between(25, 40);
  draft.always(kPaperGrain, 0.4, 1.0).always(kFade, 0.45, 0.6).perhaps(60, kFold, 0.4, 1.0);
  draft.always(kBlur, 0.15, 0.2).always(kLamp, 0.5, 0.9).always(kNoise, 0.1, 0.16);
}

void failed(Draft& draft) {
  using enum EffectKind;
  draft.recipe.dpi = 200;
  draft.always(kPaperTint, 0.4, 0.6).always(kBlur, 0.9, 1.0).always(kDark, 0.75, 0.85);
  draft.always(kLamp, 0.8, 1.0).always(kNoise, 0.1, 0.15);
}

/// How each profile draws, in the order of kProfiles.
constexpr std::array<void (*)(Draft&), kProfiles.size()> kDraws{
    office,  fine_grey, photocopy, black_and_white, worn,           old_scanner, phone, phone,
    low_dpi, photocopy, fax,       fine_600,        barely_legible, failed};

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
  const ScanProfile* found = find_scan_profile(profile);
  if (found == nullptr) return {};
  Draft draft{{}, device, sheet, device.stream("setting"), sheet.stream("lie")};
  draft.recipe.profile = profile;
  draft.recipe.skew_deg = draw_skew(draft.lie);
  draft.recipe.turn_deg = draw_turn(draft.lie);
  draft.recipe.jpeg_quality = draft.setting.between(60, 82);
  kDraws[static_cast<std::size_t>(found - kProfiles.data())](draft);
  return std::move(draft.recipe);
}

ScanRecipe draw_recipe(std::string_view profile, Random random) {
  return draw_recipe(profile, random.stream("device"), random.stream("sheet"));
}

}  // namespace motcua::specimens
