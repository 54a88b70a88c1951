#include "workers/pool/executor.h"

#include <pthread.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace motcua::pool {
namespace {

class SerialExecutor final : public Executor {
 public:
  void submit(std::function<void()> work) override { work(); }
  void wait() override {}
};

class ThreadExecutor final : public Executor {
 public:
  explicit ThreadExecutor(int thread_count) {
    for (int i = 0; i < std::max(1, thread_count); ++i) {
      threads_.emplace_back([this] { run(); });
    }
  }

  ~ThreadExecutor() override {
    wait();
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  void submit(std::function<void()> work) override {
    {
      const std::lock_guard lock(mutex_);
      waiting_.push_back(std::move(work));
      ++unfinished_;
    }
    changed_.notify_all();
  }

  void wait() override {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return unfinished_ == 0; });
  }

 private:
  void run() {
    pthread_setname_np(pthread_self(), "page");
    std::unique_lock lock(mutex_);
    while (true) {
      changed_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      std::function<void()> work = std::move(waiting_.front());
      waiting_.pop_front();
      lock.unlock();
      work();
      lock.lock();
      if (--unfinished_ == 0) changed_.notify_all();
    }
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> waiting_;
  int unfinished_ = 0;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace

std::unique_ptr<Executor> make_serial_executor() {
  return std::make_unique<SerialExecutor>();
}

std::unique_ptr<Executor> make_thread_executor(int thread_count) {
  return std::make_unique<ThreadExecutor>(thread_count);
}

std::unique_ptr<Executor> make_executor(int thread_count) {
#ifdef __SANITIZE_THREAD__
  return make_thread_executor(thread_count);
#else
  return make_tbb_executor(thread_count);
#endif
}

}  // namespace motcua::pool
