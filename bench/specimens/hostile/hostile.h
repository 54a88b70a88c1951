// Files that nobody should have to fear: broken, locked, absurd, or only oddly
// named. Each with what the system must say about it.

#pragma once

#include <string>
#include <vector>

#include "bench/specimens/containers/containers.h"
#include "models/expected.h"

namespace motcua::specimens {

struct HostileFile {
  std::string name;
  Bytes bytes;
  /// Slugs of models/page_report.cc, any of which is right for page 1; "none":
  /// the page must be read as if nothing were wrong.
  std::vector<std::string> problems;
  std::string why;  ///< What is wrong with it, in English.
  bool blank = false;
};

/// All of them; the same bytes every time.
/// Errors: kIo when an encoder fails.
[[nodiscard]] Expected<std::vector<HostileFile>> hostile_files();

// By kind of container; each appends to `files`.
[[nodiscard]] Expected<void> add_hostile_images(std::vector<HostileFile>& files, const Bytes& jpeg,
                                                const Bytes& png, const Bytes& tiff);
[[nodiscard]] Expected<void> add_hostile_pdfs(std::vector<HostileFile>& files, const Bytes& pdf,
                                              const Bytes& jpeg);

}  // namespace motcua::specimens
