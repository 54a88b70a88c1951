// Blocks of lines and the order in which a reader takes them, inside lines/ only.

#pragma once

#include <cstddef>
#include <vector>

#include "pipeline/read/lines/ruling.h"
#include "pipeline/read/lines/text_lines.h"

namespace motcua::read::lines {

/// Sets block, column, table and cell of each line.
/// Takes    rules in pixels of the ink, each of which is `scale` pixels of the page; of the ink
///          `px_per_mm`.
/// Returns  indices of `lines` in reading order.
[[nodiscard]] std::vector<std::size_t> put_in_order(std::vector<TextLine>& lines, const Ruling& ruling,
                                                    int scale, double px_per_mm);

}  // namespace motcua::read::lines
