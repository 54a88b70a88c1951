// The store of one machine: SQLite in WAL mode for state, a folder for bytes.
// docs/decisions/0004-sqlite-and-content-addressed-bytes.md says why.

#pragma once

#include <memory>
#include <string>

#include "workers/store/store.h"

namespace motcua::store {

/// The schema that this program reads and writes.
inline constexpr int kSchemaVersion = 1;

/// Opens the data folder, or makes a new one there. Holds a lock on it while it lives.
/// Errors: kIo; kUnavailable when another process has it, or when a newer version
/// of the program wrote it (the message says what to do).
[[nodiscard]] Expected<std::unique_ptr<Store>> open_sqlite_store(const std::string& data_folder);

}  // namespace motcua::store
