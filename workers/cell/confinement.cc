#include "workers/cell/confinement.h"

#include <grp.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>
#include <vector>

#include "workers/cell/landlock.h"

namespace motcua::cell {
namespace {

using Program = std::vector<sock_filter>;

constexpr uid_t kNobody = 65534;

/// What decoding needs once its input is in memory.
constexpr int kDecoderCalls[] = {
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(lseek),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(getrandom),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(sched_yield),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(getrusage),
    SCMP_SYS(sysinfo),
    SCMP_SYS(sched_getaffinity),
};

/// What would be an attack and nothing else: the process ends at the attempt.
constexpr int kAttacks[] = {
    SCMP_SYS(socket),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(kill),
    SCMP_SYS(mount),
    SCMP_SYS(bpf),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(keyctl),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(setns),
    SCMP_SYS(unshare),
    SCMP_SYS(init_module),
};

/// What nobody who draws fonts on a page asks for; the rest is left to Landlock.
constexpr int kRendererAttacks[] = {
    SCMP_SYS(sendto),  SCMP_SYS(sendmsg),     SCMP_SYS(sendmmsg),     SCMP_SYS(recvfrom),
    SCMP_SYS(recvmsg), SCMP_SYS(recvmmsg),    SCMP_SYS(listen),       SCMP_SYS(accept),
    SCMP_SYS(accept4), SCMP_SYS(tkill),       SCMP_SYS(pidfd_open),   SCMP_SYS(pidfd_getfd),
    SCMP_SYS(chroot),  SCMP_SYS(pivot_root),  SCMP_SYS(shmget),       SCMP_SYS(msgget),
    SCMP_SYS(add_key), SCMP_SYS(request_key), SCMP_SYS(memfd_create),
};

struct FilterCloser {
  void operator()(void* filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, FilterCloser>;

/// The compiled program, to be put up again and again without asking for memory.
Expected<Program> compiled(const Filter& filter) {
  const Unexpected failed = fail(ErrorCode::kUnavailable, "a seccomp filter cannot be compiled");
  const int file = memfd_create("seccomp", MFD_CLOEXEC);
  if (file < 0) return failed;
  Program program;
  if (seccomp_export_bpf(filter.get(), file) == 0) {
    const off_t bytes = lseek(file, 0, SEEK_END);
    if (bytes > 0) program.resize(static_cast<std::size_t>(bytes) / sizeof(sock_filter));
    if (pread(file, program.data(), static_cast<std::size_t>(bytes), 0) != bytes) program.clear();
  }
  close(file);
  if (program.empty()) return failed;
  return program;
}

bool all_added(void* filter, std::uint32_t action, std::span<const int> calls) {
  bool added = true;
  for (const int call : calls) added = added && seccomp_rule_add(filter, action, call, 0) == 0;
  return added;
}

Expected<Program> decoder_filter() {
  const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
  const auto no_execution = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
  if (!filter || !all_added(filter.get(), SCMP_ACT_ALLOW, kDecoderCalls) ||
      !all_added(filter.get(), SCMP_ACT_KILL_PROCESS, kAttacks) ||
      seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, SCMP_SYS(execve), 0) != 0 ||
      seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, SCMP_SYS(execveat), 0) != 0 ||
      seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, no_execution) != 0 ||
      seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, no_execution) != 0) {
    return fail(ErrorCode::kUnavailable, "this kernel or libseccomp cannot filter system calls");
  }
  return compiled(filter);
}

Expected<Program> renderer_filter() {
  const Filter filter(seccomp_init(SCMP_ACT_ALLOW));
  // Without CLONE_THREAD a new process would be made.
  constexpr scmp_datum_t kThread = 0x00010000;
  if (!filter || !all_added(filter.get(), SCMP_ACT_KILL_PROCESS, kAttacks) ||
      !all_added(filter.get(), SCMP_ACT_ERRNO(EPERM), kRendererAttacks) ||
      seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, SCMP_SYS(clone), 1,
                       SCMP_A0(SCMP_CMP_MASKED_EQ, kThread, 0)) != 0 ||
      // Its flags lie in memory, where a filter cannot look: told to be unknown, the C library
      // takes clone instead.
      seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) != 0) {
    return fail(ErrorCode::kUnavailable, "this kernel or libseccomp cannot filter system calls");
  }
  return compiled(filter);
}

bool limit(int what, rlim_t most) {
  const rlimit bound{most, most};
  return setrlimit(static_cast<__rlimit_resource_t>(what), &bound) == 0;
}

bool put_up_bounds(const Bounds& bounds) {
  bool done = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) &&
              limit(RLIMIT_CPU, static_cast<rlim_t>(bounds.cpu.count()));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  done = done && limit(RLIMIT_AS, bounds.memory_bytes);
#endif
  return done;
}

/// Root could undo much of this; nobody cannot.
bool become_nobody() {
  if (geteuid() != 0) return true;
  return setgroups(0, nullptr) == 0 && setresgid(kNobody, kNobody, kNobody) == 0 &&
         setresuid(kNobody, kNobody, kNobody) == 0;
}

bool put_up(const Program& program) {
  sock_fprog filter{static_cast<unsigned short>(program.size()), const_cast<sock_filter*>(program.data())};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

}  // namespace

struct Confinement::Filters {
  Program decoder;
  Program renderer;
};

Confinement::Confinement(std::unique_ptr<Filters> filters, int landlock_version)
    : filters_(std::move(filters)), landlock_version_(landlock_version) {}
Confinement::Confinement(Confinement&&) noexcept = default;
Confinement& Confinement::operator=(Confinement&&) noexcept = default;
Confinement::~Confinement() = default;

Expected<Confinement> Confinement::prepare() {
  auto decoder = decoder_filter();
  if (!decoder) return Unexpected(decoder.error());
  auto renderer = renderer_filter();
  if (!renderer) return Unexpected(renderer.error());
  return Confinement(std::make_unique<Filters>(Filters{std::move(*decoder), std::move(*renderer)}),
                     landlock_version());
}

bool Confinement::confine_decoder(const Bounds& bounds) const {
  return put_up_bounds(bounds) && become_nobody() && prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 &&
         prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
         (!has_landlock() || shut_all_paths_but({}, landlock_version_)) && put_up(filters_->decoder);
}

bool Confinement::confine_renderer(const Bounds& bounds, const char* program) const {
  const std::array<OpenPath, 12> open_paths{{{program, true},
                                             {"/lib64/ld-linux-x86-64.so.2", true},
                                             {"/lib/ld-linux-aarch64.so.1", true},
                                             {"/lib"},
                                             {"/usr/lib"},
                                             {"/etc/ld.so.cache"},
                                             {"/etc/fonts"},
                                             {"/usr/share/fonts"},
                                             {"/usr/local/share/fonts"},
                                             {"/usr/share/fontconfig"},
                                             {"/usr/share/poppler"},
                                             {"/var/cache/fontconfig"}}};
  return put_up_bounds(bounds) && become_nobody() && prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 &&
         prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
         (!has_landlock() || shut_all_paths_but(open_paths, landlock_version_)) && put_up(filters_->renderer);
}

}  // namespace motcua::cell
