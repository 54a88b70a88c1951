// Parts of the page that bear tone without gaps, as photographs do and print does not.
// Inside marks/ only.

#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "pipeline/marks/overview.h"

namespace motcua::marks {

struct SolidPart {
  cv::Rect box;          ///< In pixels of the overview.
  double filled = 0;     ///< Share of the box that is solid.
  bool on_edge = false;  ///< Touches the page's edge: a lid, a desk, a fold.
};

/// Solid within two millimetres; parts of one picture, such as hair and coat on a scan in
/// black and white, are put together. At most 64.
[[nodiscard]] std::vector<SolidPart> solid_parts(const Overview& overview);

}  // namespace motcua::marks
