// A JSON file of ours, read whole, with the file named in whatever is wrong with it.

#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "models/expected.h"

namespace motcua::bench {

/// Errors: kCorrupt, naming the file: not there, not readable, or no JSON object.
[[nodiscard]] Expected<nlohmann::json> read_json_file(const std::filesystem::path& path);

/// Writes beside and renames, so that the file is there whole or not at all.
/// Errors: kIo, naming the file.
[[nodiscard]] Expected<void> write_file_whole(const std::filesystem::path& path, const std::string& text);

}  // namespace motcua::bench
