// Pages as the recogniser gets them, upright and cleaned, each with what is true of it.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "bench/truth/dossier_truth.h"
#include "models/expected.h"
#include "models/page_image.h"
#include "pipeline/read/engine.h"

namespace motcua::bench::lines {

struct PagePlace {
  std::string id;
  std::string kind;  ///< Of a page from a folder its name up to the last '_'; of a set the scan profile.
  std::filesystem::path file;
  int file_page = 1;
  truth::TruePage truth;
  bool boxes_known = false;  ///< The truth's lines have places on the cleaned page.
  bool rotation_known = false;
};

/// The pages of a folder with NAME.gt.txt beside them. Errors: those of read_page_folder().
[[nodiscard]] Expected<std::vector<PagePlace>> pages_of_folder(const std::filesystem::path& folder);

/// The pages of a set that have print and can be read. Errors: those of reading the set.
[[nodiscard]] Expected<std::vector<PagePlace>> pages_of_set(const std::filesystem::path& set);

/// A page as the recogniser gets it, and what is known of it by then.
struct UprightPage {
  PageImage grey;
  std::vector<Box> pictures;  ///< Codes, portraits, fingerprints, as marks/ finds them.
};

/// Decoded, turned upright and cleaned as the recipe does it.
/// Errors: those of decoding; kIo, naming the file.
[[nodiscard]] Expected<UprightPage> upright(const PagePlace& place, read::Engine& engine);

}  // namespace motcua::bench::lines
