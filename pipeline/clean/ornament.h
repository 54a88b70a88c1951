// Takes the ornate frame off a certificate, inside clean/ only.

#pragma once

#include "models/page_image.h"

namespace motcua::clean {

/// Whitens, in place, a thick frame that runs around most of the page. A page without one
/// keeps every pixel; the thin rules of tables are no frame.
void take_off_ornament(PageImage& grey);

}  // namespace motcua::clean
