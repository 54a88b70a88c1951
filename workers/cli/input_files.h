// Files named on the command line, read whole into memory and within bounds.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "models/expected.h"

namespace motcua::cli {

struct InputFile {
  std::string path;
  std::string name;  ///< Without folders: what reports show.
  std::vector<std::uint8_t> bytes;
};

/// Reads every file. One over limits::kFileBytesMax is kept with its first bytes
/// only, one more than the limit, so that its report says that it is too large and
/// the other files still count.
/// Errors: kBadUsage, naming the path, when a file is missing or cannot be read: a
/// mistyped name must not turn into a paper that is missing.
[[nodiscard]] Expected<std::vector<InputFile>> read_input_files(const std::vector<std::string>& paths);

}  // namespace motcua::cli
