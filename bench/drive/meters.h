// What a run costs, as Linux counts it: processor time, memory, energy.

#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace motcua::bench::drive {

/// Processor time of this process and of those it has waited for, all threads.
[[nodiscard]] std::chrono::duration<double> cpu_time();

/// Memory of a process by a line of its status file: "VmRSS" now, "VmHWM" at most so
/// far. 0 when it cannot be read. `pid` 0: this process.
[[nodiscard]] std::int64_t memory_bytes(const char* line, int pid = 0);

/// Processes started by `pid` that still run.
[[nodiscard]] std::vector<int> children_of(int pid);

/// The energy counters of the processor packages (RAPL), where the system shows them.
class EnergyMeter {
 public:
  /// `powercap` is /sys/class/powercap, or a stand-in for it.
  explicit EnergyMeter(const std::filesystem::path& powercap = "/sys/class/powercap");

  /// Joules since the meter was made or last asked; nothing when it cannot be read.
  [[nodiscard]] std::optional<double> joules();

  /// Why nothing can be read; empty when something can.
  [[nodiscard]] const std::string& trouble() const { return trouble_; }

 private:
  struct Counter {
    std::filesystem::path file;
    std::uint64_t last_uj = 0;
    std::uint64_t range_uj = 0;  ///< At which it begins again from 0.
  };
  std::vector<Counter> counters_;
  std::string trouble_;
};

}  // namespace motcua::bench::drive
