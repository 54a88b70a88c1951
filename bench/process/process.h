// Another program, run once: what it wrote, how it ended, and what it cost.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "models/expected.h"

namespace motcua::bench {

struct ProcessOptions {
  /// "NAME=VALUE", added to this process's own environment or put in its place.
  std::vector<std::string> environment;
  /// The program is killed after this time.
  std::optional<std::chrono::milliseconds> deadline;
  /// Of the last bytes of stderr so many are kept.
  std::size_t stderr_bytes_max = 4096;
  /// What stdout may hold; a program that writes more is killed.
  std::size_t stdout_bytes_max = std::size_t{1} << 30;
  /// Where a file name is given, stdout goes there and `out` stays empty.
  std::string stdout_file;
};

struct ProcessRun {
  int exit_code = 0;  ///< Meaningful when `signal` is 0.
  int signal = 0;     ///< The signal that ended it; 0: it left by itself.
  bool timed_out = false;
  std::string out;
  std::string stderr_tail;
  std::chrono::duration<double> wall{0};
  std::chrono::duration<double> cpu{0};  ///< User and system, its own children's included.
  /// Largest resident size of it or one of its children. Linux counts from before exec,
  /// so that it is never less than this process's own size at the start.
  std::int64_t peak_rss_bytes = 0;

  [[nodiscard]] bool well() const { return exit_code == 0 && signal == 0 && !timed_out; }
};

/// Takes    argv[0] with a slash, or found along PATH. Stdin is empty.
/// Returns  when the program has ended, however it ended: that is a fact, not an error.
/// Errors   kUnavailable: there is no such program, or it cannot be started.
/// Threads  any number at once; what one runs inherits nothing of the others.
[[nodiscard]] Expected<ProcessRun> run(const std::vector<std::string>& argv,
                                       const ProcessOptions& options = {});

/// "exit code 70", "signal 11 (Segmentation fault)", "killed after its deadline".
[[nodiscard]] std::string how_it_ended(const ProcessRun& run);

}  // namespace motcua::bench
