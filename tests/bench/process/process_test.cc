// Goal: what a program wrote, how it ended and what it cost is what really happened.
// Method: Debian's own small programs, each with one habit.

#include "bench/process/process.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

#include "bench/process/machine.h"

namespace motcua::bench {
namespace {

using std::chrono::milliseconds;

TEST(Process, KeepsWhatWasSaidOnBothStreams) {
  const auto ran = run({"sh", "-c", "echo out; echo err >&2"});
  ASSERT_TRUE(ran);
  EXPECT_EQ(ran->out, "out\n");
  EXPECT_EQ(ran->stderr_tail, "err\n");
  EXPECT_TRUE(ran->well());
}

TEST(Process, AnExitCodeIsAFactAndNoError) {
  const auto ran = run({"sh", "-c", "exit 3"});
  ASSERT_TRUE(ran);
  EXPECT_EQ(ran->exit_code, 3);
  EXPECT_EQ(ran->signal, 0);
  EXPECT_FALSE(ran->well());
  EXPECT_EQ(how_it_ended(*ran), "exit code 3");
}

TEST(Process, ACrashIsAFactAndNoError) {
  const auto ran = run({"sh", "-c", "kill -SEGV $$"});
  ASSERT_TRUE(ran);
  EXPECT_EQ(ran->signal, SIGSEGV);
  EXPECT_FALSE(ran->well());
}

TEST(Process, AProgramThatIsNotThereIsNamed) {
  const auto ran = run({"/nowhere/motcua"});
  ASSERT_FALSE(ran);
  EXPECT_EQ(ran.error().code, ErrorCode::kUnavailable);
  EXPECT_NE(ran.error().message.find("/nowhere/motcua"), std::string::npos);
}

TEST(Process, MoreThanAPipeHoldsComesWhole) {
  const auto ran = run({"head", "-c", "3000000", "/dev/zero"});
  ASSERT_TRUE(ran);
  EXPECT_EQ(ran->out.size(), 3'000'000U);
}

TEST(Process, WhoWritesWithoutEndIsKilled) {
  ProcessOptions options;
  options.stdout_bytes_max = 1 << 20;
  const auto ran = run({"cat", "/dev/zero"}, options);
  ASSERT_TRUE(ran);
  EXPECT_EQ(ran->signal, SIGKILL);
}

TEST(Process, WhoHangsIsKilledAtTheDeadline) {
  ProcessOptions options;
  options.deadline = milliseconds(50);
  const auto ran = run({"tail", "-f", "/dev/null"}, options);
  ASSERT_TRUE(ran);
  EXPECT_TRUE(ran->timed_out);
  EXPECT_FALSE(ran->well());
}

TEST(Process, AGrandchildThatLivesOnIsNotWaitedFor) {
  ProcessOptions options;
  options.deadline = milliseconds(20'000);
  const auto ran = run({"sh", "-c", "tail -f /dev/null & echo $!"}, options);
  ASSERT_TRUE(ran);
  EXPECT_FALSE(ran->timed_out);
  kill(std::stoi(ran->out), SIGKILL);
}

TEST(Process, OnlyTheTailOfStderrIsKept) {
  ProcessOptions options;
  options.stderr_bytes_max = 4;
  const auto ran = run({"sh", "-c", "echo abcdefgh >&2"}, options);
  ASSERT_TRUE(ran);
  EXPECT_EQ(ran->stderr_tail, "fgh\n");
}

TEST(Process, AddedSettingsReplaceOurs) {
  ProcessOptions options;
  options.environment = {"PATH=/usr/bin:/bin", "MOTCUA_WORD=x"};
  const auto ran = run({"sh", "-c", "echo $PATH $MOTCUA_WORD"}, options);
  ASSERT_TRUE(ran);
  EXPECT_EQ(ran->out, "/usr/bin:/bin x\n");
}

TEST(Process, StdoutGoesToAFileWhenOneIsNamed) {
  ProcessOptions options;
  options.stdout_file = testing::TempDir() + "process_test.out";
  const auto ran = run({"echo", "hello"}, options);
  ASSERT_TRUE(ran);
  EXPECT_TRUE(ran->out.empty());
  std::string line;
  std::getline(std::ifstream(options.stdout_file), line);
  EXPECT_EQ(line, "hello");
  std::filesystem::remove(options.stdout_file);
}

TEST(Process, CostsAreCounted) {
  const auto ran = run({"sh", "-c", "i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done"});
  ASSERT_TRUE(ran);
  EXPECT_GT(ran->cpu.count(), 0.0);
  EXPECT_GT(ran->wall.count(), 0.0);
  EXPECT_GT(ran->peak_rss_bytes, 100'000);
}

TEST(Process, ManyAtOnceDoNotMixTheirOutput) {
  std::vector<std::string> outs(16);
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < outs.size(); ++i) {
      threads.emplace_back([&outs, i] {
        const auto ran = run({"echo", std::to_string(i)});
        if (ran) outs[i] = ran->out;
      });
    }
  }
  for (std::size_t i = 0; i < outs.size(); ++i) EXPECT_EQ(outs[i], std::to_string(i) + "\n");
}

TEST(Machine, HasACoreAndMemoryAndAKernel) {
  const Machine machine = this_machine();
  EXPECT_GE(machine.cores, 1);
  EXPECT_GT(machine.memory_bytes, 0);
  EXPECT_EQ(machine.kernel.rfind("Linux ", 0), 0U);
}

TEST(Machine, AProgramSaysItsVersion) {
  const auto version = version_of("cat");
  ASSERT_TRUE(version);
  EXPECT_NE(version->find("cat"), std::string::npos);
  EXPECT_EQ(version->find('\n'), std::string::npos);
  EXPECT_FALSE(version_of("false"));
}

}  // namespace
}  // namespace motcua::bench
