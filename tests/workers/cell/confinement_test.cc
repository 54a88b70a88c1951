// Goal: a codec that was taken over by the file that it decodes can open no file, reach no
// network, start no program, see no other process and does not outlive its page.
// Method: a host whose cells try it for real, in the kernel that runs the test.

#include "workers/cell/confinement.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <string>
#include <vector>

#include "workers/cell/cell_decoder.h"
#include "workers/cell/landlock.h"

namespace motcua::cell {
namespace {

using std::chrono::milliseconds;

HostTerms attackers() {
  return {.program = MOTCUA_ATTACK_HOST, .arguments = {"cell_attack_host"}};
}

/// What came of it: the attacker's own words, or those of whoever found it dead.
Error tried(const std::string& order, milliseconds deadline = milliseconds(20'000)) {
  CellDecoder cells(attackers());
  const std::vector<std::uint8_t> file(order.begin(), order.end());
  const auto page = cells.page(file, 1, deadline);
  EXPECT_FALSE(page && page->image) << order << " gave a page";
  if (!page) return page.error();
  return page->image ? Error{} : page->image.error();
}

const std::string kDied = "decoding this page ended its process";

struct Attack {
  const char* name;  // Reads on from "ACell".
  const char* order;
  std::vector<std::string> ends;  ///< Any of these.
};

const Attack kAttacks[] = {
    {"OpensNoFile", "open a file", {"EPERM"}},
    {"OpensNoFileByAnotherCall", "open by another call", {"EPERM"}},
    {"CreatesNoFile", "create a file", {"EPERM"}},
    {"SeesNoOtherProcess", "look at other processes", {"EPERM"}},
    {"ListsNoFolder", "list a folder", {"EPERM"}},
    {"DeletesNoFile", "delete a file", {"EPERM"}},
    {"MakesNoSocket", "make a socket", {kDied}},
    {"MakesNoLocalSocket", "make a local socket", {kDied}},
    {"ConnectsNothing", "connect what it has", {kDied}},
    {"StartsNoProgram", "start a program", {kDied}},
    {"DoesNotFork", "fork", {kDied}},
    {"DoesNotClone", "clone", {"EPERM"}},
    {"TracesNobody", "trace its parent", {kDied}},
    {"ReadsNobodysMemory", "read another's memory", {kDied}},
    {"SignalsNobody", "signal its parent", {kDied}},
    {"MakesNoCode", "make code", {"EPERM"}},
    {"HasNoSocketOfItsHost", "use the host's socket", {"EBADF"}},
    {"DoesNotBecomeRoot", "become root again", {"EPERM"}},
};

class ACell : public testing::TestWithParam<Attack> {};

TEST_P(ACell, WhateverItDecodes) {
  const Attack& attack = GetParam();

  const Error error = tried(attack.order);

  EXPECT_EQ(error.code, ErrorCode::kBadPage);
  EXPECT_TRUE(std::find(attack.ends.begin(), attack.ends.end(), error.message) != attack.ends.end())
      << attack.order << ": " << error.message;
}

INSTANTIATE_TEST_SUITE_P(, ACell, testing::ValuesIn(kAttacks),
                         [](const auto& row) { return row.param.name; });

TEST(ACellThatWorksForEver, EndsAtItsDeadline) {
  EXPECT_EQ(tried("work for ever", milliseconds(300)).problem, PageProblem::kTimedOut);
  EXPECT_EQ(tried("sleep for ever", milliseconds(300)).problem, PageProblem::kTimedOut);
}

TEST(ACellThatCrashes, CostsItsPageOnly) {
  CellDecoder cells(attackers());
  const std::string crash = "crash";
  const std::string open = "open a file";
  const auto crashed = cells.page({reinterpret_cast<const std::uint8_t*>(crash.data()), crash.size()}, 1,
                                  milliseconds(20'000));
  const auto next =
      cells.page({reinterpret_cast<const std::uint8_t*>(open.data()), open.size()}, 1, milliseconds(20'000));

  EXPECT_EQ(crashed.error().message, kDied);
  EXPECT_EQ(next.error().message, "EPERM");
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST(ACellThatWantsAllMemory, DoesNotGetIt) {
  EXPECT_EQ(tried("take all memory").message, "ENOMEM");
}
#endif

TEST(ACellThatLies, IsNotBelieved) {
  EXPECT_EQ(tried("lie about the size").problem, PageProblem::kDamaged);
  EXPECT_EQ(tried("ask for an absurd rendering").problem, PageProblem::kDamaged);
  const Error claimed = tried("claim a fault of the machine");
  EXPECT_EQ(claimed.code, ErrorCode::kBadPage);
  EXPECT_EQ(claimed.problem, PageProblem::kDamaged);
}

/// A child that is confined as the renderer is: 0 when it can do no more than it should.
[[noreturn]] void try_as_renderer() {
  const auto confinement = Confinement::prepare();
  if (!confinement || !confinement->confine_renderer({}, "/usr/bin/pdftoppm")) _exit(2);
  const bool libraries = std::ifstream("/etc/ld.so.cache").is_open();
  const bool passwords = std::ifstream("/etc/passwd").is_open();
  char* const arguments[] = {const_cast<char*>("sh"), nullptr};
  execve("/bin/sh", arguments, nullptr);
  _exit(libraries && !passwords && errno == EACCES ? 0 : 1);
}

TEST(AShutPath, StaysShutForARenderer) {
  if (landlock_version() == 0) {
    // An older kernel: seccomp alone, and the program says so when asked.
    EXPECT_FALSE(Confinement::prepare()->has_landlock());
    return;
  }
  EXPECT_EXIT(try_as_renderer(), testing::ExitedWithCode(0), "");
}

}  // namespace
}  // namespace motcua::cell
