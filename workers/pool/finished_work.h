// What the reading threads have finished, on its way to the one thread that talks.

#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "models/expected.h"
#include "workers/wire/worker_message.h"

namespace motcua::pool {

/// Threads: put() from any; the rest from the one that waits on descriptor().
class FinishedWork {
 public:
  /// Errors: kIo, when the system has no descriptor left.
  [[nodiscard]] static Expected<std::unique_ptr<FinishedWork>> open();
  ~FinishedWork();
  FinishedWork(const FinishedWork&) = delete;
  FinishedWork& operator=(const FinishedWork&) = delete;

  void put(wire::WorkerMessage message);
  /// All there is, oldest first; the descriptor is quiet again afterwards.
  [[nodiscard]] std::vector<wire::WorkerMessage> take();
  /// Readable while there is something to take.
  [[nodiscard]] int descriptor() const { return descriptor_; }

 private:
  explicit FinishedWork(int descriptor) : descriptor_(descriptor) {}
  const int descriptor_;
  std::mutex mutex_;  // Guards messages_.
  std::vector<wire::WorkerMessage> messages_;
};

}  // namespace motcua::pool
