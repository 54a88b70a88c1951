// What drawings share: polygons of parcels with the lengths of their edges, a north
// arrow, walls, dimensions.

#pragma once

#include <string>
#include <vector>

#include "bench/specimens/typesetting/sheet.h"

namespace motcua::specimens {

struct Corner {
  double x_mm = 0;
  double y_mm = 0;
};

/// Closed; corners are dots numbered from `first_number` on when it is positive.
void draw_parcel(Sheet& sheet, const std::vector<Corner>& corners, const TextStyle& style, int first_number);
/// "12,45" beside the middle of an edge; `metres_per_mm` scales it. Returns what was written.
std::string label_edge(Sheet& sheet, Corner from, Corner to, Corner inside, double metres_per_mm,
                       const TextStyle& style);
void draw_north(Sheet& sheet, double x_mm, double y_mm, double height_mm, const TextStyle& style);
/// A dimension line with ticks at both ends and its figure in the middle, above or left of it.
void draw_dimension(Sheet& sheet, Corner from, Corner to, const std::string& figure, const TextStyle& style);
/// In m² of the polygon on the paper, by `metres_per_mm`.
[[nodiscard]] double area_of(const std::vector<Corner>& corners, double metres_per_mm);
/// "12,5" with so many digits after the comma.
[[nodiscard]] std::string decimal(double value, int digits);

}  // namespace motcua::specimens
