// Chance that is the same on every machine: a seed in, a stream of numbers out.
// The standard library's distributions are left alone on purpose: what they draw
// from the same engine differs between libraries, and so would the specimens.

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace motcua::specimens {

/// xoshiro256** seeded by splitmix64. Cheap to copy; a copy continues on its own.
/// Threads: one stream belongs to one thread.
class Random {
 public:
  explicit Random(std::uint64_t seed);

  /// A stream that depends on this one's seed and on `name` only, not on how much
  /// was drawn so far: adding a draw in one place leaves every other place alone.
  [[nodiscard]] Random stream(std::string_view name) const;
  [[nodiscard]] Random stream(std::uint64_t number) const;

  [[nodiscard]] std::uint64_t next();
  /// 0 <= result < `bound`; 0 when `bound` is 0.
  [[nodiscard]] std::uint64_t below(std::uint64_t bound);
  /// Both ends included.
  [[nodiscard]] int between(int low, int high);
  /// [0, 1), in steps of 2^-53.
  [[nodiscard]] double unit();
  [[nodiscard]] double between(double low, double high) { return low + (high - low) * unit(); }
  [[nodiscard]] bool chance(int percent) { return below(100) < static_cast<std::uint64_t>(percent); }

  template <typename T, std::size_t N>
  [[nodiscard]] const T& pick(const std::array<T, N>& from) {
    return from[below(N)];
  }
  template <typename T>
  [[nodiscard]] const T& pick(std::span<const T> from) {
    return from[below(from.size())];
  }

 private:
  std::uint64_t seed_;
  std::array<std::uint64_t, 4> state_;
};

}  // namespace motcua::specimens
