// What a cell says, while it is at work: a pipe, and a hold on its process.

#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

#include "models/pixels.h"
#include "workers/cell/cell_message.h"

namespace motcua::cell {

/// Ends the cell when it goes, whether that has said all or not.
class CellAnswer {
 public:
  using Clock = std::chrono::steady_clock;

  /// Takes the reading end of its pipe and a pidfd of its process.
  CellAnswer(Descriptor pipe, Descriptor process, Clock::time_point deadline)
      : pipe_(std::move(pipe)), process_(std::move(process)), deadline_(deadline) {}
  CellAnswer(CellAnswer&&) noexcept = default;
  ~CellAnswer();

  /// Fills `bytes` with what comes next. Returns how many there were: fewer than asked for when
  /// the cell has ended or shut its pipe, or is late.
  [[nodiscard]] std::size_t read(std::span<std::uint8_t> bytes);

  /// All that comes, up to `bytes_max`; what is more is left unread.
  [[nodiscard]] Pixels read_all(std::size_t bytes_max);

  /// Whether the deadline passed before the cell was done.
  [[nodiscard]] bool late() const { return late_; }

 private:
  Descriptor pipe_;
  Descriptor process_;
  Clock::time_point deadline_;
  bool late_ = false;
};

}  // namespace motcua::cell
