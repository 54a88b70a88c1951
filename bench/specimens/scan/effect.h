// What happens to a page between the desk and the file, one effect at a time.
// Every effect has a strength from 0 (nothing) to 1 (as bad as it is ever seen)
// and takes its chance from a stream of its own.

#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "bench/specimens/stories/random.h"
#include "bench/specimens/typesetting/truth.h"
#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::specimens {

enum class EffectKind : std::uint8_t {
  // The paper
  kPaperTint,     ///< Cream paper.
  kPaperGrain,    ///< Clouds and fibres of the pulp.
  kFold,          ///< Creases that break the print and throw a shade.
  kBleedThrough,  ///< The back shows, mirrored.
  // Ink and toner
  kFade,       ///< Pale toner.
  kInkSpread,  ///< Strokes grow thicker.
  kInkThin,    ///< Strokes grow thinner.
  kPhotocopy,  ///< A copier's copy: grey, steep, dusty. Twice in a recipe: a copy of a copy.
  // Wear
  kPunchHoles,
  kStaple,
  kCoffee,  ///< The ring of a cup.
  // Put over the words, which stay legible
  kHighlighter,
  kMailStamp,     ///< "ĐẾN", with number and date.
  kCounterStamp,  ///< "ĐÃ TIẾP NHẬN" and the like.
  // Light
  kLamp,    ///< Falls off towards one side.
  kDark,    ///< Under-exposed: contrast and brightness lost.
  kWarm,    ///< A living room's light.
  kShadow,  ///< Of whoever holds the telephone.
  // Geometry
  kPerspective,  ///< Photographed askew on a desk; see photograph.h.
  // The device
  kBlur,        ///< Out of focus; 1 is a Gaussian of 1 mm on paper.
  kNoise,       ///< Sensor noise; 1 is a deviation of 60 of 255 levels.
  kSpeckle,     ///< Dust: dark specks.
  kStreaks,     ///< Lines down the page from a dirty sensor.
  kBlackEdges,  ///< The open lid beside the sheet.
  kLevels,      ///< Paper driven to white and ink to black, as office scanners do.
  kCleanUp,     ///< A telephone's scanning program evens out the ground.
  kFax,         ///< Half the lines, some late, some lost.
  kRecompress,  ///< Through JPEG once more; 1 is quality 25.
  kWatermark,   ///< A telephone's scanning program signs at the foot: one more line of text.
  kDogEar,      ///< A corner turned over, by 10 mm and up; of no profile.
};

struct Effect {
  EffectKind kind = EffectKind::kPaperTint;
  double strength = 0;
};

/// Every kind, in the order above.
[[nodiscard]] std::span<const EffectKind> effect_kinds();

/// Whether it belongs to the paper (and tilts with it) or to the device.
[[nodiscard]] bool on_paper(EffectKind kind);

/// "paper-tint", "fade" ...
[[nodiscard]] std::string_view effect_slug(EffectKind kind);

/// Changes the image (1 or 3 channels) in place, and the truth where text is added. The
/// same leaf, effect and stream give the same bytes. kPerspective is left to scan().
void apply(const Effect& effect, Leaf& leaf, Random random);

}  // namespace motcua::specimens
