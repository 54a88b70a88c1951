// Signals as something to wait for like any message, instead of an interruption.

#pragma once

#include <initializer_list>

#include "models/expected.h"

namespace motcua::pool {

/// Blocks the given signals in this thread and in those that it starts later, so
/// make it first in a `main`.
class Signals {
 public:
  [[nodiscard]] static Expected<Signals> block(std::initializer_list<int> numbers);
  Signals(Signals&& other) noexcept : descriptor_(other.descriptor_) { other.descriptor_ = -1; }
  Signals& operator=(Signals&&) = delete;
  ~Signals();

  /// Readable while a signal waits.
  [[nodiscard]] int descriptor() const { return descriptor_; }
  /// The next signal that came, or 0. Never waits.
  [[nodiscard]] int take() const;

 private:
  explicit Signals(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace motcua::pool
