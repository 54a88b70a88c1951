#include "tests/pipeline/read/network/random_network.h"

#include <cstddef>
#include <utility>

namespace motcua::read {
namespace {

constexpr int kHeight = 12;

int between(std::mt19937& random, int least, int most) {
  return std::uniform_int_distribution<int>(least, most)(random);
}

WeightMatrix random_weights(std::mt19937& random, int rows, int inputs) {
  WeightMatrix matrix;
  matrix.rows = static_cast<std::size_t>(rows);
  matrix.columns = static_cast<std::size_t>(inputs) + 1;
  // The extremes more often than chance has them: there sums are at their largest.
  for (std::size_t at = 0; at < matrix.rows * matrix.columns; ++at) {
    const int weight = between(random, -160, 160);
    matrix.quantised.push_back(static_cast<std::int8_t>(weight > 127 ? 127 : weight < -127 ? -127 : weight));
  }
  for (int row = 0; row < rows; ++row) matrix.scales.push_back(between(random, 1, 900) / 1e7);
  return matrix;
}

Layer layer_of(LayerKind kind, int inputs, int outputs, int x = 0, int y = 0) {
  Layer layer;
  layer.kind = kind;
  layer.inputs = inputs;
  layer.outputs = outputs;
  layer.x = x;
  layer.y = y;
  return layer;
}

Layer around(LayerKind kind, std::vector<Layer> parts) {
  Layer layer = layer_of(kind, parts.front().inputs, parts.back().outputs);
  layer.parts = std::move(parts);
  return layer;
}

Layer full(std::mt19937& random, LayerKind kind, int inputs, int outputs) {
  Layer layer = layer_of(kind, inputs, outputs);
  layer.weights.push_back(random_weights(random, outputs, inputs));
  return layer;
}

Layer lstm(std::mt19937& random, LayerKind kind, int inputs, int outputs) {
  Layer layer = layer_of(kind, inputs, outputs);
  for (int gate = 0; gate < 4; ++gate)
    layer.weights.push_back(random_weights(random, outputs, inputs + outputs));
  return layer;
}

}  // namespace

NetworkFile random_network(std::mt19937& random, bool plain_look) {
  const int seen = between(random, 1, 40);
  const int column = between(random, 1, 40);
  const int forth = between(random, 1, 70);
  const int back = between(random, 1, 70);
  const int codes = between(random, 2, 150);
  Layer look = around(LayerKind::kSeries,
                      {layer_of(LayerKind::kConvolve, 1, 9, 1, 1), full(random, LayerKind::kTanh, 9, seen)});
  // A series of one more is the same network, but none that is known by its shape.
  if (plain_look) look = around(LayerKind::kSeries, {std::move(look)});
  const int pool = between(random, 1, 3);
  // Now and then a pool that leaves nothing of a line's height.
  const int pool_y = between(random, 0, 9) == 0 ? kHeight + 1 : pool;
  NetworkFile file;
  file.sample_iteration = between(random, 1, 1'000'000);
  file.network =
      around(LayerKind::kSeries,
             {layer_of(LayerKind::kInput, 1, 1, 0, kHeight), std::move(look),
              layer_of(LayerKind::kMaxpool, seen, seen, pool, pool_y),
              around(LayerKind::kTransposed, {lstm(random, LayerKind::kSummaryLstm, seen, column)}),
              lstm(random, LayerKind::kLstm, column, forth),
              around(LayerKind::kXReversed, {lstm(random, LayerKind::kLstm, forth, back)}),
              around(LayerKind::kYReversed, {full(random, LayerKind::kTanh, back, back)}),
              full(random, LayerKind::kSoftmax, back, codes)});
  return file;
}

Plane random_line(std::mt19937& random, int width, int height) {
  Plane line{.width = width, .height = height, .depth = 1, .values = {}};
  for (int at = 0; at < width * height; ++at)
    line.values.push_back(static_cast<std::int8_t>(between(random, -127, 127)));
  return line;
}

}  // namespace motcua::read
