// Ruled tables and their cells, inside lines/ only.

#pragma once

#include <vector>

#include "models/geometry.h"
#include "pipeline/read/lines/ruling.h"

namespace motcua::read::lines {

/// A grid of rules. Its columns and rows part its box; cells that are merged span several.
struct RuledTable {
  Box box;                 ///< In pixels of the ink.
  std::vector<int> xs;     ///< Where columns begin, and the right edge.
  std::vector<int> ys;     ///< Where rows begin, and the lower edge.
  std::vector<int> cells;  ///< Of each field, row by row: the number of its cell, row by row, too.

  /// Which cell holds this place; -1: none.
  [[nodiscard]] int cell_at(int x, int y) const;
};

/// Tables of two cells and more; sides may be open. From the top.
[[nodiscard]] std::vector<RuledTable> tables_of(const Ruling& ruling, double px_per_mm);

}  // namespace motcua::read::lines
