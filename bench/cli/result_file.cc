#include "bench/cli/result_file.h"

#include <fstream>
#include <iterator>

#include "bench/process/machine.h"
#include "bench/truth/json_file.h"

namespace motcua::bench {
namespace {

/// The words of this process, quoted where a shell would need it.
std::string this_command() {
  std::ifstream in("/proc/self/cmdline", std::ios::binary);
  const std::string words((std::istreambuf_iterator<char>(in)), {});
  std::string command;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find('\0', at), words.size());
    std::string word = words.substr(at, end - at);
    if (at == 0) word = word.substr(word.rfind('/') + 1);
    const bool plain = !word.empty() && word.find_first_of(" \t\"'$&;|<>*?()\\") == std::string::npos;
    command += (command.empty() ? "" : " ") + (plain ? word : "'" + word + "'");
    at = end + 1;
  }
  return command;
}

}  // namespace

nlohmann::ordered_json result_head(const std::string& verb, const std::string& label) {
  nlohmann::ordered_json head;
  head["schema"] = "motcua.bench/1";
  head["verb"] = verb;
  head["when"] = utc_now();
  head["command"] = this_command();
  head["label"] = label;
  head["machine"] = machine_json(this_machine());
  head["versions"] = {{"program", "motcua " MOTCUA_VERSION}};
  return head;
}

Expected<void> keep_result(const nlohmann::ordered_json& result, const std::string& file) {
  return write_file_whole(
      file, result.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

}  // namespace motcua::bench
