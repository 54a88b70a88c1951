// The inner loops of the network, once for each vector unit. All of them give the same
// answers to the bit: sums of integers are exact, and real numbers take the same steps in
// the same order, none of them fused (docs/decisions/0019-fast-recogniser.md).
//
// Their translation units are compiled for machines that may not be this one. So they
// and this header include nothing that brings inline functions along: the linker keeps one
// copy of such a function, and it could be one that this machine cannot run.

#pragma once

#include <cstddef>
#include <cstdint>

namespace motcua::read {

inline constexpr int kSlots = 4;        ///< Vectors of outputs that are summed side by side.
inline constexpr int kStripLines = 64;  ///< Sequences that one call of `remember` takes at most.
inline constexpr int kPoolMax = 8;      ///< Rows that one place of a pool covers at most, in `look`.

enum class VectorUnit : std::uint8_t { kPlain, kAvx2, kAvxVnni, kAvx512Vnni };

/// How a unit wants its weights: `group` inputs of one output lie side by side, `lanes`
/// outputs follow each other.
struct WeightLayout {
  int lanes = 1;
  int group = 1;
  int weight_bytes = 1;
  int input_bias = 0;  ///< What the unit adds to each input, so that it is unsigned.
  int rows = 1;        ///< Rows of inputs that it multiplies at once.
};

/// Packed weights, as PackedWeights has made them; owned there. A panel is kSlots vectors
/// of outputs.
struct WeightPanels {
  const void* weights = nullptr;       ///< By panel, group of inputs, slot, lane.
  const std::int32_t* bias = nullptr;  ///< By panel, slot, lane; as are the scales.
  const float* scales = nullptr;
  int panels = 0;
  int groups = 0;
  int inputs = 0;  ///< Values of a row; of an LSTM its own last output is part of them.
  int outputs = 0;
};

inline constexpr int kCurveSize = 4096;  ///< Steps of 1/256.

/// Tables of kCurveSize + 2 values of tanh and the logistic function, as curves() has them.
struct Curves {
  const float* tanh = nullptr;
  const float* logistic = nullptr;
};

/// Places that follow each other, `stride` values apart.
struct Sequence {
  const std::int8_t* in = nullptr;
  std::ptrdiff_t in_stride = 0;
  std::int8_t* out = nullptr;
  std::ptrdiff_t out_stride = 0;  ///< 0 keeps the last step only.
  int steps = 0;
};

/// Working memory, as much as the kernel needs (Batch knows), aligned for vectors.
struct Scratch {
  std::uint8_t* at = nullptr;
};

/// A convolution of 3 x 3 over one value a place, with its tanh, and the largest of
/// each `pool_x` x `pool_y` places: what the network looks at a line with.
struct Look {
  const std::int8_t* line = nullptr;    ///< Row-major.
  const std::int8_t* border = nullptr;  ///< In the order of drawing; see border_values().
  int width = 0;
  int height = 0;
  int pool_x = 1;
  int pool_y = 1;
  std::int8_t* out = nullptr;  ///< width / pool_x places a row.
};

struct Kernels {
  VectorUnit unit = VectorUnit::kPlain;
  const char* name = "";
  WeightLayout layout;

  /// The sums of a full layer alone, `outputs` for each place: for tests and benches, which
  /// see the arithmetic without what comes after it.
  void (*sum)(const WeightPanels&, const Sequence&, std::int32_t* sums, Scratch);
  /// An LSTM over at most kStripLines sequences, the longest first.
  void (*remember)(const WeightPanels&, const Curves&, const Sequence*, int count, Scratch);
  /// Tanh of a full layer; each sequence's places.
  void (*activate)(const WeightPanels&, const Curves&, const Sequence&, Scratch);
  /// Softmax of a full layer: `outputs` odds for each place of the sequence.
  void (*weigh)(const WeightPanels&, const Sequence&, float* odds, Scratch);
  void (*look)(const WeightPanels&, const Curves&, const Look&, Scratch);
};

/// The kernels of one unit; nullptr when this machine or this build has none.
[[nodiscard]] const Kernels* kernels_of(VectorUnit unit);

/// The fastest that this machine has.
[[nodiscard]] const Kernels& best_kernels();

}  // namespace motcua::read
