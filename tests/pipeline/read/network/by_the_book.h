// The network as its description reads, one value after the other: what the kernels, which
// are anything but that, must agree with.

#pragma once

#include "pipeline/read/network/network.h"
#include "pipeline/read/traineddata/network_file.h"

namespace motcua::read {

[[nodiscard]] CodeOdds run_by_the_book(const NetworkFile& file, const Plane& line);

}  // namespace motcua::read
