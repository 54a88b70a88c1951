#include "workers/cell/cell_answer.h"

#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace motcua::cell {
namespace {

/// False when `until` passed first.
bool wait_for_bytes(int pipe, CellAnswer::Clock::time_point until) {
  for (;;) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(until - CellAnswer::Clock::now()).count();
    pollfd event{pipe, POLLIN, 0};
    const int ready = poll(&event, 1, static_cast<int>(std::clamp<long>(left, 0, 1 << 30)));
    if (ready > 0) return true;
    if (ready == 0 || errno != EINTR) return false;
  }
}

}  // namespace

CellAnswer::~CellAnswer() {
  if (process_) syscall(SYS_pidfd_send_signal, process_.get(), SIGKILL, nullptr, 0U);
}

std::size_t CellAnswer::read(std::span<std::uint8_t> bytes) {
  std::size_t done = 0;
  while (done < bytes.size() && !late_) {
    if (!wait_for_bytes(pipe_.get(), deadline_)) {
      late_ = true;
      break;
    }
    const ssize_t got = ::read(pipe_.get(), bytes.data() + done, bytes.size() - done);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    done += static_cast<std::size_t>(got);
  }
  return done;
}

Pixels CellAnswer::read_all(std::size_t bytes_max) {
  Pixels bytes(bytes_max);
  bytes.resize(read(bytes));
  return bytes;
}

}  // namespace motcua::cell
