// Goal: workers that die are started again, later and later while they die young,
// and go when the supervisor goes.
// Method: real processes of /bin/true and /bin/sleep; the time is handed in.

#include "workers/pool/supervisor.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>

#include <chrono>
#include <string>

namespace motcua::pool {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

class SupervisorTest : public testing::Test {
 protected:
  /// Waits, without reaping, until a child has ended.
  static void wait_for_an_end() {
    siginfo_t ended{};
    ASSERT_EQ(waitid(P_ALL, 0, &ended, WEXITED | WNOWAIT), 0);
  }

  Log log_{Level::kError};
  Supervisor::TimePoint now_{seconds(1'000)};
};

TEST_F(SupervisorTest, StartsTheDeadAgainLaterAndLater) {
  Supervisor supervisor({.program = "/bin/true", .arguments = {}}, log_);
  milliseconds delay(200);
  for (int i = 0; i < 4; ++i) {
    ASSERT_TRUE(supervisor.start_due(now_));
    wait_for_an_end();
    ASSERT_EQ(supervisor.reap(now_).size(), 1U);

    ASSERT_TRUE(supervisor.start_due(now_ + delay - milliseconds(1)));
    EXPECT_TRUE(supervisor.all_gone());
    now_ += delay;
    delay *= 2;
  }
}

TEST_F(SupervisorTest, StartsOneThatHadLivedAtOnce) {
  Supervisor supervisor({.program = "/bin/true", .arguments = {}}, log_);
  ASSERT_TRUE(supervisor.start_due(now_));
  wait_for_an_end();
  now_ += seconds(20);
  ASSERT_EQ(supervisor.reap(now_), std::vector<std::string>{"local-1.1"});

  ASSERT_TRUE(supervisor.start_due(now_));

  EXPECT_FALSE(supervisor.all_gone());
}

TEST_F(SupervisorTest, StartsNoneAfterItRetired) {
  Supervisor supervisor({.program = "/bin/true", .arguments = {}}, log_);
  supervisor.retire();

  ASSERT_TRUE(supervisor.start_due(now_));

  EXPECT_TRUE(supervisor.all_gone());
}

TEST_F(SupervisorTest, KillsByName) {
  // The name stands where a shell takes a comment's place: sh -c 'pause' --name NAME.
  Supervisor supervisor({.program = "/bin/sh", .arguments = {"-c", "kill -STOP $$"}}, log_);
  ASSERT_TRUE(supervisor.start_due(now_));

  supervisor.kill("somebody-else");
  supervisor.kill("local-1.1");
  wait_for_an_end();

  EXPECT_EQ(supervisor.reap(now_), std::vector<std::string>{"local-1.1"});
}

TEST_F(SupervisorTest, TakesItsWorkersAlong) {
  {
    Supervisor supervisor({.program = "/bin/sh", .arguments = {"-c", "kill -STOP $$"}, .processes = 3}, log_);
    ASSERT_TRUE(supervisor.start_due(now_));
  }
  EXPECT_EQ(waitpid(-1, nullptr, WNOHANG), -1);
  EXPECT_EQ(errno, ECHILD);
}

}  // namespace
}  // namespace motcua::pool
