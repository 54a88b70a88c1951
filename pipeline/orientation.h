// Decides which way is up. The shape of the ink (clean/) decides where it is
// clear; elsewhere a strip of the page is read both ways and the better reading
// wins: evidence, not a threshold in arbitrary units.

#pragma once

#include <chrono>

#include "models/expected.h"
#include "models/page_image.h"
#include "pipeline/clean/page_look.h"
#include "pipeline/read/engine.h"

namespace motcua {

/// Takes   the page as decoded, grey or RGB, and what the shape of its ink suggests.
/// Returns the clockwise turn that makes the page upright: 0, 90, 180, 270.
/// Errors  those of Engine::read, kTimedOut included.
[[nodiscard]] Expected<int> settle_orientation(read::Engine& engine, const PageImage& page,
                                               const clean::Orientation& guess,
                                               std::chrono::milliseconds deadline);

}  // namespace motcua
