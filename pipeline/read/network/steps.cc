#include "pipeline/read/network/steps.h"

#include <algorithm>
#include <optional>

namespace motcua::read {
namespace {

constexpr int kLookRun = 3;  // Neighbours in a column, and what the kernels fill it up with.
constexpr int kLookGap = 1;

std::optional<StepKind> kind_of(LayerKind kind) {
  switch (kind) {
    case LayerKind::kSeries: return StepKind::kSeries;
    case LayerKind::kConvolve: return StepKind::kConvolve;
    case LayerKind::kMaxpool: return StepKind::kPool;
    case LayerKind::kXReversed: return StepKind::kXReversed;
    case LayerKind::kYReversed: return StepKind::kYReversed;
    case LayerKind::kTransposed: return StepKind::kTransposed;
    case LayerKind::kLstm: return StepKind::kLstm;
    case LayerKind::kSummaryLstm: return StepKind::kSummaryLstm;
    case LayerKind::kTanh: return StepKind::kTanh;
    default: return std::nullopt;
  }
}

bool all_quantised(const Layer& layer) {
  return !layer.weights.empty() &&
         std::all_of(layer.weights.begin(), layer.weights.end(),
                     [](const auto& weights) { return !weights.quantised.empty() && weights.columns > 1; });
}

/// Whether `layer`, with a pool behind it, is what the kernel `look` does. The largest sum
/// is the largest tanh only where no scale is negative.
bool looks(const Layer& layer, const Layer& next) {
  if (layer.kind != LayerKind::kSeries || layer.parts.size() != 2 || next.kind != LayerKind::kMaxpool)
    return false;
  const Layer& convolve = layer.parts[0];
  const Layer& full = layer.parts[1];
  if (convolve.kind != LayerKind::kConvolve || convolve.x != 1 || convolve.y != 1 || convolve.inputs != 1 ||
      full.kind != LayerKind::kTanh || !all_quantised(full) || next.x > kPoolMax || next.y > kPoolMax) {
    return false;
  }
  const std::vector<double>& scales = full.weights.front().scales;
  return std::all_of(scales.begin(), scales.end(), [](double scale) { return scale >= 0; });
}

bool make_step(const Layer& layer, const WeightLayout& layout, Step& step) {
  const std::optional<StepKind> kind = kind_of(layer.kind);
  if (!kind) return false;
  step.kind = *kind;
  step.outputs = layer.outputs;
  step.x = layer.x;
  step.y = layer.y;
  switch (step.kind) {
    case StepKind::kXReversed:
    case StepKind::kYReversed:
    case StepKind::kTransposed: return layer.parts.size() == 1 && make_steps(layer.parts, layout, step.parts);
    case StepKind::kSeries: return make_steps(layer.parts, layout, step.parts);
    case StepKind::kLstm:
    case StepKind::kSummaryLstm:
      if (layer.weights.size() != kSlots || !all_quantised(layer)) return false;
      step.weights = PackedWeights(layer.weights, Spread::kGates, layout);
      return true;
    case StepKind::kTanh:
      if (layer.weights.size() != 1 || !all_quantised(layer)) return false;
      step.weights = PackedWeights(layer.weights, Spread::kRows, layout);
      return true;
    default: return true;
  }
}

}  // namespace

bool make_steps(std::span<const Layer> layers, const WeightLayout& layout, std::vector<Step>& steps) {
  for (std::size_t at = 0; at < layers.size(); ++at) {
    Step& step = steps.emplace_back();
    if (at + 1 < layers.size() && looks(layers[at], layers[at + 1])) {
      const Layer& pool = layers[++at];
      step.kind = StepKind::kLook;
      step.outputs = layers[at - 1].outputs;
      step.x = pool.x;
      step.y = pool.y;
      step.weights =
          PackedWeights(layers[at - 1].parts[1].weights, Spread::kRows, layout, kLookRun, kLookGap);
    } else if (!make_step(layers[at], layout, step)) {
      return false;
    }
  }
  return true;
}

int pooled_px(std::span<const Step> steps) {
  int px = 1;
  for (const Step& step : steps) {
    if (step.kind == StepKind::kPool || step.kind == StepKind::kLook) px *= step.x;
    px *= pooled_px(step.parts);
  }
  return px;
}

}  // namespace motcua::read
