#include "pipeline/read/traineddata/network_file.h"

#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include "pipeline/read/traineddata/byte_reader.h"

namespace motcua::read {
namespace {

constexpr int kDepthMax = 16;
constexpr std::uint32_t kPartsMax = 64;
constexpr std::uint32_t kSideMax = 1U << 14;
constexpr int kWindowMax = 64;

constexpr std::uint8_t kModeInt8 = 1;
constexpr std::uint8_t kModeDouble = 128;
constexpr std::int32_t kFlagRatesPerLayer = 64;
constexpr double kInt8Max = 127;

struct Name {
  std::string_view name;
  LayerKind kind;
};

constexpr std::array kNames = {
    Name{"Input", LayerKind::kInput},
    Name{"Convolve", LayerKind::kConvolve},
    Name{"Maxpool", LayerKind::kMaxpool},
    Name{"Parallel", LayerKind::kParallel},
    Name{"Replicated", LayerKind::kParallel},
    Name{"ParBidiLSTM", LayerKind::kParallel},
    Name{"Series", LayerKind::kSeries},
    Name{"RTLReversed", LayerKind::kXReversed},
    Name{"TTBReversed", LayerKind::kYReversed},
    Name{"XYTranspose", LayerKind::kTransposed},
    Name{"LSTM", LayerKind::kLstm},
    Name{"SummLSTM", LayerKind::kSummaryLstm},
    Name{"Tanh", LayerKind::kTanh},
    Name{"Relu", LayerKind::kRelu},
    Name{"Linear", LayerKind::kLinear},
    Name{"Logistic", LayerKind::kLogistic},
    Name{"Softmax", LayerKind::kSoftmax},
};

std::optional<LayerKind> kind_of(std::string_view name) {
  for (const Name& known : kNames) {
    if (known.name == name) return known.kind;
  }
  return std::nullopt;
}

bool take_matrix(ByteReader& reader, WeightMatrix& matrix) {
  std::uint8_t mode = 0;
  std::uint32_t rows = 0;
  std::uint32_t columns = 0;
  if (!reader.take(mode) || !reader.take(rows) || !reader.take(columns)) return false;
  if (rows == 0 || columns == 0 || rows > kSideMax || columns > kSideMax) return false;
  matrix.rows = rows;
  matrix.columns = columns;
  const std::size_t size = matrix.rows * matrix.columns;
  const bool doubles = (mode & kModeDouble) != 0;
  std::uint32_t scale_count = 0;
  if ((mode & kModeInt8) != 0) {
    std::int8_t filler = 0;
    if (!reader.take(filler) || !reader.take(matrix.quantised, size) || !reader.take(scale_count))
      return false;
    if (scale_count < rows || scale_count > kSideMax) return false;
    if (doubles) {
      if (!reader.take(matrix.scales, scale_count)) return false;
      for (double& scale : matrix.scales) scale /= kInt8Max;
    } else {
      std::vector<float> narrow;
      if (!reader.take(narrow, scale_count)) return false;
      matrix.scales.assign(narrow.begin(), narrow.end());
    }
    matrix.scales.resize(rows);
    for (const double scale : matrix.scales) {
      if (!std::isfinite(scale)) return false;
    }
    return true;
  }
  if (doubles) {
    double filler = 0;
    std::vector<double> wide;
    if (!reader.take(filler) || !reader.take(wide, size)) return false;
    matrix.real.assign(wide.begin(), wide.end());
  } else {
    float filler = 0;
    if (!reader.take(filler) || !reader.take(matrix.real, size)) return false;
  }
  for (const float weight : matrix.real) {
    if (!std::isfinite(weight)) return false;
  }
  return true;
}

bool take_layer(ByteReader& reader, Layer& layer, int depth);

bool take_parts(ByteReader& reader, Layer& layer, std::int32_t flags, int depth) {
  std::uint32_t count = 0;
  if (!reader.take(count) || count == 0 || count > kPartsMax) return false;
  layer.outputs = 0;
  for (std::uint32_t at = 0; at < count; ++at) {
    Layer part;
    if (!take_layer(reader, part, depth + 1)) return false;
    const bool fits = at == 0 || layer.kind == LayerKind::kParallel || part.inputs == layer.outputs;
    if (!fits) return false;
    layer.outputs = layer.kind == LayerKind::kParallel ? layer.outputs + part.outputs : part.outputs;
    layer.parts.push_back(std::move(part));
  }
  layer.inputs = layer.parts.front().inputs;
  if ((flags & kFlagRatesPerLayer) == 0) return true;
  std::uint32_t rate_count = 0;
  std::vector<float> rates;
  return reader.take(rate_count) && reader.take(rates, rate_count);
}

bool take_lstm(ByteReader& reader, Layer& layer) {
  std::int32_t width = 0;
  // Input and the LSTM's own last output; more would be a two-dimensional one.
  if (!reader.take(width) || width != layer.inputs + layer.outputs) return false;
  layer.weights.resize(4);
  for (WeightMatrix& gate : layer.weights) {
    if (!take_matrix(reader, gate)) return false;
    if (gate.rows != static_cast<std::size_t>(layer.outputs)) return false;
    if (gate.columns != static_cast<std::size_t>(width) + 1) return false;
  }
  return true;
}

bool take_full(ByteReader& reader, Layer& layer) {
  layer.weights.resize(1);
  const WeightMatrix& matrix = layer.weights.front();
  return take_matrix(reader, layer.weights.front()) &&
         matrix.rows == static_cast<std::size_t>(layer.outputs) &&
         matrix.columns == static_cast<std::size_t>(layer.inputs) + 1;
}

bool take_window(ByteReader& reader, Layer& layer, int least) {
  std::int32_t x = 0;
  std::int32_t y = 0;
  if (!reader.take(x) || !reader.take(y)) return false;
  layer.x = x;
  layer.y = y;
  return x >= least && y >= least && x <= kWindowMax && y <= kWindowMax;
}

bool take_layer(ByteReader& reader, Layer& layer, int depth) {
  if (depth > kDepthMax) return false;
  std::int8_t type = 0;
  std::int8_t training = 0;
  std::int8_t backprop = 0;
  std::int32_t flags = 0;
  std::int32_t inputs = 0;
  std::int32_t outputs = 0;
  std::int32_t weight_count = 0;
  std::string type_name;
  std::string own_name;
  // Files since 4.0 name the type; a number alone is older than any model we can meet.
  if (!reader.take(type) || type != 0 || !reader.take(type_name)) return false;
  const std::optional<LayerKind> kind = kind_of(type_name);
  if (!kind || !reader.take(training) || !reader.take(backprop) || !reader.take(flags)) return false;
  if (!reader.take(inputs) || !reader.take(outputs) || !reader.take(weight_count)) return false;
  if (!reader.take(own_name) || training == 1) return false;
  const auto side_max = static_cast<std::int32_t>(kSideMax);
  if (inputs < 0 || outputs < 0 || inputs > side_max || outputs > side_max) return false;
  layer.kind = *kind;
  layer.inputs = inputs;
  layer.outputs = outputs;
  switch (layer.kind) {
    case LayerKind::kInput: {
      std::vector<std::int32_t> shape;  // Batch, height, width, depth, loss.
      if (!reader.take(shape, 5) || shape[3] != 1) return false;
      if (shape[1] < 1 || shape[1] > kWindowMax || shape[2] < 0) return false;
      layer.y = shape[1];
      layer.x = shape[2];
      layer.outputs = shape[3];
      return true;
    }
    case LayerKind::kConvolve: {
      if (!take_window(reader, layer, 0)) return false;
      const std::int64_t places = std::int64_t{2 * layer.x + 1} * (2 * layer.y + 1);
      if (places * layer.inputs > side_max) return false;
      layer.outputs = static_cast<int>(places) * layer.inputs;
      return true;
    }
    case LayerKind::kMaxpool: layer.outputs = layer.inputs; return take_window(reader, layer, 1);
    case LayerKind::kParallel:
    case LayerKind::kSeries:
    case LayerKind::kXReversed:
    case LayerKind::kYReversed:
    case LayerKind::kTransposed: return take_parts(reader, layer, flags, depth);
    case LayerKind::kLstm:
    case LayerKind::kSummaryLstm: return take_lstm(reader, layer);
    case LayerKind::kTanh:
    case LayerKind::kRelu:
    case LayerKind::kLinear:
    case LayerKind::kLogistic:
    case LayerKind::kSoftmax: return take_full(reader, layer);
  }
  return false;
}

}  // namespace

Expected<NetworkFile> parse_network(ByteView part) {
  ByteReader reader(part);
  NetworkFile file;
  std::int32_t flags = 0;
  std::int32_t iteration = 0;
  std::int32_t samples = 0;
  std::int32_t null_code = 0;
  const bool whole = take_layer(reader, file.network, 0) && reader.take(file.spelling) &&
                     reader.take(flags) && reader.take(iteration) && reader.take(samples) &&
                     reader.take(null_code);
  if (!whole) return fail(ErrorCode::kCorrupt, "the network of a model file cannot be read");
  if (null_code < 0 || null_code >= file.network.outputs) {
    return fail(ErrorCode::kCorrupt, "the network of a model file has no output for nothing");
  }
  file.null_code = null_code;
  file.sample_iteration = samples;
  return file;
}

}  // namespace motcua::read
