#include "bench/specimens/scan/scan.h"

#include <algorithm>

#include "bench/specimens/scan/geometry.h"

namespace motcua::specimens {
namespace {

constexpr std::uint8_t kLid = 250;
constexpr int kBilevelThreshold = 158;

}  // namespace

ScannedPage scan(Leaf leaf, const ScanRecipe& recipe, Random random) {
  if (recipe.colour != Colour::kColour) {
    leaf.image = grey_of(leaf.image);
    lose_colour(leaf.truth);
  }
  std::optional<Corners> corners;
  const auto run = [&](bool paper) {
    for (std::size_t i = 0; i < recipe.effects.size(); ++i) {
      if (on_paper(recipe.effects[i].kind) == paper) apply(recipe.effects[i], leaf, random.stream(i));
    }
  };
  run(/*paper=*/true);
  const auto askew = std::find_if(recipe.effects.begin(), recipe.effects.end(), [](const Effect& effect) {
    return effect.kind == EffectKind::kPerspective && effect.strength > 0;
  });
  if (askew != recipe.effects.end()) {
    Photograph photograph =
        photographed(leaf.image, askew->strength, recipe.skew_deg, random.stream("photograph"));
    leaf.image = std::move(photograph.image);
    corners = photograph.corners;
  } else {
    leaf.image = tilted(leaf.image, recipe.skew_deg, kLid);
  }
  run(/*paper=*/false);
  if (recipe.colour == Colour::kBilevel) leaf.image = bilevel_of(leaf.image, kBilevelThreshold);
  PageImage image = turned(leaf.image, recipe.turn_deg);
  return {std::move(image), std::move(leaf.truth), recipe, (360 - recipe.turn_deg) % 360, corners};
}

}  // namespace motcua::specimens
