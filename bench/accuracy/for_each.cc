#include "bench/accuracy/for_each.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace motcua::bench {

Expected<void> for_each(std::size_t count, int jobs, const std::string& what, const OnProgress& progress,
                        const std::function<Expected<void>(std::size_t)>& work) {
  std::atomic<std::size_t> next{0};
  std::mutex mutex;  // Guards what follows, and progress.
  std::size_t done = 0;
  std::optional<Error> first;
  const auto toil = [&] {
    for (std::size_t i = next++; i < count; i = next++) {
      const Expected<void> result = work(i);
      const std::lock_guard lock(mutex);
      if (!result) {
        if (!first) first = result.error();
        next = count;
        return;
      }
      progress(what, static_cast<int>(++done), static_cast<int>(count));
    }
  };
  {
    std::vector<std::jthread> threads;
    for (int i = 1; i < jobs; ++i) threads.emplace_back(toil);
    toil();
  }
  if (first) return Unexpected(*first);
  return {};
}

}  // namespace motcua::bench
