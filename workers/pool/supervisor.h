// Keeps a number of worker processes alive on this machine: starts them, starts
// them again when they die, and takes them along when it goes.

#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "models/expected.h"
#include "workers/log/log.h"

namespace motcua::pool {

struct SupervisorTerms {
  std::string program = "/proc/self/exe";
  std::vector<std::string> arguments;  ///< Of the program; "--name NAME" is added.
  int processes = 1;
  /// Below the front door's own, so that taking pages in goes before reading them.
  int nice = 5;
};

/// A worker that dies soon after its start is started later and later, up to 30 s;
/// one that had lived a while, at once.
/// Threads: the main thread of its process only: workers die with that thread.
class Supervisor {
 public:
  using TimePoint = std::chrono::steady_clock::time_point;

  Supervisor(SupervisorTerms terms, Log& log) : terms_(std::move(terms)), log_(log) {}
  /// Kills what still runs.
  ~Supervisor();
  Supervisor(const Supervisor&) = delete;
  Supervisor& operator=(const Supervisor&) = delete;

  /// Starts whatever is due. Errors: kIo, when the system gives no process.
  [[nodiscard]] Expected<void> start_due(TimePoint now);
  /// Names of those that have died since the last call. Call it after SIGCHLD.
  [[nodiscard]] std::vector<std::string> reap(TimePoint now);
  /// Kills the worker of this name, if it is one of ours.
  void kill(const std::string& name);
  /// Starts none any more.
  void retire() { retired_ = true; }
  [[nodiscard]] bool all_gone() const;

 private:
  struct Slot {
    std::string name;
    int pid = 0;  ///< 0: not running.
    TimePoint started{};
    TimePoint due{};
    std::chrono::milliseconds delay{0};
  };
  [[nodiscard]] Expected<int> spawn(const std::string& name) const;

  SupervisorTerms terms_;
  Log& log_;
  std::vector<Slot> slots_;
  int started_count_ = 0;
  bool retired_ = false;
};

}  // namespace motcua::pool
