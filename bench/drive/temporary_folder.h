// A folder of its own for one measurement, gone when it is over.

#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <utility>

#include "models/expected.h"

namespace motcua::bench::drive {

class TemporaryFolder {
 public:
  /// Errors: kIo, when the system's folder for temporary files takes none.
  [[nodiscard]] static Expected<TemporaryFolder> make(const std::string& name) {
    std::error_code trouble;
    std::string wanted = (std::filesystem::temp_directory_path(trouble) / (name + "-XXXXXX")).string();
    if (trouble || mkdtemp(wanted.data()) == nullptr)
      return fail(ErrorCode::kIo, wanted + ": no such folder can be made");
    return TemporaryFolder(wanted);
  }

  TemporaryFolder(TemporaryFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}
  TemporaryFolder& operator=(TemporaryFolder&&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
  }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  explicit TemporaryFolder(std::filesystem::path path) : path_(std::move(path)) {}
  std::filesystem::path path_;
};

}  // namespace motcua::bench::drive
