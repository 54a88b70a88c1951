#include "bench/drive/served_door.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

#include "bench/drive/meters.h"

namespace motcua::bench::drive {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds kStartWithin{60};
constexpr std::chrono::seconds kStopWithin{90};
constexpr std::size_t kLastWords = 1500;
constexpr std::string_view kStationsAt = "listening stations ";

/// The new process's first steps: only calls that are safe between fork and exec.
[[noreturn]] void become(const std::vector<char*>& arguments, const char* log, int out, pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(0);
  const int nothing = open("/dev/null", O_RDONLY);
  const int said = open(log, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (nothing < 0 || said < 0) _exit(127);
  dup2(nothing, STDIN_FILENO);
  dup2(out, STDOUT_FILENO);
  dup2(said, STDERR_FILENO);
  execvp(arguments[0], arguments.data());
  _exit(127);
}

int milliseconds_until(Clock::time_point until) {
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
  return static_cast<int>(std::max<std::int64_t>(0, left));
}

/// What the process prints up to the line "ready"; what there was, if that does not come.
std::string read_until_ready(int descriptor) {
  const auto until = Clock::now() + kStartWithin;
  std::string said;
  std::array<char, 4096> buffer{};
  while (said.find("ready\n") == std::string::npos) {
    pollfd event{descriptor, POLLIN, 0};
    if (poll(&event, 1, milliseconds_until(until)) <= 0) break;
    const ssize_t got = read(descriptor, buffer.data(), buffer.size());
    if (got <= 0) break;
    said.append(buffer.data(), static_cast<std::size_t>(got));
  }
  return said;
}

}  // namespace

std::string ServedDoor::last_words() const {
  std::ifstream in(folder_.path() / "log", std::ios::binary);
  const std::string all((std::istreambuf_iterator<char>(in)), {});
  return all.substr(all.size() - std::min(all.size(), kLastWords));
}

Expected<ServedDoor> ServedDoor::start(const std::string& program, const std::vector<std::string>& settings) {
  auto folder = TemporaryFolder::make("motcua-load");
  if (!folder) return Unexpected(folder.error());
  std::vector<std::string> words{
      program, "serve", "--data", (folder->path() / "data").string(), "--listen", "tcp://127.0.0.1:*"};
  for (const std::string& setting : settings) words.insert(words.end(), {"--set", setting});
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const std::string log = (folder->path() / "log").string();

  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return fail(ErrorCode::kUnavailable, program + ": no pipe for it");
  const pid_t parent = getpid();
  const pid_t pid = fork();
  if (pid == 0) become(arguments, log.c_str(), ends[1], parent);
  close(ends[1]);
  if (pid < 0) {
    close(ends[0]);
    return fail(ErrorCode::kUnavailable, program + ": cannot be started");
  }
  ServedDoor door(*std::move(folder), pid);
  const std::string said = read_until_ready(ends[0]);
  close(ends[0]);
  const auto at = said.find(kStationsAt);
  if (said.find("ready\n") == std::string::npos || at == std::string::npos)
    return fail(ErrorCode::kUnavailable, program + " serve did not get ready:\n" + said + door.last_words());
  const auto begin = at + kStationsAt.size();
  door.endpoint_ = said.substr(begin, said.find('\n', begin) - begin);
  return door;
}

Expected<ServedCost> ServedDoor::stop() {
  ServedCost cost;
  cost.door_peak_bytes = memory_bytes("VmHWM", pid_);
  for (const int worker : children_of(pid_)) {
    cost.worker_peak_bytes = std::max(cost.worker_peak_bytes, memory_bytes("VmHWM", worker));
    ++cost.workers;
  }
  const int watch = static_cast<int>(syscall(SYS_pidfd_open, pid_, 0));
  kill(pid_, SIGTERM);
  pollfd event{watch, POLLIN, 0};
  const bool gone = poll(&event, 1, static_cast<int>(std::chrono::milliseconds(kStopWithin).count())) > 0;
  if (watch >= 0) close(watch);
  if (!gone) kill(pid_, SIGKILL);
  int status = 0;
  rusage used{};
  wait4(std::exchange(pid_, 0), &status, 0, &used);
  if (!gone || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
    return fail(ErrorCode::kEngineFailed, "motcua serve did not stop well:\n" + last_words());
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  cost.cpu_s = seconds(used.ru_utime) + seconds(used.ru_stime);
  return cost;
}

ServedDoor::~ServedDoor() {
  if (pid_ == 0) return;
  kill(pid_, SIGKILL);
  waitpid(pid_, nullptr, 0);
}

}  // namespace motcua::bench::drive
