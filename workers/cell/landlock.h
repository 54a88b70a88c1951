// Landlock by its three system calls: the C library of Debian 12 has no names for them.

#pragma once

#include <span>

namespace motcua::cell {

/// What may still be done below a path.
struct OpenPath {
  const char* path;
  bool execute = false;  ///< Started, too; otherwise read only.
};

/// 0: this kernel has none.
[[nodiscard]] int landlock_version();

/// Shuts every path but these, for this process and what it becomes. A path that does not
/// exist is left out. Needs no_new_privs. Returns false when the kernel refuses.
[[nodiscard]] bool shut_all_paths_but(std::span<const OpenPath> open_paths, int version);

}  // namespace motcua::cell
