#include "bench/specimens/scan/effect.h"

#include <array>

#include "bench/specimens/scan/effects/families.h"

namespace motcua::specimens {
namespace {

struct Entry {
  EffectKind kind;
  std::string_view slug;
  bool on_paper;
};

/// In the order of the enumerators.
constexpr auto kEffects = std::to_array<Entry>({
    {EffectKind::kPaperTint, "paper-tint", true},
    {EffectKind::kPaperGrain, "paper-grain", true},
    {EffectKind::kFold, "fold", true},
    {EffectKind::kBleedThrough, "bleed-through", true},
    {EffectKind::kFade, "fade", true},
    {EffectKind::kInkSpread, "ink-spread", true},
    {EffectKind::kInkThin, "ink-thin", true},
    {EffectKind::kPhotocopy, "photocopy", true},
    {EffectKind::kPunchHoles, "punch-holes", true},
    {EffectKind::kStaple, "staple", true},
    {EffectKind::kCoffee, "coffee", true},
    {EffectKind::kHighlighter, "highlighter", true},
    {EffectKind::kMailStamp, "mail-stamp", true},
    {EffectKind::kCounterStamp, "counter-stamp", true},
    {EffectKind::kLamp, "lamp", false},
    {EffectKind::kDark, "dark", false},
    {EffectKind::kWarm, "warm", false},
    {EffectKind::kShadow, "shadow", false},
    {EffectKind::kPerspective, "perspective", false},
    {EffectKind::kBlur, "blur", false},
    {EffectKind::kNoise, "noise", false},
    {EffectKind::kSpeckle, "speckle", false},
    {EffectKind::kStreaks, "streaks", false},
    {EffectKind::kBlackEdges, "black-edges", false},
    {EffectKind::kLevels, "levels", false},
    {EffectKind::kCleanUp, "clean-up", false},
    {EffectKind::kFax, "fax", false},
    {EffectKind::kRecompress, "recompress", false},
    {EffectKind::kWatermark, "watermark", false},
    {EffectKind::kDogEar, "dog-ear", true},
});

constexpr bool in_order() {
  for (std::size_t i = 0; i < kEffects.size(); ++i) {
    if (static_cast<std::size_t>(kEffects[i].kind) != i) return false;
  }
  return true;
}
static_assert(in_order());

constexpr auto kKinds = [] {
  std::array<EffectKind, kEffects.size()> kinds{};
  for (std::size_t i = 0; i < kinds.size(); ++i) kinds[i] = kEffects[i].kind;
  return kinds;
}();

}  // namespace

std::span<const EffectKind> effect_kinds() {
  return kKinds;
}

bool on_paper(EffectKind kind) {
  return kEffects[static_cast<std::size_t>(kind)].on_paper;
}

std::string_view effect_slug(EffectKind kind) {
  return kEffects[static_cast<std::size_t>(kind)].slug;
}

void apply(const Effect& effect, Leaf& leaf, Random random) {
  PageImage& image = leaf.image;
  const double strength = effect.strength;
  if (strength <= 0 || image.empty()) return;
  switch (effect.kind) {
    case EffectKind::kPaperTint: return tint_paper(image, strength, random);
    case EffectKind::kPaperGrain: return grain_paper(image, strength, random);
    case EffectKind::kFold: return fold(image, strength, random);
    case EffectKind::kBleedThrough: return bleed_through(image, strength, random);
    case EffectKind::kFade: return fade(image, strength);
    case EffectKind::kInkSpread: return spread_ink(image, strength);
    case EffectKind::kInkThin: return thin_ink(image, strength);
    case EffectKind::kPhotocopy: return photocopy(leaf, strength, random);
    case EffectKind::kPunchHoles: return punch_holes(image, strength, random);
    case EffectKind::kStaple: return staple(image, strength, random);
    case EffectKind::kCoffee: return spill_coffee(image, strength, random);
    case EffectKind::kHighlighter: return highlight(leaf, strength, random);
    case EffectKind::kMailStamp: return stamp_mail(leaf, strength, random);
    case EffectKind::kCounterStamp: return stamp_counter(leaf, strength, random);
    case EffectKind::kLamp: return lamp(image, strength, random);
    case EffectKind::kDark: return darken(image, strength);
    case EffectKind::kWarm: return warm(image, strength);
    case EffectKind::kShadow: return cast_shadow(image, strength, random);
    case EffectKind::kPerspective: return;
    case EffectKind::kBlur: return blur(image, strength);
    case EffectKind::kNoise: return noise(image, strength, random);
    case EffectKind::kSpeckle: return speckle(image, strength, random);
    case EffectKind::kStreaks: return streaks(image, strength, random);
    case EffectKind::kBlackEdges: return black_edges(image, strength, random);
    case EffectKind::kLevels: return level(image, strength);
    case EffectKind::kCleanUp: return clean_up(image, strength);
    case EffectKind::kFax: return fax(image, strength, random);
    case EffectKind::kRecompress: return recompress(image, strength);
    case EffectKind::kWatermark: return watermark(leaf, strength, random);
    case EffectKind::kDogEar: return dog_ear(image, strength, random);
  }
}

}  // namespace motcua::specimens
