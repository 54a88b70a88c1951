// The one file that sees oneTBB. An arena of its own, so that its size is a promise
// and not what the machine happens to have.

#include <pthread.h>
#include <tbb/global_control.h>
#include <tbb/task_arena.h>
#include <tbb/task_group.h>
#include <tbb/task_scheduler_observer.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "workers/pool/executor.h"

namespace motcua::pool {
namespace {

/// Names oneTBB's threads when they enter the arena, for `top -H` and for stack traces.
class PageThreads final : public tbb::task_scheduler_observer {
 public:
  explicit PageThreads(tbb::task_arena& arena) : task_scheduler_observer(arena) { observe(true); }
  ~PageThreads() override { observe(false); }
  PageThreads(const PageThreads&) = delete;
  PageThreads& operator=(const PageThreads&) = delete;
  void on_scheduler_entry(bool is_worker) override {
    if (is_worker) pthread_setname_np(pthread_self(), "page");
  }
};

class TbbExecutor final : public Executor {
 public:
  explicit TbbExecutor(int thread_count)
      : threads_(tbb::global_control::max_allowed_parallelism,
                 static_cast<std::size_t>(std::max(1, thread_count)) + 1),
        // No slot is reserved for the caller: it submits, and reads no page.
        arena_(std::max(1, thread_count), 0),
        names_(arena_),
        group_(std::make_unique<tbb::task_group>()) {}
  ~TbbExecutor() override { TbbExecutor::wait(); }

  void submit(std::function<void()> work) override { arena_.enqueue(group_->defer(std::move(work))); }

  void wait() override {
    arena_.execute([this] { group_->wait(); });
  }

 private:
  // oneTBB counts the caller among its threads; ours never works, so one more.
  tbb::global_control threads_;
  tbb::task_arena arena_;
  PageThreads names_;
  // Held apart because its destructor may throw, which an Executor's may not.
  std::unique_ptr<tbb::task_group> group_;
};

}  // namespace

std::unique_ptr<Executor> make_tbb_executor(int thread_count) {
  return std::make_unique<TbbExecutor>(thread_count);
}

}  // namespace motcua::pool
