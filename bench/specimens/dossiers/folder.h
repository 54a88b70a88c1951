// A folder that is either whole or not there.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "bench/specimens/dossiers/dossier.h"
#include "models/expected.h"

namespace motcua::specimens {

/// Collects files beside the wanted folder and puts them in place in one step.
/// An interrupted run leaves only "NAME.partial-PID", which the next one of the
/// same name and process id overwrites; the wanted folder is never half full.
class FolderInTheMaking {
 public:
  /// Errors: kBadUsage when `wanted` is there and bears no `marker` file: it is
  /// not ours, so it is not replaced. kIo when the disk refuses.
  [[nodiscard]] static Expected<FolderInTheMaking> begin(std::filesystem::path wanted, std::string marker);

  /// `name` relative to the folder. Errors: kIo, naming the file.
  [[nodiscard]] Expected<void> add(const MadeFile& file);
  /// Writes the marker last and moves the folder to its place.
  [[nodiscard]] Expected<void> finish(const Bytes& marker_bytes);

  FolderInTheMaking(FolderInTheMaking&& other) noexcept;
  FolderInTheMaking& operator=(FolderInTheMaking&&) = delete;
  /// Clears what was not finished.
  ~FolderInTheMaking();

 private:
  FolderInTheMaking(std::filesystem::path wanted, std::filesystem::path partial, std::string marker);
  std::filesystem::path wanted_;
  std::filesystem::path partial_;
  std::string marker_;
};

}  // namespace motcua::specimens
