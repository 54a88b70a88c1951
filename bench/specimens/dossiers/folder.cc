#include "bench/specimens/dossiers/folder.h"

#include <unistd.h>

#include <fstream>
#include <system_error>
#include <utility>

namespace motcua::specimens {
namespace fs = std::filesystem;

FolderInTheMaking::FolderInTheMaking(fs::path wanted, fs::path partial, std::string marker)
    : wanted_(std::move(wanted)), partial_(std::move(partial)), marker_(std::move(marker)) {}

FolderInTheMaking::FolderInTheMaking(FolderInTheMaking&& other) noexcept
    : wanted_(std::move(other.wanted_)),
      partial_(std::exchange(other.partial_, {})),
      marker_(std::move(other.marker_)) {}

FolderInTheMaking::~FolderInTheMaking() {
  std::error_code ignored;
  if (!partial_.empty()) fs::remove_all(partial_, ignored);
}

Expected<FolderInTheMaking> FolderInTheMaking::begin(fs::path wanted, std::string marker) {
  if (wanted.filename().empty()) wanted = wanted.parent_path();  // "out/" is "out".
  std::error_code error;
  if (fs::exists(wanted, error) && !fs::is_empty(wanted, error) && !fs::exists(wanted / marker, error)) {
    return fail(ErrorCode::kBadUsage, "'" + wanted.string() + "' holds other files (there is no " + marker +
                                          " in it); name a new folder");
  }
  fs::path partial = wanted;
  partial += ".partial-" + std::to_string(::getpid());
  fs::remove_all(partial, error);
  fs::create_directories(partial, error);
  if (error) return fail(ErrorCode::kIo, "cannot make '" + partial.string() + "': " + error.message());
  return FolderInTheMaking(std::move(wanted), std::move(partial), std::move(marker));
}

Expected<void> FolderInTheMaking::add(const MadeFile& file) {
  const fs::path path = partial_ / file.name;
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  std::ofstream out(path, std::ios::binary);
  out.write(reinterpret_cast<const char*>(file.bytes.data()),
            static_cast<std::streamsize>(file.bytes.size()));
  out.close();
  if (!out) return fail(ErrorCode::kIo, "cannot write '" + path.string() + "' (is the disk full?)");
  return {};
}

Expected<void> FolderInTheMaking::finish(const Bytes& marker_bytes) {
  if (auto added = add({marker_, marker_bytes}); !added) return added;
  std::error_code error;
  fs::path old = wanted_;
  old += ".old-" + std::to_string(::getpid());
  const bool replaces = fs::exists(wanted_, error);
  if (replaces) fs::rename(wanted_, old, error);
  if (!error) fs::rename(partial_, wanted_, error);
  if (error) return fail(ErrorCode::kIo, "cannot move to '" + wanted_.string() + "': " + error.message());
  partial_.clear();
  if (replaces) fs::remove_all(old, error);
  return {};
}

}  // namespace motcua::specimens
