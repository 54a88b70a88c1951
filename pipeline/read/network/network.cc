#include "pipeline/read/network/network.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <utility>

#include "pipeline/read/network/multiply.h"

namespace motcua::read {

/// One layer with its weights as multiply() wants them: rows padded with zeros.
struct Network::Step {
  LayerKind kind = LayerKind::kInput;
  int inputs = 0;
  int outputs = 0;
  int x = 0;
  int y = 0;
  std::vector<Step> parts;
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<std::int16_t> matrix;
  std::vector<std::int32_t> bias;
  std::vector<float> scales;
};

namespace {

using Step = Network::Step;

constexpr std::size_t kLane = 32;
constexpr int kInt8Max = 127;
constexpr float kStateMax = 100;
constexpr float kExponentMin = -86;
constexpr std::int64_t kSeedFactor = 0x10000001;

/// 4,096 steps of 1/256, interpolated, as Tesseract has them: the rounding to int8 that
/// follows would otherwise fall to the other side now and then.
struct Curve {
  static constexpr unsigned kSize = 4096;
  static constexpr float kPerUnit = 256;
  std::array<float, kSize> values{};

  [[nodiscard]] float at(float x) const {
    x *= kPerUnit;
    const auto index = static_cast<unsigned>(x);
    if (index >= kSize - 1) return 1;
    return values[index] + (values[index + 1] - values[index]) * (x - static_cast<float>(index));
  }
};

const Curve& tanh_curve() {
  static const Curve curve = [] {
    Curve made;
    for (unsigned at = 0; at < Curve::kSize; ++at)
      made.values[at] = static_cast<float>(std::tanh(at / 256.0));
    return made;
  }();
  return curve;
}

const Curve& logistic_curve() {
  static const Curve curve = [] {
    Curve made;
    for (unsigned at = 0; at < Curve::kSize; ++at) {
      made.values[at] = static_cast<float>(1 / (1 + std::exp(-(at / 256.0))));
    }
    return made;
  }();
  return curve;
}

float tanh_of(const Curve& curve, float x) {
  return x < 0 ? -curve.at(-x) : curve.at(x);
}
float logistic_of(const Curve& curve, float x) {
  return x < 0 ? 1 - curve.at(-x) : curve.at(x);
}

std::int8_t to_int8(float value) {
  const float wide = value * kInt8Max;
  const int rounded = wide >= 0 ? static_cast<int>(wide + 0.5F) : -static_cast<int>(-wide + 0.5F);
  return static_cast<std::int8_t>(std::clamp(rounded, -kInt8Max, kInt8Max));
}

Plane shaped(int width, int height, int depth) {
  Plane plane{.width = width, .height = height, .depth = depth, .values = {}};
  plane.values.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) *
                      static_cast<std::size_t>(depth));
  return plane;
}

std::int8_t* place(Plane& plane, int x, int y) {
  return plane.values.data() +
         (static_cast<std::size_t>(y) * static_cast<std::size_t>(plane.width) + static_cast<std::size_t>(x)) *
             static_cast<std::size_t>(plane.depth);
}

const std::int8_t* place(const Plane& plane, int x, int y) {
  return place(const_cast<Plane&>(plane), x, y);
}

Plane transpose(const Plane& in) {
  Plane out = shaped(in.height, in.width, in.depth);
  for (int y = 0; y < in.height; ++y) {
    for (int x = 0; x < in.width; ++x) std::copy_n(place(in, x, y), in.depth, place(out, y, x));
  }
  return out;
}

Plane reverse(const Plane& in, bool x_too, bool y_too) {
  Plane out = shaped(in.width, in.height, in.depth);
  for (int y = 0; y < in.height; ++y) {
    for (int x = 0; x < in.width; ++x) {
      std::copy_n(place(in, x, y), in.depth,
                  place(out, x_too ? in.width - 1 - x : x, y_too ? in.height - 1 - y : y));
    }
  }
  return out;
}

class Noise {
 public:
  explicit Noise(std::int64_t seed) : random_(static_cast<std::minstd_rand::result_type>(seed)) {
    static_cast<void>(random_());
  }
  std::int8_t next() {
    const double range = kInt8Max;
    const double drawn = range * 2.0 * static_cast<std::int32_t>(random_()) / 2147483647.0 - range;
    return static_cast<std::int8_t>(drawn >= 0 ? static_cast<int>(drawn + 0.5)
                                               : -static_cast<int>(-drawn + 0.5));
  }

 private:
  std::minstd_rand random_;
};

Plane convolve(const Step& step, const Plane& in, Noise& noise) {
  Plane out = shaped(in.width, in.height, step.outputs);
  for (int y = 0; y < in.height; ++y) {
    for (int x = 0; x < in.width; ++x) {
      std::int8_t* to = place(out, x, y);
      for (int dx = -step.x; dx <= step.x; ++dx) {
        for (int dy = -step.y; dy <= step.y; ++dy, to += in.depth) {
          const bool inside = x + dx >= 0 && x + dx < in.width && y + dy >= 0 && y + dy < in.height;
          if (inside) {
            std::copy_n(place(in, x + dx, y + dy), in.depth, to);
          } else {
            std::generate_n(to, in.depth, [&] { return noise.next(); });
          }
        }
      }
    }
  }
  return out;
}

Plane pool(const Step& step, const Plane& in) {
  Plane out = shaped(in.width / step.x, in.height / step.y, in.depth);
  for (int y = 0; y < out.height; ++y) {
    for (int x = 0; x < out.width; ++x) {
      std::int8_t* to = place(out, x, y);
      std::copy_n(place(in, x * step.x, y * step.y), in.depth, to);
      for (int dx = 0; dx < step.x; ++dx) {
        for (int dy = 0; dy < step.y; ++dy) {
          const std::int8_t* from = place(in, x * step.x + dx, y * step.y + dy);
          for (int at = 0; at < in.depth; ++at) to[at] = std::max(to[at], from[at]);
        }
      }
    }
  }
  return out;
}

void weigh(const Step& step, const std::vector<std::int16_t>& values, std::vector<std::int32_t>& sums,
           std::vector<float>& out) {
  multiply(step.matrix.data(), step.rows, step.columns, values.data(), sums.data());
  for (std::size_t row = 0; row < step.rows; ++row) {
    out[row] = static_cast<float>(sums[row] + step.bias[row]) * step.scales[row];
  }
}

Plane remember(const Step& step, const Plane& in) {
  const bool summary = step.kind == LayerKind::kSummaryLstm;
  Plane out = shaped(summary ? 1 : in.width, in.height, step.outputs);
  const auto cells = static_cast<std::size_t>(step.outputs);
  const Curve& to_tanh = tanh_curve();
  const Curve& to_logistic = logistic_curve();
  std::vector<std::int16_t> values(step.columns);
  std::vector<std::int32_t> sums(step.rows);
  std::vector<float> gates(step.rows);
  std::vector<float> state(cells);
  for (int y = 0; y < in.height; ++y) {
    std::fill(state.begin(), state.end(), 0.0F);
    std::fill(values.begin(), values.end(), std::int16_t{0});
    std::int16_t* last = values.data() + in.depth;
    for (int x = 0; x < in.width; ++x) {
      std::copy_n(place(in, x, y), in.depth, values.data());
      weigh(step, values, sums, gates);
      for (std::size_t cell = 0; cell < cells; ++cell) {
        const float fresh = tanh_of(to_tanh, gates[cell]);
        const float input = logistic_of(to_logistic, gates[cells + cell]);
        const float forget = logistic_of(to_logistic, gates[2 * cells + cell]);
        const float output = logistic_of(to_logistic, gates[3 * cells + cell]);
        state[cell] = std::clamp(state[cell] * forget + fresh * input, -kStateMax, kStateMax);
        last[cell] = to_int8(tanh_of(to_tanh, state[cell]) * output);
      }
      if (!summary) std::copy_n(last, cells, place(out, x, y));
    }
    if (summary) std::copy_n(last, cells, place(out, 0, y));
  }
  return out;
}

Plane activate(const Step& step, const Plane& in) {
  Plane out = shaped(in.width, in.height, step.outputs);
  const Curve& to_tanh = tanh_curve();
  std::vector<std::int16_t> values(step.columns);
  std::vector<std::int32_t> sums(step.rows);
  std::vector<float> sum(step.rows);
  for (int y = 0; y < in.height; ++y) {
    for (int x = 0; x < in.width; ++x) {
      std::copy_n(place(in, x, y), in.depth, values.data());
      weigh(step, values, sums, sum);
      std::int8_t* to = place(out, x, y);
      for (std::size_t row = 0; row < step.rows; ++row) to[row] = to_int8(tanh_of(to_tanh, sum[row]));
    }
  }
  return out;
}

CodeOdds weigh_codes(const Step& step, const Plane& in) {
  CodeOdds out{.steps = in.width * in.height, .codes = step.outputs, .odds = {}};
  std::vector<std::int16_t> values(step.columns);
  std::vector<std::int32_t> sums(step.rows);
  std::vector<float> sum(step.rows);
  for (int x = 0; x < out.steps; ++x) {
    std::copy_n(place(in, x, 0), in.depth, values.data());
    weigh(step, values, sums, sum);
    const float most = *std::max_element(sum.begin(), sum.end());
    float total = 0;
    for (float& value : sum) {
      value = std::exp(std::clamp(value - most, kExponentMin, 0.0F));
      total += value;
    }
    for (const float value : sum) out.odds.push_back(value / total);
  }
  return out;
}

Plane run_step(const Step& step, const Plane& in, Noise& noise) {
  switch (step.kind) {
    case LayerKind::kConvolve: return convolve(step, in, noise);
    case LayerKind::kMaxpool: return pool(step, in);
    case LayerKind::kSeries: {
      Plane plane = in;
      for (const Step& part : step.parts) plane = run_step(part, plane, noise);
      return plane;
    }
    case LayerKind::kXReversed:
      return reverse(run_step(step.parts.front(), reverse(in, true, false), noise), true, false);
    case LayerKind::kYReversed:
      return reverse(run_step(step.parts.front(), reverse(in, false, true), noise), false, true);
    case LayerKind::kTransposed: return transpose(run_step(step.parts.front(), transpose(in), noise));
    case LayerKind::kLstm:
    case LayerKind::kSummaryLstm: return remember(step, in);
    case LayerKind::kTanh: return activate(step, in);
    default: return in;
  }
}

/// Layers that lines are read with; whatever else a file may hold is refused on opening.
bool take(const Layer& layer, Step& step) {
  step.kind = layer.kind;
  step.inputs = layer.inputs;
  step.outputs = layer.outputs;
  step.x = layer.x;
  step.y = layer.y;
  const bool wraps = layer.kind == LayerKind::kXReversed || layer.kind == LayerKind::kYReversed ||
                     layer.kind == LayerKind::kTransposed;
  if (wraps && layer.parts.size() != 1) return false;
  if (layer.kind == LayerKind::kParallel || layer.kind == LayerKind::kRelu ||
      layer.kind == LayerKind::kLinear || layer.kind == LayerKind::kLogistic) {
    return false;
  }
  for (const Layer& part : layer.parts) {
    if (part.kind == LayerKind::kInput || part.kind == LayerKind::kSoftmax) return false;
    if (!take(part, step.parts.emplace_back())) return false;
  }
  for (const WeightMatrix& weights : layer.weights) {
    if (weights.quantised.empty()) return false;
    step.columns = (weights.columns - 1 + kLane - 1) / kLane * kLane;
    for (std::size_t row = 0; row < weights.rows; ++row) {
      const auto from = weights.quantised.begin() + static_cast<std::ptrdiff_t>(row * weights.columns);
      const auto end = from + static_cast<std::ptrdiff_t>(weights.columns - 1);
      step.matrix.insert(step.matrix.end(), from, end);
      step.matrix.resize((step.rows + row + 1) * step.columns);
      step.bias.push_back(*end * kInt8Max);
      step.scales.push_back(static_cast<float>(weights.scales[row]));
    }
    step.rows += weights.rows;
  }
  return true;
}

/// How many pixels along the line one output stands for.
int pooled(const Step& step) {
  int px = step.kind == LayerKind::kMaxpool ? step.x : 1;
  for (const Step& part : step.parts) px *= pooled(part);
  return px;
}

}  // namespace

Expected<Network> Network::open(const NetworkFile& file) {
  const std::vector<Layer>& layers = file.network.parts;
  const bool known = file.network.kind == LayerKind::kSeries && layers.size() >= 2 &&
                     layers.front().kind == LayerKind::kInput && layers.back().kind == LayerKind::kSoftmax;
  if (!known) return fail(ErrorCode::kUnavailable, "the model's network is none that reads lines");
  auto steps = std::make_shared<std::vector<Step>>();
  Network network;
  for (const Layer& layer : layers) {
    if (!take(layer, steps->emplace_back())) {
      return fail(ErrorCode::kUnavailable,
                  "the model's network has layers or weights that are not read here");
    }
    network.step_px_ *= pooled(steps->back());
  }
  network.noise_seed_ = file.sample_iteration * kSeedFactor;
  network.line_height_px_ = layers.front().y;
  network.steps_ = std::move(steps);
  return network;
}

CodeOdds Network::run(const Plane& line) const {
  if (line.height != line_height_px_ || line.depth != 1 || line.width < step_px_) return {};
  Noise noise(noise_seed_);
  Plane plane = line;
  for (std::size_t at = 1; at + 1 < steps_->size(); ++at) plane = run_step((*steps_)[at], plane, noise);
  return weigh_codes(steps_->back(), plane);
}

}  // namespace motcua::read
