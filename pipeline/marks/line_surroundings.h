// What stands on a line to fill in and before it. Inside marks/ only.

#pragma once

#include <vector>

#include "pipeline/marks/evidence.h"
#include "pipeline/marks/ink_parts.h"

namespace motcua::marks {

/// A place on the page where one could write, in pixels of the ink.
struct LinePlace {
  int left = 0;
  int right = 0;
  int baseline = 0;
};

/// The parts of a page by their feet, as they are seen from a line. Keeps pointers into `ink`.
class LineSurroundings {
 public:
  LineSurroundings(const Evidence& evidence, const InkParts& ink);

  /// Sum of the widths of what stands on the line, in pixels.
  [[nodiscard]] int standing_px(const LinePlace& line) const;

  /// What stands before the line: nothing; a label that ends in a colon; what comes after a
  /// label's colon; the end of a text that began on the line above; or other print, of which
  /// nobody can see whether it is a label.
  enum class Before { kNothing, kColon, kValue, kValueFromAbove, kPrint };
  /// Takes   where the nearest other leader of this row ends; beyond it nobody looks.
  [[nodiscard]] Before before(const LinePlace& line, int other_leader_right) const;

  /// A part of the size of a dot with its twin above it: a colon's lower dot.
  [[nodiscard]] bool is_colon_at(int x, int y) const;

 private:
  static constexpr int kBand_px = 16;

  template <typename See>
  void feet_between(int top, int bottom, See see) const;
  [[nodiscard]] bool goes_on_from_above(const LinePlace& line, int left) const;
  [[nodiscard]] bool are_colon(const cv::Rect& low, const cv::Rect& high) const;
  [[nodiscard]] bool has_colon(const std::vector<cv::Rect>& boxes, std::size_t at) const;

  const Evidence& evidence_;
  int dot_px_ = 1;
  std::vector<std::vector<const InkPart*>> by_band_;
};

}  // namespace motcua::marks
