#include "workers/pool/finished_work.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>
#include <utility>

namespace motcua::pool {

Expected<std::unique_ptr<FinishedWork>> FinishedWork::open() {
  const int descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (descriptor < 0) return fail(ErrorCode::kIo, "cannot make an eventfd");
  return std::unique_ptr<FinishedWork>(new FinishedWork(descriptor));
}

FinishedWork::~FinishedWork() {
  close(descriptor_);
}

void FinishedWork::put(wire::WorkerMessage message) {
  {
    const std::lock_guard lock(mutex_);
    messages_.push_back(std::move(message));
  }
  const std::uint64_t one = 1;
  // Fails only when the counter is full, and then the reader is awake anyway.
  static_cast<void>(!write(descriptor_, &one, sizeof one));
}

std::vector<wire::WorkerMessage> FinishedWork::take() {
  std::uint64_t count = 0;
  static_cast<void>(!read(descriptor_, &count, sizeof count));
  const std::lock_guard lock(mutex_);
  return std::exchange(messages_, {});
}

}  // namespace motcua::pool
