// posix_spawn, not fork: the bench may have large truths in memory and many threads.
// The pipes are emptied until the process is gone (a pidfd says so), not until they
// close, because a grandchild that lives on may hold them open.

#include "bench/process/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

namespace motcua::bench {
namespace {

using Clock = std::chrono::steady_clock;

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~Descriptor() { shut(); }
  void shut() {
    if (fd_ >= 0) close(std::exchange(fd_, -1));
  }
  [[nodiscard]] int get() const { return fd_; }

 private:
  int fd_ = -1;
};

struct Pipe {
  Descriptor from;
  Descriptor to;
};

bool open_pipe(Pipe& pipe) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return false;
  pipe.from = Descriptor(ends[0]);
  pipe.to = Descriptor(ends[1]);
  return fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0;
}

/// Ours, with the additions in the place of what has the same name.
std::vector<std::string> environment_with(const std::vector<std::string>& additions) {
  const auto name = [](std::string_view text) { return text.substr(0, text.find('=')); };
  std::vector<std::string> all = additions;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const bool replaced = std::any_of(additions.begin(), additions.end(),
                                      [&](const std::string& added) { return name(added) == name(*entry); });
    if (!replaced) all.emplace_back(*entry);
  }
  return all;
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

class SpawnActions {
 public:
  SpawnActions() {
    posix_spawn_file_actions_init(&actions_);
    posix_spawnattr_init(&attributes_);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes_, &none);
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes_, &usual);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  SpawnActions(const SpawnActions&) = delete;
  SpawnActions& operator=(const SpawnActions&) = delete;
  ~SpawnActions() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }
  void become(int fd, int number) { posix_spawn_file_actions_adddup2(&actions_, fd, number); }
  void open(int number, const char* path, int flags) {
    posix_spawn_file_actions_addopen(&actions_, number, path, flags, 0644);
  }
  [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &actions_; }
  [[nodiscard]] const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

/// Moves what is there into `text`. False at the end of the pipe.
bool drain(int fd, std::string& text) {
  std::array<char, 65536> buffer;
  while (true) {
    const ssize_t got = read(fd, buffer.data(), buffer.size());
    if (got > 0) {
      text.append(buffer.data(), static_cast<std::size_t>(got));
    } else if (got == 0) {
      return false;
    } else if (errno != EINTR) {
      return errno == EAGAIN;
    }
  }
}

void keep_tail(std::string& text, std::size_t bytes_max) {
  if (text.size() > bytes_max) text.erase(0, text.size() - bytes_max);
}

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

constexpr Clock::time_point kNever = Clock::time_point::max();

int milliseconds_until(Clock::time_point until) {
  if (until == kNever) return -1;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
  return static_cast<int>(std::clamp<std::int64_t>(left, 0, 1'000'000));
}

/// Listens until the process `watch` is gone.
void listen(pid_t child, int watch, const Descriptor& out, const Descriptor& err,
            const ProcessOptions& options, ProcessRun& run) {
  auto until = options.deadline ? Clock::now() + *options.deadline : kNever;
  std::array<pollfd, 3> events{pollfd{watch, POLLIN, 0}, pollfd{out.get(), POLLIN, 0},
                               pollfd{err.get(), POLLIN, 0}};
  while (true) {
    const int ready = poll(events.data(), events.size(), milliseconds_until(until));
    if (ready == 0) {
      run.timed_out = true;
      kill(child, SIGKILL);
      until = kNever;
      continue;
    }
    const bool gone = ready > 0 && (events[0].revents & POLLIN) != 0;
    if (events[1].fd >= 0 && !drain(out.get(), run.out)) events[1].fd = -1;
    if (events[2].fd >= 0 && !drain(err.get(), run.stderr_tail)) events[2].fd = -1;
    keep_tail(run.stderr_tail, options.stderr_bytes_max);
    if (gone) return;
    if (run.out.size() > options.stdout_bytes_max) kill(child, SIGKILL);
  }
}

}  // namespace

Expected<ProcessRun> run(const std::vector<std::string>& argv, const ProcessOptions& options) {
  if (argv.empty()) return fail(ErrorCode::kBadUsage, "no program named");
  Pipe out;
  Pipe err;
  if (!open_pipe(out) || !open_pipe(err)) {
    return fail(ErrorCode::kUnavailable, argv[0] + ": no pipe for it: " + std::strerror(errno));
  }
  SpawnActions spawn;
  spawn.open(STDIN_FILENO, "/dev/null", O_RDONLY);
  if (options.stdout_file.empty()) {
    spawn.become(out.to.get(), STDOUT_FILENO);
  } else {
    spawn.open(STDOUT_FILENO, options.stdout_file.c_str(), O_WRONLY | O_CREAT | O_TRUNC);
  }
  spawn.become(err.to.get(), STDERR_FILENO);

  std::vector<std::string> words = argv;
  std::vector<std::string> settings = environment_with(options.environment);
  const auto start = Clock::now();
  pid_t child = 0;
  const int trouble = posix_spawnp(&child, argv[0].c_str(), spawn.actions(), spawn.attributes(),
                                   pointers_to(words).data(), pointers_to(settings).data());
  if (trouble != 0) {
    return fail(ErrorCode::kUnavailable, argv[0] + ": cannot be started: " + std::strerror(trouble));
  }
  out.to.shut();
  err.to.shut();

  ProcessRun result;
  {
    const Descriptor watch(static_cast<int>(syscall(SYS_pidfd_open, child, 0)));
    listen(child, watch.get(), out.from, err.from, options, result);
  }
  int status = 0;
  rusage cost{};
  while (wait4(child, &status, 0, &cost) < 0 && errno == EINTR) {
  }
  result.wall = Clock::now() - start;
  result.cpu = std::chrono::duration<double>(seconds(cost.ru_utime) + seconds(cost.ru_stime));
  result.peak_rss_bytes = static_cast<std::int64_t>(cost.ru_maxrss) * 1024;
  result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
  result.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  return result;
}

std::string how_it_ended(const ProcessRun& run) {
  if (run.timed_out) return "killed after its deadline";
  if (run.signal != 0) {
    return "signal " + std::to_string(run.signal) + " (" + strsignal(run.signal) + ")";
  }
  return "exit code " + std::to_string(run.exit_code);
}

}  // namespace motcua::bench
