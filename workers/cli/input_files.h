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

/// Errors: kBadPage (kTooManyBytes) over limits::kFileBytesMax; kIo when the file
/// is missing or cannot be read. Messages name the path.
[[nodiscard]] Expected<InputFile> read_input_file(const std::string& path);

}  // namespace motcua::cli
