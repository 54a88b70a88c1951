#include "workers/cell/landlock.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace motcua::cell {
namespace {

constexpr std::uint64_t kRead = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;

std::uint64_t all_rights(int version) {
  // Version 1 knows the first thirteen rights; the next two came one a version.
  std::uint64_t rights = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
  if (version >= 2) rights |= LANDLOCK_ACCESS_FS_REFER;
  constexpr std::uint64_t kTruncate = 1ULL << 14;  // Named only by later headers.
  if (version >= 3) rights |= kTruncate;
  return rights;
}

bool open_up(int rules, const OpenPath& path) {
  const int place = open(path.path, O_PATH | O_CLOEXEC);
  if (place < 0) return true;
  struct stat facts {};
  landlock_path_beneath_attr rule{};
  rule.parent_fd = place;
  rule.allowed_access = kRead | (path.execute ? LANDLOCK_ACCESS_FS_EXECUTE : 0);
  // A file has no directory to be read.
  if (fstat(place, &facts) == 0 && !S_ISDIR(facts.st_mode)) {
    rule.allowed_access &= ~static_cast<std::uint64_t>(LANDLOCK_ACCESS_FS_READ_DIR);
  }
  const bool added = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0U) == 0;
  close(place);
  return added;
}

}  // namespace

int landlock_version() {
  const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0UL, LANDLOCK_CREATE_RULESET_VERSION);
  return version > 0 ? static_cast<int>(version) : 0;
}

bool shut_all_paths_but(std::span<const OpenPath> open_paths, int version) {
  landlock_ruleset_attr handled{};
  handled.handled_access_fs = all_rights(version);
  const int rules =
      static_cast<int>(syscall(SYS_landlock_create_ruleset, &handled, sizeof handled.handled_access_fs, 0U));
  if (rules < 0) return false;
  bool done = true;
  for (const OpenPath& path : open_paths) done = done && open_up(rules, path);
  done = done && syscall(SYS_landlock_restrict_self, rules, 0U) == 0;
  close(rules);
  return done;
}

}  // namespace motcua::cell
