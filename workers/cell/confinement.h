// Takes from a process what a compromised codec could do harm with. What stays is
// computing on memory that it has, and writing into descriptors that it was given.
//
// Four fences, each enough for most attacks: seccomp (an allow-list of system calls),
// Landlock (no path can be opened), resource limits (memory, time, size of output), and,
// for a program started as root, the user nobody. Sources: seccomp(2), landlock(7).

#pragma once

#include <chrono>
#include <cstddef>
#include <memory>

#include "models/expected.h"

namespace motcua::cell {

struct Bounds {
  std::size_t memory_bytes = std::size_t{3} << 30;  ///< Of address space; not kept under sanitizers.
  std::chrono::seconds cpu{60};
};

/// What to confine with, compiled once and applied in each child.
class Confinement {
 public:
  /// Errors: kUnavailable, when the kernel has no seccomp.
  [[nodiscard]] static Expected<Confinement> prepare();

  /// For a process that decodes: nothing can be opened, connected, started or signalled, no
  /// page of memory made executable.
  /// Returns false when a fence cannot be put up; the process must then end at once.
  /// Threads: of a process with one thread, before any byte from outside is looked at.
  [[nodiscard]] bool confine_decoder(const Bounds& bounds) const;

  /// For the renderer's process, before it is started: it may start that one program and
  /// read fonts and libraries, nothing else; no network, no child processes.
  [[nodiscard]] bool confine_renderer(const Bounds& bounds, const char* program) const;

  /// Whether this kernel keeps paths shut by Landlock (Linux 5.13 and later, if switched on).
  [[nodiscard]] bool has_landlock() const { return landlock_version_ > 0; }

  Confinement(Confinement&&) noexcept;
  Confinement& operator=(Confinement&&) noexcept;
  ~Confinement();

 private:
  struct Filters;
  Confinement(std::unique_ptr<Filters> filters, int landlock_version);
  std::unique_ptr<Filters> filters_;
  int landlock_version_ = 0;
};

}  // namespace motcua::cell
