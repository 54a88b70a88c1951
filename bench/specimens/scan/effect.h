// What happens to a page between the desk and the file, one effect at a time.
// Every effect has a strength from 0 (nothing) to 1 (as bad as it is ever seen)
// and takes its chance from a stream of its own.

#pragma once

#include <cstdint>
#include <string_view>

#include "bench/specimens/stories/random.h"
#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::specimens {

enum class EffectKind : std::uint8_t {
  kPaperTint,  ///< Cream paper, a little mottled.
  kFade,       ///< Pale toner.
  kLamp,       ///< Light falls off towards one side.
  kDark,       ///< Under-exposed: contrast and brightness lost.
  kBlur,       ///< Out of focus; 1 is a Gaussian of 1 mm on paper.
  kNoise,      ///< Sensor noise; 1 is a deviation of 60 of 255 levels.
  kSpeckle,    ///< Dust: dark specks.
};

struct Effect {
  EffectKind kind = EffectKind::kPaperTint;
  double strength = 0;
};

/// Whether it belongs to the paper (and tilts with it) or to the scanner.
[[nodiscard]] bool on_paper(EffectKind kind);

/// "paper-tint", "fade" ...
[[nodiscard]] std::string_view effect_slug(EffectKind kind);

/// Changes `image` (1 or 3 channels) in place. The same image, effect and stream
/// give the same bytes.
void apply(const Effect& effect, PageImage& image, Random random);

}  // namespace motcua::specimens
