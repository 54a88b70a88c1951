#include "bench/network/layer_cost.h"

#include <cstddef>
#include <utility>

namespace motcua::bench::network {
namespace {

using read::Layer;
using read::LayerKind;
using read::Step;
using read::StepKind;

/// Places along the line and across it that stand for one step of the whole network.
struct Extent {
  double x = 1;
  double y = 1;
};

double products(const Layer& layer, Extent& extent) {
  double sum = 0;
  for (const read::WeightMatrix& weights : layer.weights)
    sum += extent.x * extent.y * static_cast<double>(weights.rows * (weights.columns - 1));
  if (layer.kind == LayerKind::kTransposed) std::swap(extent.x, extent.y);
  for (const Layer& part : layer.parts) sum += products(part, extent);
  if (layer.kind == LayerKind::kTransposed) std::swap(extent.x, extent.y);
  if (layer.kind == LayerKind::kSummaryLstm) extent.x = 1;
  if (layer.kind == LayerKind::kMaxpool) extent = {extent.x / layer.x, extent.y / layer.y};
  return sum;
}

std::string name_of(const Step& step) {
  const std::string outputs = ' ' + std::to_string(step.outputs);
  switch (step.kind) {
    case StepKind::kLook: return "look" + outputs;
    case StepKind::kTransposed: return "columns" + outputs;
    case StepKind::kXReversed: return "back" + outputs;
    case StepKind::kLstm: return "forth" + outputs;
    default: return "other" + outputs;
  }
}

}  // namespace

std::vector<LayerWork> work_of(const read::NetworkFile& file, const std::vector<Step>& steps) {
  const std::vector<Layer>& layers = file.network.parts;
  Extent extent{static_cast<double>(read::pooled_px(steps)), static_cast<double>(layers.front().y)};
  std::vector<LayerWork> work;
  std::size_t at = 1;
  for (const Step& step : steps) {
    double sum = products(layers[at++], extent);
    // Two layers of the file are one step.
    if (step.kind == StepKind::kLook) sum += products(layers[at++], extent);
    work.push_back({name_of(step), sum});
  }
  work.push_back({"codes " + std::to_string(layers.back().outputs), products(layers.back(), extent)});
  return work;
}

}  // namespace motcua::bench::network
