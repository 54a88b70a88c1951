// What stands behind a portrait: photographers use white since the identity cards ask for it, blue before.

#pragma once

#include "bench/specimens/stories/random.h"

namespace motcua::specimens {

/// Whether the portrait drawn with `portrait` has a white ground; a blue one otherwise.
[[nodiscard]] inline bool has_white_ground(const Random& portrait) {
  return portrait.stream("ground").chance(60);
}

}  // namespace motcua::specimens
