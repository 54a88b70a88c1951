// The tilt of a page by the feet of its letters, inside clean/ only.

#pragma once

#include "pipeline/clean/feet.h"

namespace motcua::clean {

struct Skew {
  double deg = 0;        ///< Clockwise tilt of the lines, within 7 degrees; 0 when not found.
  double clearness = 1;  ///< How much better the feet stand in lines at `deg` than at most other angles.
  bool found = false;    ///< The page shows lines, rules or dots enough to measure on.
};

/// Takes   the ends of the ink of a page whose lines lie across.
[[nodiscard]] Skew skew_of(const Feet& feet);

}  // namespace motcua::clean
