// Cuts a few lines out of a page, for a quick trial reading.

#pragma once

#include <vector>

#include "models/page_image.h"

namespace motcua::clean {

/// Bands across the page, each an inch high, that hold the most ink edges: text, rather
/// than rules or dark borders. They do not overlap; the fullest comes first, and one that
/// holds hardly anything beside it is left out. The whole page when it is no higher.
/// Takes   grey pixels with dpi set, text lines lying across.
[[nodiscard]] std::vector<PageImage> busiest_strips(const PageImage& page, int count_max);

}  // namespace motcua::clean
