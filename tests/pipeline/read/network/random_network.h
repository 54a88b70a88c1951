// Networks with weights by chance and sizes that suit no vector, and lines for them.

#pragma once

#include <random>

#include "pipeline/read/network/network.h"
#include "pipeline/read/traineddata/network_file.h"

namespace motcua::read {

/// `plain_look` spells the first layers so that they cannot be run in one.
[[nodiscard]] NetworkFile random_network(std::mt19937& random, bool plain_look);

[[nodiscard]] Plane random_line(std::mt19937& random, int width, int height);

}  // namespace motcua::read
