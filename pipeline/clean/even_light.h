// Takes shadows and the fall of light off a page, inside clean/ only.

#pragma once

#include "models/page_image.h"

namespace motcua::clean {

/// Divides a page by the light on its paper, in place, so that paper is white everywhere.
/// A page whose paper is even already keeps every pixel.
void even_light(PageImage& grey);

}  // namespace motcua::clean
