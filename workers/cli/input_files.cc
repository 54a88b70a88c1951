#include "workers/cli/input_files.h"

#include <filesystem>
#include <fstream>
#include <system_error>

#include "models/limits.h"

namespace motcua::cli {

Expected<InputFile> read_input_file(const std::string& path) {
  std::error_code trouble;
  const auto size = std::filesystem::file_size(path, trouble);
  if (trouble) return fail(ErrorCode::kIo, path + ": " + trouble.message());
  if (size > limits::kFileBytesMax) {
    return bad_page(PageProblem::kTooManyBytes, path + ": the file has " + std::to_string(size) +
                                                    " bytes; the limit is " +
                                                    std::to_string(limits::kFileBytesMax));
  }
  InputFile file{.path = path, .name = std::filesystem::path(path).filename().string(), .bytes = {}};
  file.bytes.resize(size);
  std::ifstream in(path, std::ios::binary);
  in.read(reinterpret_cast<char*>(file.bytes.data()), static_cast<std::streamsize>(size));
  if (!in) return fail(ErrorCode::kIo, path + ": cannot be read");
  return file;
}

}  // namespace motcua::cli
