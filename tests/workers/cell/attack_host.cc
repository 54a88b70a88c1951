// A codec that was taken over by the file that it decodes: the file's text says what it
// tries. It tells what became of the attempt as the message of its answer: "EPERM", "done".

#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "models/limits.h"
#include "workers/cell/cell_host.h"

namespace motcua::cell {
namespace {

/// Each returns a negative number when it fails, with errno.
const std::map<std::string, std::function<long()>>& attacks() {
  static const std::map<std::string, std::function<long()>> all{
      {"open a file", [] { return open("/etc/passwd", O_RDONLY); }},
      {"open by another call", [] { return syscall(SYS_open, "/etc/passwd", O_RDONLY); }},
      {"create a file", [] { return open("/tmp/motcua-cell-was-here", O_CREAT | O_WRONLY, 0600); }},
      {"look at other processes", [] { return open("/proc/1/environ", O_RDONLY); }},
      {"list a folder", [] { return open("/", O_RDONLY | O_DIRECTORY); }},
      {"delete a file", [] { return unlink("/tmp/motcua-cell-victim"); }},
      {"make a socket", [] { return socket(AF_INET, SOCK_STREAM, 0); }},
      {"make a local socket", [] { return socket(AF_UNIX, SOCK_STREAM, 0); }},
      {"connect what it has",
       [] {
         sockaddr_in to{};
         to.sin_family = AF_INET;
         to.sin_port = htons(80);
         to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
         return connect(kHostSocket, reinterpret_cast<const sockaddr*>(&to), sizeof to);
       }},
      {"start a program",
       [] {
         char* const arguments[] = {const_cast<char*>("sh"), nullptr};
         return execve("/bin/sh", arguments, nullptr);
       }},
      {"fork", [] { return syscall(SYS_fork); }},
      {"clone", [] { return syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr); }},
      {"trace its parent", [] { return ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr); }},
      {"read another's memory",
       [] {
         char byte = 0;
         const iovec here{&byte, 1};
         const iovec there{&byte, 1};
         return process_vm_readv(1, &here, 1, &there, 1, 0);
       }},
      {"signal its parent", [] { return kill(getppid(), SIGTERM); }},
      {"make code",
       [] {
         void* page =
             mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
         return page == MAP_FAILED ? -1L : 0L;
       }},
      {"use the host's socket", [] { return write(kHostSocket, "x", 1); }},
      {"become root again", [] { return setuid(0); }},
      {"work for ever",
       []() -> long {
         std::atomic<int> turns = 0;
         for (;;) ++turns;
       }},
      {"sleep for ever",
       []() -> long {
         std::atomic<int> never = 0;
         never.wait(0);
         return 0;
       }},
      {"crash", []() -> long { __builtin_trap(); }},
      {"take all memory",
       [] {
         for (int i = 0; i < 64; ++i) {
           constexpr std::size_t kBytes = 256u << 20;
           void* block = mmap(nullptr, kBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
           if (block == MAP_FAILED) return -1L;
         }
         return 0L;
       }},
  };
  return all;
}

PageImage attack(const Request&, ByteView file, AnswerHead& head) {
  const std::string order(file.begin(), file.end());
  head.outcome = Outcome::kError;
  head.error_code = static_cast<std::uint32_t>(ErrorCode::kBadPage);
  head.problem = static_cast<std::uint32_t>(PageProblem::kDamaged);
  PageImage lie;
  if (order == "lie about the size") {
    head.outcome = Outcome::kPage;
    head.width_px = limits::kSidePxMax;
    head.height_px = limits::kSidePxMax;
    head.channels = 3;
    lie.pixels.resize(10);
    return lie;
  }
  if (order == "ask for an absurd rendering") {
    head.outcome = Outcome::kToBeRendered;
    head.width_px = 1'000'000;
    head.height_px = -5;
    head.render_dpi = 1e300;
    return lie;
  }
  if (order == "claim a fault of the machine") {
    head.error_code = static_cast<std::uint32_t>(ErrorCode::kEngineFailed);
    head.problem = 255;
    std::fill(head.message.begin(), head.message.end(), 'x');
    return lie;
  }
  const auto found = attacks().find(order);
  if (found == attacks().end()) {
    std::strcpy(head.message.data(), "unknown attack");
    return lie;
  }
  const std::string became = found->second() >= 0 ? "done" : strerrorname_np(errno);
  std::copy(became.begin(), became.end(), head.message.begin());
  return lie;
}

}  // namespace
}  // namespace motcua::cell

int main() {
  return motcua::cell::run_cell_host(motcua::cell::kHostSocket, motcua::cell::attack) ? 0 : 70;
}
