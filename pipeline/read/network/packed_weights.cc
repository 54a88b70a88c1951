#include "pipeline/read/network/packed_weights.h"

#include <cstddef>
#include <cstring>

namespace motcua::read {
namespace {

constexpr int kInt8Max = 127;
constexpr int kRowBytesPerInput = 2 * 2;  // Of 16 bits, for this step and the next.
constexpr std::size_t kSlackBytes = 1024;

int divided_up(int number, int by) {
  return (number + by - 1) / by;
}

}  // namespace

PackedWeights::PackedWeights(std::span<const WeightMatrix> matrices, Spread spread,
                             const WeightLayout& layout, int run, int gap) {
  const int real_inputs = static_cast<int>(matrices.front().columns) - 1;
  const int rows = static_cast<int>(matrices.front().rows);
  const auto place_of = [run, gap](int input) { return run == 0 ? input : input + input / run * gap; };
  shape_.outputs = rows;
  shape_.inputs = run == 0 ? real_inputs : divided_up(real_inputs, run) * (run + gap);
  shape_.groups = divided_up(shape_.inputs, layout.group);
  shape_.panels = divided_up(rows, spread == Spread::kGates ? layout.lanes : layout.lanes * kSlots);
  const auto sums = static_cast<std::size_t>(shape_.panels * kSlots * layout.lanes);
  bias_.resize(sums);
  scales_.resize(sums);
  const std::size_t bytes =
      sums * static_cast<std::size_t>(shape_.groups * layout.group * layout.weight_bytes);
  weights_.resize((bytes + sizeof(Block) - 1) / sizeof(Block));
  auto* packed = reinterpret_cast<std::uint8_t*>(weights_.data());
  for (std::size_t matrix = 0; matrix < matrices.size(); ++matrix) {
    const WeightMatrix& from = matrices[matrix];
    for (int row = 0; row < rows; ++row) {
      const std::int8_t* weights = from.quantised.data() + static_cast<std::size_t>(row) * from.columns;
      const int vector = row / layout.lanes;
      const int panel = spread == Spread::kGates ? vector : vector / kSlots;
      const int slot = spread == Spread::kGates ? static_cast<int>(matrix) : vector % kSlots;
      const int lane = row % layout.lanes;
      std::int32_t bias = weights[real_inputs] * kInt8Max;
      for (int input = 0; input < real_inputs; ++input) {
        const int place = place_of(input);
        const int group = place / layout.group;
        const auto at = static_cast<std::size_t>(
            (((panel * shape_.groups + group) * kSlots + slot) * layout.lanes + lane) * layout.group +
            place % layout.group);
        if (layout.weight_bytes == 1) {
          std::memcpy(packed + at, &weights[input], 1);
        } else {
          const std::int16_t wide = weights[input];
          std::memcpy(packed + at * sizeof wide, &wide, sizeof wide);
        }
        bias -= layout.input_bias * weights[input];
      }
      const auto sum = static_cast<std::size_t>((panel * kSlots + slot) * layout.lanes + lane);
      bias_[sum] = bias;
      scales_[sum] = static_cast<float>(from.scales[static_cast<std::size_t>(row)]);
    }
  }
}

WeightPanels PackedWeights::panels() const {
  WeightPanels panels = shape_;
  panels.weights = weights_.data();
  panels.bias = bias_.data();
  panels.scales = scales_.data();
  return panels;
}

std::size_t PackedWeights::scratch_bytes(int lines) const {
  const std::size_t a_line = static_cast<std::size_t>(shape_.inputs) * kRowBytesPerInput +
                             bias_.size() * sizeof(float) + kSlackBytes;
  return a_line * static_cast<std::size_t>(lines);
}

}  // namespace motcua::read
