// The network of a model file as a tree of layers with their weights, as values. What
// the layers compute is said where they are computed; here they are only read.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::read {

enum class LayerKind : std::uint8_t {
  kInput,
  kConvolve,  ///< Puts the neighbours of a place side by side; has no weights.
  kMaxpool,
  kParallel,  ///< The same input to each part, their outputs side by side.
  kSeries,
  kXReversed,  ///< The part reads from right to left.
  kYReversed,
  kTransposed,  ///< The part sees x and y exchanged.
  kLstm,
  kSummaryLstm,  ///< Only the last step of each row is kept.
  kTanh,
  kRelu,
  kLinear,
  kLogistic,
  kSoftmax,
};

/// One row for each output; the last column is the bias. Either `quantised` with
/// `scales`, or `real` holds the weights.
struct WeightMatrix {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<std::int8_t> quantised;  ///< Row-major.
  std::vector<double> scales;          ///< By row: sums over inputs of -127..127 to real values.
  std::vector<float> real;             ///< Row-major.
};

struct Layer {
  LayerKind kind = LayerKind::kInput;
  int inputs = 0;
  int outputs = 0;
  int x = 0;  ///< Half width of a convolution without its middle; width of a pool; width of the input.
  int y = 0;
  std::vector<Layer> parts;           ///< Of kParallel, kSeries and the reversed and transposed.
  std::vector<WeightMatrix> weights;  ///< One; of an LSTM four: input, input gate, forget gate, output gate.
};

struct NetworkFile {
  Layer network;
  std::string spelling;      ///< "[1,36,0,1Ct3,3,16...]"
  int null_code = 0;         ///< The output that says "no character here".
  int sample_iteration = 0;  ///< Seeds the noise at the borders of a line.
};

/// Errors: kCorrupt, when the bytes end early, contradict themselves, or describe a
/// network of a kind that is not read here (two-dimensional LSTM, one in training).
[[nodiscard]] Expected<NetworkFile> parse_network(ByteView part);

}  // namespace motcua::read
