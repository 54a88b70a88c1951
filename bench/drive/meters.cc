#include "bench/drive/meters.h"

#include <sys/resource.h>

#include <fstream>
#include <sstream>

namespace motcua::bench::drive {
namespace {

std::chrono::duration<double> used(int who) {
  rusage usage{};
  if (getrusage(who, &usage) != 0) return {};
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return std::chrono::duration<double>(seconds(usage.ru_utime) + seconds(usage.ru_stime));
}

std::optional<std::uint64_t> number_in(const std::filesystem::path& file) {
  std::ifstream in(file);
  std::uint64_t number = 0;
  if (!(in >> number)) return std::nullopt;
  return number;
}

}  // namespace

std::chrono::duration<double> cpu_time() {
  return used(RUSAGE_SELF) + used(RUSAGE_CHILDREN);
}

std::int64_t memory_bytes(const char* line, int pid) {
  std::ifstream in("/proc/" + (pid == 0 ? std::string("self") : std::to_string(pid)) + "/status");
  const std::string wanted = std::string(line) + ":";
  std::string word;
  while (in >> word) {
    std::int64_t kilobytes = 0;
    if (word == wanted && in >> kilobytes) return kilobytes * 1024;
    std::getline(in, word);
  }
  return 0;
}

std::vector<int> children_of(int pid) {
  std::vector<int> found;
  std::error_code trouble;
  for (const auto& entry : std::filesystem::directory_iterator("/proc", trouble)) {
    const std::string name = entry.path().filename().string();
    if (name.find_first_not_of("0123456789") != std::string::npos) continue;
    std::ifstream in(entry.path() / "stat");
    std::stringstream text;
    text << in.rdbuf();
    // The name of the program, in brackets, may hold anything; what follows is numbers.
    const std::string all = text.str();
    const auto close = all.rfind(')');
    if (close == std::string::npos) continue;
    std::istringstream rest(all.substr(close + 1));
    std::string state;
    int parent = 0;
    if (rest >> state >> parent && parent == pid && state != "Z") found.push_back(std::stoi(name));
  }
  return found;
}

EnergyMeter::EnergyMeter(const std::filesystem::path& powercap) {
  std::error_code trouble;
  bool seen = false;
  for (const auto& entry : std::filesystem::directory_iterator(powercap, trouble)) {
    // "intel-rapl:0" is a package; "intel-rapl:0:1" a part of it, counted there already.
    const std::string name = entry.path().filename().string();
    if (name.rfind("intel-rapl:", 0) != 0 || name.find(':') != name.rfind(':')) continue;
    seen = true;
    const auto now = number_in(entry.path() / "energy_uj");
    const auto range = number_in(entry.path() / "max_energy_range_uj");
    if (now) counters_.push_back({entry.path() / "energy_uj", *now, range.value_or(0)});
  }
  if (counters_.empty()) {
    trouble_ = seen ? powercap.string() + " may be read by root only"
                    : "this machine shows no energy counters in " + powercap.string();
  }
}

std::optional<double> EnergyMeter::joules() {
  if (counters_.empty()) return std::nullopt;
  double sum = 0;
  for (Counter& counter : counters_) {
    const auto now = number_in(counter.file);
    if (!now) return std::nullopt;
    const std::uint64_t gone =
        *now >= counter.last_uj ? *now - counter.last_uj : *now + counter.range_uj - counter.last_uj;
    counter.last_uj = *now;
    sum += static_cast<double>(gone) / 1e6;
  }
  return sum;
}

}  // namespace motcua::bench::drive
