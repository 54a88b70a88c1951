// A whole set of dossiers on disk: made in parallel, resumable, and never half there
// under the name of a whole one.

#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

#include "models/catalogue.h"
#include "models/expected.h"

namespace motcua::specimens {

struct SetOrder {
  std::uint64_t seed = 1;
  int dossier_count = 200;
  int nothing_count = 24;  ///< Papers of no kind of the catalogue, in a set of their own: DIR/nothing.
  unsigned thread_count = 1;
};

struct SetMade {
  int dossier_count = 0;
  int kept_count = 0;  ///< Of them, those that an earlier run had finished.
  int page_count = 0;
};

/// Called from the threads that work, one at a time: how many dossiers of how many are there.
using Progress = std::function<void(int done, int total)>;

/// Makes the set that `order` stands for in `folder`: ID/ for each dossier, nothing/ with the
/// foreign papers, and set.json, which is written last. The same order gives the same bytes,
/// whatever the number of threads.
///
/// An interrupted run goes on where it stopped: dossiers that are whole are kept.
/// Errors: kBadUsage when the folder holds something else or another order, or when another
/// run works in it; kIo naming the file when the disk refuses: nothing that is there is lost.
[[nodiscard]] Expected<SetMade> make_set(const Catalogue& catalogue, const SetOrder& order,
                                         const std::filesystem::path& folder, const Progress& progress);

}  // namespace motcua::specimens
