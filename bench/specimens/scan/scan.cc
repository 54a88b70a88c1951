#include "bench/specimens/scan/scan.h"

#include "bench/specimens/scan/geometry.h"

namespace motcua::specimens {
namespace {

constexpr std::uint8_t kLid = 250;
constexpr int kBilevelThreshold = 158;

}  // namespace

ScannedPage scan(Leaf leaf, const ScanRecipe& recipe, Random random) {
  PageImage image = recipe.colour == Colour::kColour ? std::move(leaf.image) : grey_of(leaf.image);
  const auto run = [&](bool paper) {
    for (std::size_t i = 0; i < recipe.effects.size(); ++i) {
      if (on_paper(recipe.effects[i].kind) == paper) apply(recipe.effects[i], image, random.stream(i));
    }
  };
  run(/*paper=*/true);
  image = tilted(image, recipe.skew_deg, kLid);
  run(/*paper=*/false);
  if (recipe.colour == Colour::kBilevel) image = bilevel_of(image, kBilevelThreshold);
  image = turned(image, recipe.turn_deg);
  return {std::move(image), std::move(leaf.truth), recipe, (360 - recipe.turn_deg) % 360};
}

}  // namespace motcua::specimens
