#include "bench/truth/json_file.h"

#include <unistd.h>

#include <fstream>
#include <sstream>

namespace motcua::bench {

Expected<nlohmann::json> read_json_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file)
    return fail(ErrorCode::kCorrupt, path.string() + ": is not there or cannot be read; make it again");
  std::ostringstream text;
  text << file.rdbuf();
  nlohmann::json json = nlohmann::json::parse(text.str(), nullptr, false);
  if (json.is_discarded() || !json.is_object()) {
    return fail(ErrorCode::kCorrupt, path.string() + ": is no whole JSON object; make it again");
  }
  return json;
}

Expected<void> write_file_whole(const std::filesystem::path& path, const std::string& text) {
  std::error_code trouble;
  if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), trouble);
  const std::filesystem::path partial = path.string() + ".partial-" + std::to_string(::getpid());
  std::ofstream out(partial, std::ios::binary | std::ios::trunc);
  out << text;
  out.close();
  if (!out) {
    std::filesystem::remove(partial, trouble);
    return fail(ErrorCode::kIo, path.string() + ": cannot be written; look for space and rights there");
  }
  std::filesystem::rename(partial, path, trouble);
  if (trouble) return fail(ErrorCode::kIo, path.string() + ": " + trouble.message());
  return {};
}

}  // namespace motcua::bench
