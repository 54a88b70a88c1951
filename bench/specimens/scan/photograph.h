// The telephone held over a desk: a sheet in, the photograph of it out, with the
// places where the sheet's corners came to lie.

#pragma once

#include <array>

#include "bench/specimens/stories/random.h"
#include "models/page_image.h"

namespace motcua::specimens {

struct Corner {
  double x_px = 0;
  double y_px = 0;
};

/// The sheet's corners in the upright photograph, clockwise from the top left.
using Corners = std::array<Corner, 4>;

struct Photograph {
  PageImage image;  ///< As large as the sheet was; the desk round about.
  Corners corners{};
};

/// `strength` 0 to 1: how far from straight above. `roll_deg` turns the whole clockwise.
[[nodiscard]] Photograph photographed(const PageImage& sheet, double strength, double roll_deg,
                                      Random random);

/// Where a point of the sheet lies in a photograph with these corners.
[[nodiscard]] Corner place_in_photograph(const Corners& corners, int width_px, int height_px,
                                         Corner on_sheet);

}  // namespace motcua::specimens
