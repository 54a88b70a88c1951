// How much of the processor a thread has had.

#pragma once

#include <ctime>

namespace motcua::bench {

/// Milliseconds of processor time of the calling thread so far.
[[nodiscard]] inline double cpu_ms() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

}  // namespace motcua::bench
