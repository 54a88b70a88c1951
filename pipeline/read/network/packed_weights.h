// A layer's weights in the order in which the kernels of one vector unit read them.

#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "pipeline/read/network/kernels.h"
#include "pipeline/read/traineddata/network_file.h"

namespace motcua::read {

/// Whether rows are spread over slots gate by gate (an LSTM's four matrices, a cell's gates
/// side by side) or one after the other (a full layer's single one).
enum class Spread : std::uint8_t { kGates, kRows };

/// Owns what WeightPanels points into.
class PackedWeights {
 public:
  PackedWeights() = default;

  /// Takes matrices with int8 weights, as many rows each, whose last column is the bias.
  /// `gap` zeros are put in after each `run` inputs, 0: none.
  PackedWeights(std::span<const WeightMatrix> matrices, Spread spread, const WeightLayout& layout,
                int run = 0, int gap = 0);

  [[nodiscard]] WeightPanels panels() const;

  /// Bytes that a kernel needs for at most `lines` rows of inputs and their sums.
  [[nodiscard]] std::size_t scratch_bytes(int lines) const;

 private:
  struct alignas(64) Block {
    std::uint8_t bytes[64];
  };

  WeightPanels shape_;
  std::vector<Block> weights_;
  std::vector<std::int32_t> bias_;
  std::vector<float> scales_;
};

}  // namespace motcua::read
