// Files by the hash of their bytes: FOLDER/ab/cd/abcd... A name says what is inside,
// so the same scan is kept once, and a file under its name is always whole.

#pragma once

#include <set>
#include <string>
#include <vector>

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::store {

/// Staged files lie in FOLDER/incoming until make_durable() gives them their name;
/// what a crash leaves there was promised to nobody and goes at the next open().
/// Threads: one at a time.
class ByteFolder {
 public:
  /// Creates it where it is not there. Errors: kIo, naming the folder.
  [[nodiscard]] static Expected<ByteFolder> open(const std::string& folder);

  /// Writes `bytes` aside, unless they are there already. `sha256` is theirs.
  [[nodiscard]] Expected<void> stage(const std::string& sha256, ByteView bytes);

  /// Flushes what is staged, renames it into place and flushes the folders.
  [[nodiscard]] Expected<void> make_durable();
  void discard_staged();

  /// Errors: kCorrupt when there is no such file, or when its bytes are others.
  [[nodiscard]] Expected<std::string> read(const std::string& sha256) const;

 private:
  struct Staged {
    std::string sha256;
    std::string path;
    int descriptor = -1;
  };

  explicit ByteFolder(std::string folder) : folder_(std::move(folder)) {}
  [[nodiscard]] std::string path_of(const std::string& sha256) const;
  [[nodiscard]] Expected<void> make_folders(const std::string& sha256);

  std::string folder_;
  std::vector<Staged> staged_;
  std::set<std::string> unflushed_folders_;  ///< Kept over a failed flush: their names are not safe yet.
  long staged_count_ = 0;
};

}  // namespace motcua::store
