#include "models/catalog/catalogue_reader.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <utility>

#include "models/catalog/cross_checks.h"
#include "models/catalog/embedded_files.h"
#include "models/catalog/entry_readers.h"
#include "models/catalog/toml_tree.h"
#include "models/limits.h"

namespace motcua::catalog {
namespace {

namespace fs = std::filesystem;

struct SourceFile {
  std::string name;  ///< As diagnostics give it.
  std::string text;
};

/// Mistakes named in one error message; `motcua catalog check` lists them all.
constexpr std::size_t kMistakesNamed = 5;

void read_text(std::string_view name, std::string_view text, Entries& entries, std::vector<Diagnostic>& all) {
  Diagnostics diagnostics{std::string(name), all};
  if (text.size() > limits::kCatalogueFileBytesMax) {
    diagnostics.add({}, "", "larger than " + std::to_string(limits::kCatalogueFileBytesMax) + " bytes");
    return;
  }
  if (const std::optional<TomlNode> root = parse_toml(text, diagnostics))
    read_entry(*root, diagnostics, entries);
}

void sort_by_place(std::vector<Diagnostic>& all) {
  std::ranges::stable_sort(
      all, {}, [](const Diagnostic& one) { return std::tuple(one.file, one.place.line, one.place.column); });
}

Entries read_all(const std::vector<SourceFile>& files, std::vector<Diagnostic>& all) {
  Entries entries;
  for (const SourceFile& file : files) read_text(file.name, file.text, entries, all);
  check_across(entries, all);
  sort_by_place(all);
  return entries;
}

Catalogue catalogue_of(Entries&& entries) {
  Catalogue catalogue;
  catalogue.version = std::move(entries.version);
  for (FieldEntry& one : entries.fields) catalogue.fields.push_back(std::move(one.field));
  for (ProcedureEntry& one : entries.procedures) catalogue.procedures.push_back(std::move(one.procedure));
  for (PaperEntry& one : entries.papers) catalogue.document_types.push_back(std::move(one.type));
  for (EquivalenceEntry& one : entries.equivalences)
    catalogue.equivalences.push_back(std::move(one.equivalence));
  for (FactEntry& one : entries.facts) catalogue.facts.push_back(std::move(one.fact));
  for (MarkEntry& one : entries.marks) catalogue.marks.push_back(std::move(one.words));
  return catalogue;
}

Expected<Catalogue> load(const std::vector<SourceFile>& files, ErrorCode code) {
  std::vector<Diagnostic> all;
  Entries entries = read_all(files, all);
  if (all.empty()) return catalogue_of(std::move(entries));
  std::string message = "the catalogue has " + std::to_string(all.size()) + " mistake(s)";
  for (std::size_t i = 0; i < std::min(all.size(), kMistakesNamed); ++i) message += "\n  " + to_line(all[i]);
  return fail(code, std::move(message));
}

Expected<std::string> text_of(const fs::path& path) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);
  if (error) return fail(ErrorCode::kIo, "cannot read " + path.string() + ": " + error.message());
  if (size > limits::kCatalogueFileBytesMax) {
    // Enough to be refused by name, without filling memory with it.
    return std::string(limits::kCatalogueFileBytesMax + 1, ' ');
  }
  std::ifstream stream(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(stream), {}};
  if (!stream.is_open() || stream.bad()) return fail(ErrorCode::kIo, "cannot read " + path.string());
  return text;
}

Expected<std::vector<SourceFile>> files_under(const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (at->path().extension() == ".toml") paths.push_back(at->path());
    if (paths.size() > limits::kCatalogueFilesMax) {
      return fail(ErrorCode::kBadUsage, folder.string() + " holds more than " +
                                            std::to_string(limits::kCatalogueFilesMax) + " data files");
    }
  }
  if (error) return fail(ErrorCode::kIo, "cannot read " + folder.string() + ": " + error.message());
  if (paths.empty()) return fail(ErrorCode::kIo, folder.string() + " holds no *.toml file");
  std::ranges::sort(paths);
  std::vector<SourceFile> files;
  for (const fs::path& path : paths) {
    Expected<std::string> text = text_of(path);
    if (!text) return Unexpected(text.error());
    files.push_back({path.string(), std::move(*text)});
  }
  return files;
}

std::vector<SourceFile> built_in() {
  std::vector<SourceFile> files;
  for (const EmbeddedFile& file : embedded_files())
    files.push_back({std::string(file.name), std::string(file.text)});
  return files;
}

/// The catalogue folder that `file` lies in, or empty.
fs::path folder_around(const fs::path& file) {
  std::error_code ignored;
  const fs::path folder = fs::absolute(file, ignored).parent_path();
  for (const fs::path& candidate : {folder, folder.parent_path()}) {
    if (fs::exists(candidate / "catalogue.toml", ignored)) return candidate;
  }
  return {};
}

/// What names are looked up in while `file` is checked: everything else, without
/// the entry that `file` stands for.
Expected<std::vector<SourceFile>> surroundings(const fs::path& file) {
  const fs::path folder = folder_around(file);
  Expected<std::vector<SourceFile>> files = folder.empty() ? built_in() : files_under(folder);
  if (!files) return files;
  std::error_code ignored;
  std::erase_if(*files, [&](const SourceFile& other) {
    return folder.empty() ? fs::path(other.name).filename() == file.filename()
                          : fs::equivalent(other.name, file, ignored);
  });
  return files;
}

}  // namespace

Expected<Catalogue> load_embedded() {
  return load(built_in(), ErrorCode::kCorrupt);
}

Expected<Catalogue> load_folder(const fs::path& folder) {
  return files_under(folder).and_then(
      [](const std::vector<SourceFile>& files) { return load(files, ErrorCode::kBadUsage); });
}

Expected<CheckReport> check_folder(const fs::path& folder) {
  return files_under(folder).map([](const std::vector<SourceFile>& files) {
    CheckReport report{static_cast<int>(files.size()), {}};
    read_all(files, report.problems);
    return report;
  });
}

Expected<CheckReport> check_file(const fs::path& file) {
  Expected<std::string> text = text_of(file);
  if (!text) return Unexpected(text.error());
  Expected<std::vector<SourceFile>> files = surroundings(file);
  if (!files) return Unexpected(files.error());
  files->push_back({file.string(), std::move(*text)});
  CheckReport report{1, {}};
  read_all(*files, report.problems);
  std::erase_if(report.problems, [&](const Diagnostic& one) { return one.file != file.string(); });
  return report;
}

std::vector<Diagnostic> check_text(std::string_view name, std::string_view text) {
  std::vector<Diagnostic> all;
  Entries entries;
  read_text(name, text, entries, all);
  sort_by_place(all);
  return all;
}

}  // namespace motcua::catalog
