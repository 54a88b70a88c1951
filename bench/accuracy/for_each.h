// Many pieces of work, some at a time, until one fails.

#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "models/expected.h"

namespace motcua::bench {

/// Called after each piece, from any thread but never twice at once.
using OnProgress = std::function<void(const std::string& what, int done, int total)>;

/// Does `work(i)` for each i below `count`, `jobs` at a time, until one fails.
/// Returns the first error that was met.
[[nodiscard]] Expected<void> for_each(std::size_t count, int jobs, const std::string& what,
                                      const OnProgress& progress,
                                      const std::function<Expected<void>(std::size_t)>& work);

}  // namespace motcua::bench
