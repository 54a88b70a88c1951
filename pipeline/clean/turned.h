// Turns a page by quarters.

#pragma once

#include "models/page_image.h"

namespace motcua::clean {

/// Turns by 0, 90, 180 or 270 degrees clockwise; no pixel changes its value.
[[nodiscard]] PageImage turned(PageImage page, int rotation_deg);

}  // namespace motcua::clean
