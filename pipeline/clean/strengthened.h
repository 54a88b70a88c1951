// Makes faint print dark again.

#pragma once

#include "models/page_image.h"

namespace motcua::clean {

/// A faint or dark page with its grain smoothed and its greys spread from black ink
/// to white paper, so that what can be read on it is read.
[[nodiscard]] PageImage strengthened(PageImage grey);

}  // namespace motcua::clean
