// The sheet in a photograph, inside clean/ only.

#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "pipeline/clean/page_look.h"

namespace motcua::clean {

/// Finds a bright sheet that lies wholly within a darker surrounding: on a desk, on a lap.
/// Takes    grey at about 50 dpi.
/// Returns  its corners in pixels of `grey`, clockwise from the top left of the picture as
///          it lies; nothing for a scan, whose sheet fills the picture.
[[nodiscard]] std::optional<SheetCorners> sheet_in(const cv::Mat& grey);

/// How far the sheet is turned clockwise in the picture, in degrees, within 45.
[[nodiscard]] double roll_deg_of(const SheetCorners& corners);

}  // namespace motcua::clean
