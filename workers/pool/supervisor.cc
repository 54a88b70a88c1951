#include "workers/pool/supervisor.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

namespace motcua::pool {
namespace {

constexpr std::chrono::seconds kLivedAWhile{10};
constexpr std::chrono::milliseconds kFirstDelay{200};
constexpr std::chrono::milliseconds kDelayMax{30'000};

/// The new process's first steps. Between fork and exec only calls that are safe
/// there, and no memory is asked for: the arguments were made before.
[[noreturn]] void become(const char* program, char* const* arguments, int nice, pid_t parent) {
  // The worker goes when we do, however we go.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(0);
  setpriority(PRIO_PROCESS, 0, nice);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  const int nothing = open("/dev/null", O_RDONLY);
  if (nothing >= 0) dup2(nothing, STDIN_FILENO);
  execv(program, arguments);
  _exit(127);
}

}  // namespace

Supervisor::~Supervisor() {
  for (const Slot& slot : slots_) {
    if (slot.pid == 0) continue;
    ::kill(slot.pid, SIGKILL);
    waitpid(slot.pid, nullptr, 0);
  }
}

Expected<int> Supervisor::spawn(const std::string& name) const {
  std::vector<std::string> words = {"motcua"};
  words.insert(words.end(), terms_.arguments.begin(), terms_.arguments.end());
  words.insert(words.end(), {"--name", name});
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const pid_t parent = getpid();
  const pid_t pid = fork();
  if (pid < 0) return fail(ErrorCode::kIo, "cannot start a worker process");
  if (pid == 0) become(terms_.program.c_str(), arguments.data(), terms_.nice, parent);
  return pid;
}

Expected<void> Supervisor::start_due(TimePoint now) {
  if (retired_) return {};
  slots_.resize(static_cast<std::size_t>(terms_.processes));
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    Slot& slot = slots_[i];
    if (slot.pid != 0 || slot.due > now) continue;
    // A new name for each start: what the last one held is told apart from this one's.
    slot.name = "local-" + std::to_string(i + 1) + "." + std::to_string(++started_count_);
    const auto pid = spawn(slot.name);
    if (!pid) return Unexpected(pid.error());
    slot.pid = *pid;
    slot.started = now;
    log_.say(Level::kInfo, "worker_started", {{"worker", slot.name}, {"worker_pid", *pid}});
  }
  return {};
}

std::vector<std::string> Supervisor::reap(TimePoint now) {
  std::vector<std::string> died;
  for (Slot& slot : slots_) {
    int status = 0;
    if (slot.pid == 0 || waitpid(slot.pid, &status, WNOHANG) != slot.pid) continue;
    slot.pid = 0;
    died.push_back(slot.name);
    const bool lived = now - slot.started >= kLivedAWhile;
    slot.delay = lived ? std::chrono::milliseconds(0) : std::clamp(2 * slot.delay, kFirstDelay, kDelayMax);
    slot.due = now + slot.delay;
    log_.say(retired_ ? Level::kInfo : Level::kWarn, "worker_ended",
             {{"worker", slot.name},
              {"status", WIFEXITED(status) ? WEXITSTATUS(status) : 0},
              {"signal", WIFSIGNALED(status) ? WTERMSIG(status) : 0},
              {"restart_in_ms", slot.delay.count()}});
  }
  return died;
}

void Supervisor::kill(const std::string& name) {
  for (const Slot& slot : slots_) {
    if (slot.pid != 0 && slot.name == name) ::kill(slot.pid, SIGKILL);
  }
}

bool Supervisor::all_gone() const {
  return std::all_of(slots_.begin(), slots_.end(), [](const Slot& slot) { return slot.pid == 0; });
}

}  // namespace motcua::pool
