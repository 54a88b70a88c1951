// Some lines through a network's steps side by side.

#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "pipeline/read/network/kernels.h"
#include "pipeline/read/network/noise.h"
#include "pipeline/read/network/planes.h"
#include "pipeline/read/network/steps.h"

namespace motcua::read {

/// The memory that a batch works in; kept from batch to batch, it is allocated rarely.
struct Workspace {
  std::vector<std::int8_t> planes[2];  ///< A step reads one and writes the other.
  std::vector<std::uint8_t> scratch;
  std::vector<std::int8_t> border;
};

/// Constant `kernels` and `workspace` must outlive it.
class Batch {
 public:
  /// Takes planes of lines; their values are read by the first step alone.
  Batch(const Kernels& kernels, std::int64_t noise_seed, std::vector<View> lines, Workspace& workspace);

  void run(std::span<const Step> steps);

  /// What the last step made of each line, in the order of the lines. Lives in the workspace.
  [[nodiscard]] const std::vector<View>& views() const { return views_; }

  /// Memory for a kernel.
  [[nodiscard]] Scratch scratch(std::size_t bytes);

 private:
  void run_one(const Step& step);
  void look(const Step& step);
  void move_values(const Step& step);
  void remember(const Step& step);
  void activate(const Step& step);

  template <class Shape>
  std::vector<View> lay_out(const Shape& shape);

  const Kernels& kernels_;
  Workspace& workspace_;
  std::vector<View> views_;
  std::vector<Noise> noise_;
  int written_ = 0;  ///< The plane that holds the views' values.
};

}  // namespace motcua::read
