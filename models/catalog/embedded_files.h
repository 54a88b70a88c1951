// The catalogue's data files as they were when the program was built.

#pragma once

#include <span>
#include <string_view>

namespace motcua::catalog {

struct EmbeddedFile {
  std::string_view name;  ///< relative to that folder: "procedures/1.004623.toml".
  std::string_view text;
};

/// Sorted by name. Valid as long as the program runs.
[[nodiscard]] std::span<const EmbeddedFile> embedded_files();

}  // namespace motcua::catalog
