// Runs pieces of work beside each other. Stages own no threads; concurrency is
// handed to whoever needs it through this.

#pragma once

#include <functional>
#include <memory>

namespace motcua::pool {

class Executor {
 public:
  virtual ~Executor() = default;  ///< Waits for what was submitted.

  /// Runs `work` at once or later, on any thread. Work must not throw, and may
  /// itself submit.
  virtual void submit(std::function<void()> work) = 0;

  /// Returns when all that was submitted has run.
  virtual void wait() = 0;
};

/// In the caller's thread, at once: for tests that want one order.
[[nodiscard]] std::unique_ptr<Executor> make_serial_executor();

/// `thread_count` threads of its own, named "page": what ThreadSanitizer can see
/// through; Debian's oneTBB is not instrumented for it.
[[nodiscard]] std::unique_ptr<Executor> make_thread_executor(int thread_count);

/// oneTBB, at most `thread_count` at a time.
[[nodiscard]] std::unique_ptr<Executor> make_tbb_executor(int thread_count);

/// The form for production: oneTBB, or plain threads when built for ThreadSanitizer.
[[nodiscard]] std::unique_ptr<Executor> make_executor(int thread_count);

}  // namespace motcua::pool
