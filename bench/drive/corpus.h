// The files that a measurement reads, in memory before its clock starts: the dossiers
// of a set, or any page images.

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "bench/truth/dossier_truth.h"
#include "models/dossier.h"
#include "models/expected.h"

namespace motcua::bench::drive {

struct CorpusFile {
  std::filesystem::path path;
  std::string name;  ///< As it is told to the program: without folders.
  std::vector<std::uint8_t> bytes;
  int page_count = 1;
  std::vector<truth::TruePage> truth;  ///< Of each page; empty where no truth is known.
};

struct CorpusDossier {
  Dossier request;                 ///< What a station says of it.
  std::vector<std::size_t> files;  ///< Indices into Corpus::files, in page order.
  int page_count = 0;
  std::string true_verdict;  ///< verdict_slug() of what is true.
};

struct Corpus {
  std::vector<CorpusFile> files;
  std::vector<CorpusDossier> dossiers;  ///< None when single pages were given.
  int page_count = 0;
};

/// Every dossier of a set; with `pages_max` above 0 so many of them, spread evenly over
/// the set, that no more pages than that are read (one dossier at least).
/// Errors: those of the set's own files; kIo, naming the file.
[[nodiscard]] Expected<Corpus> load_set(const std::filesystem::path& set, int pages_max);

/// Files, and the page images of folders (those with a NAME.gt.txt, where there are any;
/// else all). Errors: kBadUsage when there is none; kIo, naming the file.
[[nodiscard]] Expected<Corpus> load_pages(const std::vector<std::string>& paths, int pages_max);

}  // namespace motcua::bench::drive
