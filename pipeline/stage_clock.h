// Time of one page: what each stage took, and what is left until its deadline.

#pragma once

#include <algorithm>
#include <chrono>

namespace motcua {

class StageClock {
 public:
  explicit StageClock(std::chrono::milliseconds deadline)
      : lap_start_(Clock::now()), until_(lap_start_ + deadline) {}

  /// Milliseconds since the last lap, or since the start.
  double lap_ms() {
    const Clock::time_point now = Clock::now();
    const std::chrono::duration<double, std::milli> lap = now - lap_start_;
    lap_start_ = now;
    return lap.count();
  }

  /// At least 1 ms, so that a stage which takes a deadline always gets a valid one.
  [[nodiscard]] std::chrono::milliseconds left() const {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until_ - Clock::now());
    return std::max(left, std::chrono::milliseconds(1));
  }

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point lap_start_;
  Clock::time_point until_;
};

}  // namespace motcua
