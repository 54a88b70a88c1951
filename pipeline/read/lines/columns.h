// Lines that stand under each other, inside lines/ only.

#pragma once

#include <cstddef>
#include <vector>

#include "pipeline/read/lines/text_lines.h"

namespace motcua::read::lines {

/// Lines of which each has the next alone under it, and is alone over that: what a reader
/// takes without looking to the side.
struct LineColumn {
  std::vector<std::size_t> lines;  ///< From the top.
  Box box;
};

/// Takes    lines (those named in `which`), and how far the baselines of two may lie apart, in
///          heights of their letters; `alike`: how often the larger letters may be as tall as
///          the smaller.
/// Returns  columns that hold each line once, by their first lines.
[[nodiscard]] std::vector<LineColumn> columns_of(const std::vector<TextLine>& lines,
                                                 const std::vector<std::size_t>& which, double pitch,
                                                 double alike);

/// Whether the rows of one column stand beside rows of the other.
[[nodiscard]] bool in_step(const std::vector<TextLine>& lines, const LineColumn& a, const LineColumn& b);

}  // namespace motcua::read::lines
