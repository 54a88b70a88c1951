// Lines cut out of pages, as the fast engine gives them to its network.

#pragma once

#include <cstddef>
#include <vector>

#include "bench/lines/upright_pages.h"
#include "models/expected.h"
#include "models/page_image.h"
#include "pipeline/read/engine.h"

namespace motcua::bench::network {

/// The first `most` lines of some pages that hold print.
/// Errors: those of decoding; kBadUsage, when there are none.
[[nodiscard]] Expected<std::vector<PageImage>> crops_of(const std::vector<lines::PagePlace>& pages,
                                                        read::Engine& engine, std::size_t most);

}  // namespace motcua::bench::network
