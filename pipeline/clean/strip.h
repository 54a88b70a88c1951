// Cuts a few lines out of a page, for a quick trial reading.

#pragma once

#include "models/page_image.h"

namespace motcua::clean {

/// The band across the page, an inch high, that holds the most ink edges: text,
/// rather than rules or dark borders. The whole page when it is no higher.
/// Takes   grey pixels with dpi set, text lines lying across.
[[nodiscard]] PageImage busiest_strip(const PageImage& page);

}  // namespace motcua::clean
