// Black letters on white paper, thresholded place by place.

#pragma once

#include "models/page_image.h"

namespace motcua::clean {

/// Ink as 0 on 255 at the page's own resolution. Marks of three pixels (the dot under a and
/// the hook on a at 200 dpi) stay apart from their letter and are not taken for dust.
/// Takes   grey with dpi set.
[[nodiscard]] PageImage binarised(const PageImage& grey);

}  // namespace motcua::clean
