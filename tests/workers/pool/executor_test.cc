// Goal: every task runs once, as many at a time as there are threads and no more,
// and the executor waits for them all.
// Method: each form of it; tasks meet at a barrier, so that nothing sleeps.

#include "workers/pool/executor.h"

#include <gtest/gtest.h>

#include <atomic>
#include <barrier>
#include <memory>

namespace motcua::pool {
namespace {

constexpr int kThreads = 3;

struct Form {
  const char* name;
  std::unique_ptr<Executor> (*make)(int threads);
  int threads;
};

const Form kForms[] = {
    {"Serial", [](int) { return make_serial_executor(); }, 1},
    {"Threads", make_thread_executor, kThreads},
#ifndef __SANITIZE_THREAD__  // Debian's oneTBB is not instrumented, and reports races that are none.
    {"Tbb", make_tbb_executor, kThreads},
#endif
};

class Executors : public testing::TestWithParam<Form> {};

TEST_P(Executors, RunEveryTaskOnce) {
  std::atomic<int> ran = 0;
  {
    const auto executor = GetParam().make(GetParam().threads);
    for (int i = 0; i < 1'000; ++i) executor->submit([&ran] { ++ran; });
  }
  EXPECT_EQ(ran, 1'000);
}

TEST_P(Executors, RunAsManyAtATimeAsTheyHaveThreads) {
  // Everyone waits for the others, so this ends only when all run together.
  std::barrier meeting(GetParam().threads);
  const auto executor = GetParam().make(GetParam().threads);
  for (int i = 0; i < GetParam().threads; ++i) executor->submit([&meeting] { meeting.arrive_and_wait(); });

  executor->wait();
}

TEST_P(Executors, NeverRunMoreThanThat) {
  std::atomic<int> running = 0;
  std::atomic<int> most = 0;
  const auto executor = GetParam().make(GetParam().threads);
  for (int i = 0; i < 1'000; ++i) {
    executor->submit([&] {
      const int now = ++running;
      int seen = most;
      while (now > seen && !most.compare_exchange_weak(seen, now)) {
      }
      --running;
    });
  }
  executor->wait();

  EXPECT_LE(most, GetParam().threads);
}

INSTANTIATE_TEST_SUITE_P(, Executors, testing::ValuesIn(kForms),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace motcua::pool
