// Lines to fill in: rows of dots ("......"), empty or with something on them. Inside marks/ only.

#pragma once

#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/ink_parts.h"

namespace motcua::marks {

/// One leader, in pixels of the ink.
struct Leader {
  int left = 0;
  int right = 0;
  int baseline = 0;  ///< Middle of its dots.
  /// How far dots may go on under what stands beside the free ones: if a pen wrote it, and not
  /// if it is print.
  int reach_left = 0;
  int reach_right = 0;
  bool filled = false;
  bool stands_on = false;   ///< Something stands on it: that is why it is filled.
  bool starts_row = false;  ///< Nothing stands before it.
  double confidence = 0;    ///< That it is there and that `filled` is right.

  /// The room to write in: 5 mm above the baseline and 1 mm below.
  [[nodiscard]] cv::Rect room(const Evidence& evidence) const;
};

/// Returns leaders of 5 mm and more. Empty ones are sure (0.9 and more) with nothing or the colon
///         of a label before them. A filled one becomes sure when handwriting.h sees a pen's
///         strokes on it: print that stands there or before it may be a label, a footnote's
///         number or a value, and to know that takes reading.
[[nodiscard]] std::vector<Leader> find_leaders(const Evidence& evidence, const InkParts& ink);

}  // namespace motcua::marks
