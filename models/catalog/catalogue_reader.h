// The catalogue's data files in, one checked Catalogue out; or everything that is
// wrong with them. docs/catalog.md says what every key means.

#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "models/catalog/diagnostic.h"
#include "models/catalogue.h"
#include "models/expected.h"

namespace motcua::catalog {

/// Reads the catalogue that was built into the program. Its tests hold that this
/// succeeds; kCorrupt otherwise. Parses some 200 files: once a process is enough.
[[nodiscard]] Expected<Catalogue> load_embedded();

/// Reads every *.toml under `folder`, in the layout of models/catalog/entries. Fails with
/// kIo when the folder cannot be read, with kBadUsage naming the first mistakes.
[[nodiscard]] Expected<Catalogue> load_folder(const std::filesystem::path& folder);

struct CheckReport {
  int file_count = 0;
  std::vector<Diagnostic> problems;  ///< By file, then by place.
};

/// All mistakes in the files under `folder`, taken as a whole catalogue. kIo as above.
[[nodiscard]] Expected<CheckReport> check_folder(const std::filesystem::path& folder);

/// All mistakes in one file. Names are looked up in the catalogue folder that the file
/// lies in, else in the embedded catalogue, where it stands for the entry of its name.
[[nodiscard]] Expected<CheckReport> check_file(const std::filesystem::path& file);

/// All mistakes in one text, by itself, without looking up names. For tests and fuzzing.
[[nodiscard]] std::vector<Diagnostic> check_text(std::string_view name, std::string_view text);

}  // namespace motcua::catalog
