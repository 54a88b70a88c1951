// Breaks sound files in the ways in which files are broken on purpose: the same seed, the
// same bytes.

#pragma once

#include <random>
#include <vector>

#include "bench/specimens/containers/containers.h"

namespace motcua::specimens {

/// A damaged copy of `sound`: bits flipped, cut, parts taken out or doubled, lengths that lie,
/// numbers in text that lie, a part or the head of another file (one of `others`, never
/// empty). One to four such wounds.
[[nodiscard]] Bytes mutated(const Bytes& sound, const std::vector<const Bytes*>& others,
                            std::mt19937& random);

}  // namespace motcua::specimens
