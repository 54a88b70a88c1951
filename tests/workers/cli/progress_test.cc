// Goal: long work shows one tidy line to a person and nothing to a program.
// Method: the text is pure; the drawing is watched through a real pseudo-terminal,
// whose blocking read is the only thing that waits.

#include "workers/cli/progress.h"

#include <gtest/gtest.h>
#include <pty.h>
#include <unistd.h>

#include <string>

namespace motcua::cli {
namespace {

using std::chrono::seconds;

TEST(ProgressText, CountsTowardsAKnownEnd) {
  EXPECT_EQ(progress_text("Reading pages", 3, 10, seconds(4), 80), "Reading pages 3/10  4 s");
}

TEST(ProgressText, LeavesOutAnUnknownEnd) {
  EXPECT_EQ(progress_text("Waiting", 0, 0, seconds(2), 80), "Waiting  2 s");
}

TEST(ProgressText, IsCutBetweenLettersNotInsideOne) {
  EXPECT_EQ(progress_text("Đọc", 1, 2, seconds(0), 3), "Đọ");
}

TEST(Progress, SaysNothingWhereNobodyLooks) {
  std::FILE* out = std::tmpfile();
  {
    Progress progress("Reading pages", 10, out);
    progress.update(5);
  }
  EXPECT_EQ(std::ftell(out), 0);
  std::fclose(out);
}

TEST(Progress, DrawsOnATerminalAndWipesItsLine) {
  int master = -1;
  int slave = -1;
  ASSERT_EQ(openpty(&master, &slave, nullptr, nullptr, nullptr), 0);
  std::FILE* out = fdopen(slave, "w");
  const auto read_until = [master](const std::string& wanted) {
    std::string seen;
    char byte = 0;
    while (seen.find(wanted) == std::string::npos && read(master, &byte, 1) == 1) seen += byte;
    return seen;
  };

  std::string wiped;
  {
    Progress progress("Reading pages", 10, out);
    progress.update(5);
    EXPECT_NE(read_until("5/10").find("Reading pages"), std::string::npos);
  }
  wiped = read_until("\r\033[K");

  EXPECT_EQ(wiped.substr(wiped.size() - 4), "\r\033[K");
  std::fclose(out);
  close(master);
}

}  // namespace
}  // namespace motcua::cli
