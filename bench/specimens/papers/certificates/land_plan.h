// The little plan on a certificate of land: the parcel's outline, its sides' lengths, its neighbours.

#pragma once

#include "bench/specimens/papers/paper.h"

namespace motcua::specimens {

/// A four-sided parcel of about the land's area inside the given room, north up; numbers and names in
/// `style`.
void draw_land_plan(Sheet& sheet, double x_mm, double y_mm, double width_mm, double height_mm,
                    const Land& land, const TextStyle& style, Random random);

}  // namespace motcua::specimens
