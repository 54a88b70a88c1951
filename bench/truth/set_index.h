// What a set of specimens says of itself: set.json, or demo.json of the demonstration.

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "models/expected.h"

namespace motcua::bench::truth {

struct SetIndex {
  std::uint64_t seed = 0;
  std::vector<std::string> dossiers;  ///< Folders of the set, in its order.
};

/// Takes    the folder of a set.
/// Errors   kBadUsage: no such folder. kCorrupt: the set was never finished (the index is
///          written last), or its schema is another; each with what to do.
[[nodiscard]] Expected<SetIndex> read_set_index(const std::filesystem::path& set);

}  // namespace motcua::bench::truth
