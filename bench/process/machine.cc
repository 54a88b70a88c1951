#include "bench/process/machine.h"

#include <sched.h>
#include <sys/utsname.h>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>

#include "bench/process/process.h"

namespace motcua::bench {
namespace {

/// The value behind "KEY :" in one of the lists of /proc.
std::string value_of(const char* path, const std::string& key) {
  std::ifstream file(path);
  std::string line;
  while (std::getline(file, line)) {
    if (!line.starts_with(key)) continue;
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos) continue;
    const std::size_t begin = line.find_first_not_of(" \t", colon + 1);
    return begin == std::string::npos ? "" : line.substr(begin);
  }
  return {};
}

}  // namespace

Machine this_machine() {
  Machine machine;
  machine.cpu = value_of("/proc/cpuinfo", "model name");
  cpu_set_t allowed;
  CPU_ZERO(&allowed);
  machine.cores = sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? CPU_COUNT(&allowed) : 1;
  const std::string memory_kib = value_of("/proc/meminfo", "MemTotal");
  machine.memory_bytes = std::strtoll(memory_kib.c_str(), nullptr, 10) * 1024;
  utsname system{};
  if (uname(&system) == 0) machine.kernel = std::string(system.sysname) + " " + system.release;
  double load = 0;
  if (getloadavg(&load, 1) == 1) machine.load = load;
  return machine;
}

nlohmann::ordered_json machine_json(const Machine& machine) {
  return {{"cpu", machine.cpu},
          {"cores", machine.cores},
          {"memory_bytes", machine.memory_bytes},
          {"kernel", machine.kernel},
          {"load", machine.load}};
}

std::string utc_now() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  gmtime_r(&now, &parts);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

std::string beside_this_program(const std::string& name) {
  std::error_code trouble;
  const auto self = std::filesystem::read_symlink("/proc/self/exe", trouble);
  if (trouble) return name;
  const auto beside = self.parent_path() / name;
  return std::filesystem::exists(beside, trouble) ? beside.string() : name;
}

Expected<std::string> version_of(const std::string& program) {
  const auto ran = run({program, "--version"});
  if (!ran) return Unexpected(ran.error());
  if (!ran->well()) {
    return fail(ErrorCode::kUnavailable,
                program + " --version: " + how_it_ended(*ran) + "; name a program that runs here");
  }
  // Some programs (tesseract) have said it on stderr.
  const std::string& said = ran->out.empty() ? ran->stderr_tail : ran->out;
  return said.substr(0, said.find('\n'));
}

}  // namespace motcua::bench
