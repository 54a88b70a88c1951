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
  bool filled = false;
  bool stands_on = false;   ///< Something stands on it: that is why it is filled.
  bool starts_row = false;  ///< Nothing stands before it.
  double confidence = 0;    ///< That it is there and that `filled` is right.

  /// The room to write in: 5 mm above the baseline and 1 mm below.
  [[nodiscard]] cv::Rect room(const Evidence& evidence) const;
};

/// Returns leaders of 5 mm and more.
[[nodiscard]] std::vector<Leader> find_leaders(const Evidence& evidence, const InkParts& ink);

}  // namespace motcua::marks
