#include "workers/cli/input_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

#include "models/limits.h"

namespace motcua::cli {
namespace {

Expected<InputFile> read_input_file(const std::string& path) {
  std::error_code trouble;
  const auto size = std::filesystem::file_size(path, trouble);
  if (trouble) return fail(ErrorCode::kBadUsage, path + ": " + trouble.message());
  InputFile file{.path = path, .name = std::filesystem::path(path).filename().string(), .bytes = {}};
  file.bytes.resize(std::min<std::uintmax_t>(size, limits::kFileBytesMax + 1));
  std::ifstream in(path, std::ios::binary);
  in.read(reinterpret_cast<char*>(file.bytes.data()), static_cast<std::streamsize>(file.bytes.size()));
  if (!in) return fail(ErrorCode::kBadUsage, path + ": cannot be read");
  return file;
}

}  // namespace

Expected<std::vector<InputFile>> read_input_files(const std::vector<std::string>& paths) {
  std::vector<InputFile> files;
  for (const std::string& path : paths) {
    auto file = read_input_file(path);
    if (!file) return Unexpected(file.error());
    files.push_back(std::move(*file));
  }
  return files;
}

}  // namespace motcua::cli
