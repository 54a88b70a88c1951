// A folder of page images from anywhere, with NAME.gt.txt beside NAME.png: the simplest
// truth there is, the text.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "models/expected.h"

namespace motcua::bench::truth {

struct PageWithText {
  std::string name;  ///< Of the image, without its ending.
  std::filesystem::path image;
  std::vector<std::string> lines;
};

/// Returns  the pages that have a text, by name.
/// Errors   kBadUsage: no such folder, or no NAME.gt.txt in it. kCorrupt: a text without
///          its image, or one that cannot be read; each named.
[[nodiscard]] Expected<std::vector<PageWithText>> read_page_folder(const std::filesystem::path& folder);

/// Every page image or document (PNG, JPEG, TIFF, PDF) in the folder, by name; of a set,
/// the files of its dossiers. Errors: kBadUsage, when there is none.
[[nodiscard]] Expected<std::vector<std::filesystem::path>> page_files(const std::filesystem::path& folder);

}  // namespace motcua::bench::truth
