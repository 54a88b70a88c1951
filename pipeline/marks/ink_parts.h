// The ink of a page taken apart: horizontal runs, and the connected parts that they form.
// Made once a page; every finder of pen strokes and ruling works on it. Inside marks/ only.

#pragma once

#include <opencv2/core.hpp>
#include <span>
#include <vector>

namespace motcua::marks {

/// Ink of one row, from `left` up to `right` without it.
struct InkRun {
  int row = 0;
  int left = 0;
  int right = 0;
  int part = 0;

  [[nodiscard]] int length() const { return right - left; }
};

/// Ink that hangs together, corners included.
struct InkPart {
  cv::Rect box;
  int area_px = 0;
  int edge_px = 0;  ///< Length of its outline, in sides of pixels.
  int first_run = 0;
  int run_count = 0;

  /// How thick its strokes are on average: exact for a long straight one.
  [[nodiscard]] double stroke_px() const { return edge_px > 0 ? 2.0 * area_px / edge_px : 0; }
};

struct InkParts {
  std::vector<InkRun> runs;    ///< By row, then from left to right.
  std::vector<int> row_begin;  ///< Of each row, its first run; one more for the end.
  std::vector<InkPart> parts;  ///< By their first row.
  std::vector<int> runs_by_part;

  /// Indices into `runs` of one part, from top to bottom.
  [[nodiscard]] std::span<const int> runs_of(const InkPart& part) const {
    return {runs_by_part.data() + part.first_run, static_cast<std::size_t>(part.run_count)};
  }
};

/// Takes    ink as 255 on 0, 8 bits.
/// Returns  no runs at all for a page that is nothing but grain (a dithered picture): forty times
///          the runs of a full page of print, and hundreds of megabytes if one went on.
[[nodiscard]] InkParts parts_of(const cv::Mat& ink);

}  // namespace motcua::marks
