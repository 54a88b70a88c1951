// Which way is up, by the shape of the ink, inside clean/ only.

#pragma once

#include "pipeline/clean/page_look.h"
#include "pipeline/clean/skew.h"

namespace motcua::clean {

/// Takes   ink as 255 on 0 at about 100 dpi, turned any way.
[[nodiscard]] Orientation orientation_of(const cv::Mat& ink);

}  // namespace motcua::clean
