// The scanner: a clean leaf in, the image that arrives at the counter out, with
// the truth carried along.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bench/specimens/scan/effect.h"
#include "bench/specimens/scan/photograph.h"
#include "bench/specimens/typesetting/truth.h"

namespace motcua::specimens {

enum class Colour : std::uint8_t { kColour, kGrey, kBilevel };

struct ScanRecipe {
  int dpi = 300;        ///< The leaf is set at this resolution to begin with.
  double skew_deg = 0;  ///< Clockwise.
  int turn_deg = 0;     ///< Clockwise: 0, 90, 180, 270.
  Colour colour = Colour::kColour;
  int jpeg_quality = 75;  ///< Where the container holds JPEG.
  /// Those on the paper first, then tilt or perspective, then the device's; in this order.
  std::vector<Effect> effects;
  std::string profile = {};  ///< Name of the scan profile that it was drawn from; empty: made by hand.
};

struct ScannedPage {
  PageImage image;  ///< As it lies in the file: tilted and turned.
  PageTruth truth;  ///< In pixels of the upright, unskewed page.
  ScanRecipe recipe;
  int rotation_deg = 0;  ///< Clockwise turn that makes it upright.
  /// Of a photograph: where the sheet's corners lie in the upright image. Absent: the
  /// sheet fills the image but for its tilt.
  std::optional<Corners> corners = std::nullopt;
};

/// The same leaf, recipe and stream give the same bytes.
[[nodiscard]] ScannedPage scan(Leaf leaf, const ScanRecipe& recipe, Random random);

}  // namespace motcua::specimens
