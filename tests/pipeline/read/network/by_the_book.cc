#include "tests/pipeline/read/network/by_the_book.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <random>

namespace motcua::read {
namespace {

using Values = std::vector<std::int8_t>;

/// Tanh or logistic as Tesseract's tables have it.
template <class Function>
float from_table(Function function, float x) {
  const float at = x * 256;
  const auto index = static_cast<unsigned>(at);
  if (index >= 4095) return 1;
  const auto low = static_cast<float>(function(index / 256.0));
  const auto high = static_cast<float>(function((index + 1) / 256.0));
  return low + (high - low) * (at - static_cast<float>(index));
}

float tanh_of(float x) {
  const auto curve = [](double at) { return std::tanh(at); };
  return x < 0 ? -from_table(curve, -x) : from_table(curve, x);
}

float logistic_of(float x) {
  const auto curve = [](double at) { return 1 / (1 + std::exp(-at)); };
  return x < 0 ? 1 - from_table(curve, -x) : from_table(curve, x);
}

std::int8_t to_int8(float value) {
  return static_cast<std::int8_t>(std::lround(value * 127));
}

Plane empty_plane(int width, int height, int depth) {
  return {.width = width,
          .height = height,
          .depth = depth,
          .values = Values(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) *
                           static_cast<std::size_t>(depth))};
}

std::int8_t* place(Plane& plane, int x, int y) {
  return &plane.values[static_cast<std::size_t>((y * plane.width + x) * plane.depth)];
}

Plane turned(Plane in, LayerKind kind) {
  const bool transposed = kind == LayerKind::kTransposed;
  Plane out =
      transposed ? empty_plane(in.height, in.width, in.depth) : empty_plane(in.width, in.height, in.depth);
  for (int y = 0; y < in.height; ++y) {
    for (int x = 0; x < in.width; ++x) {
      const int to_x = kind == LayerKind::kXReversed ? in.width - 1 - x : x;
      const int to_y = kind == LayerKind::kYReversed ? in.height - 1 - y : y;
      std::copy_n(place(in, x, y), in.depth, transposed ? place(out, y, x) : place(out, to_x, to_y));
    }
  }
  return out;
}

float weigh(const WeightMatrix& matrix, std::size_t row, const Values& inputs) {
  const std::int8_t* weights = &matrix.quantised[row * matrix.columns];
  std::int32_t sum = 127 * weights[matrix.columns - 1];
  for (std::size_t at = 0; at + 1 < matrix.columns; ++at) sum += weights[at] * inputs[at];
  return static_cast<float>(sum) * static_cast<float>(matrix.scales[row]);
}

Plane remember(const Layer& layer, Plane in) {
  const bool summary = layer.kind == LayerKind::kSummaryLstm;
  Plane out = empty_plane(summary ? 1 : in.width, in.height, layer.outputs);
  for (int y = 0; y < in.height; ++y) {
    std::vector<float> state(static_cast<std::size_t>(layer.outputs));
    Values last(state.size());
    for (int x = 0; x < in.width; ++x) {
      Values inputs(place(in, x, y), place(in, x, y) + in.depth);
      inputs.insert(inputs.end(), last.begin(), last.end());
      for (std::size_t cell = 0; cell < state.size(); ++cell) {
        const float fresh = tanh_of(weigh(layer.weights[0], cell, inputs));
        const float input = logistic_of(weigh(layer.weights[1], cell, inputs));
        const float forget = logistic_of(weigh(layer.weights[2], cell, inputs));
        const float output = logistic_of(weigh(layer.weights[3], cell, inputs));
        state[cell] = std::clamp(state[cell] * forget + fresh * input, -100.0F, 100.0F);
        last[cell] = to_int8(tanh_of(state[cell]) * output);
      }
      std::copy(last.begin(), last.end(), place(out, summary ? 0 : x, y));
    }
  }
  return out;
}

Plane look_about(const Layer& layer, Plane in, std::minstd_rand& random) {
  Plane out = empty_plane(in.width, in.height, in.depth * (2 * layer.x + 1) * (2 * layer.y + 1));
  std::int8_t* to = out.values.data();
  for (int y = 0; y < in.height; ++y) {
    for (int x = 0; x < in.width; ++x) {
      for (int from_x = x - layer.x; from_x <= x + layer.x; ++from_x) {
        for (int from_y = y - layer.y; from_y <= y + layer.y; ++from_y) {
          for (int at = 0; at < in.depth; ++at) {
            const bool inside = from_x >= 0 && from_x < in.width && from_y >= 0 && from_y < in.height;
            *to++ = inside ? place(in, from_x, from_y)[at]
                           : static_cast<std::int8_t>(std::lround(254.0 * random() / 2147483647.0 - 127));
          }
        }
      }
    }
  }
  return out;
}

Plane pool(const Layer& layer, Plane in) {
  Plane out = empty_plane(in.width / layer.x, in.height / layer.y, in.depth);
  std::fill(out.values.begin(), out.values.end(), std::int8_t{-128});
  for (int y = 0; y < out.height * layer.y; ++y) {
    for (int x = 0; x < out.width * layer.x; ++x) {
      std::int8_t* to = place(out, x / layer.x, y / layer.y);
      for (int at = 0; at < in.depth; ++at) to[at] = std::max(to[at], place(in, x, y)[at]);
    }
  }
  return out;
}

Plane activate(const Layer& layer, const Plane& in) {
  Plane out = empty_plane(in.width, in.height, layer.outputs);
  std::int8_t* to = out.values.data();
  for (auto from = in.values.begin(); from < in.values.end(); from += in.depth) {
    const Values inputs(from, from + in.depth);
    for (std::size_t row = 0; row < layer.weights[0].rows; ++row)
      *to++ = to_int8(tanh_of(weigh(layer.weights[0], row, inputs)));
  }
  return out;
}

Plane run_layer(const Layer& layer, Plane plane, std::minstd_rand& random) {
  switch (layer.kind) {
    case LayerKind::kConvolve: return look_about(layer, std::move(plane), random);
    case LayerKind::kMaxpool: return pool(layer, std::move(plane));
    case LayerKind::kTanh: return activate(layer, plane);
    case LayerKind::kLstm:
    case LayerKind::kSummaryLstm: return remember(layer, std::move(plane));
    case LayerKind::kSeries:
      for (const Layer& part : layer.parts) plane = run_layer(part, std::move(plane), random);
      return plane;
    default:
      return turned(run_layer(layer.parts.front(), turned(std::move(plane), layer.kind), random), layer.kind);
  }
}

}  // namespace

CodeOdds run_by_the_book(const NetworkFile& file, const Plane& line) {
  std::minstd_rand random(
      static_cast<std::minstd_rand::result_type>(file.sample_iteration * std::int64_t{0x10000001}));
  static_cast<void>(random());
  Plane plane = line;
  const std::vector<Layer>& layers = file.network.parts;
  for (std::size_t at = 1; at + 1 < layers.size(); ++at)
    plane = run_layer(layers[at], std::move(plane), random);
  CodeOdds odds{.steps = plane.width, .codes = layers.back().outputs, .odds = {}};
  for (int x = 0; x < plane.width; ++x) {
    const Values inputs(place(plane, x, 0), place(plane, x, 0) + plane.depth);
    std::vector<double> sums;
    for (std::size_t row = 0; row < layers.back().weights[0].rows; ++row)
      sums.push_back(static_cast<double>(weigh(layers.back().weights[0], row, inputs)));
    const double most = *std::max_element(sums.begin(), sums.end());
    double total = 0;
    for (double& sum : sums) total += sum = std::exp(sum - most);
    for (const double sum : sums) odds.odds.push_back(static_cast<float>(sum / total));
  }
  return odds;
}

}  // namespace motcua::read
