#include "pipeline/read/network/network.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "pipeline/read/network/batch.h"
#include "pipeline/read/network/kernels.h"
#include "pipeline/read/network/steps.h"

namespace motcua::read {

struct Network::Layers {
  std::vector<Step> steps;
  PackedWeights codes;
};

namespace {

constexpr std::int64_t kSeedFactor = 0x10000001;

// More lines than that side by side do not make the arithmetic any faster; the pixels
// keep a workspace below 10 MB.
constexpr std::size_t kBatchLinesMax = kStripLines;
constexpr std::int64_t kBatchColumnsMax = 1 << 16;

/// Odds of all codes at each place of a line.
CodeOdds weigh(const PackedWeights& codes, const View& line, const Kernels& kernels, Scratch scratch) {
  CodeOdds out{.steps = line.width * line.height, .codes = codes.panels().outputs, .odds = {}};
  out.odds.resize(values_of(line.width, line.height, out.codes));
  for (int y = 0; y < line.height; ++y) {
    const Sequence places{.in = line.place(0, y), .in_stride = line.step_x, .steps = line.width};
    kernels.weigh(codes.panels(), places, out.odds.data() + values_of(line.width, y, out.codes), scratch);
  }
  return out;
}

}  // namespace

Expected<Network> Network::open(const NetworkFile& file) {
  return open(file, best_kernels());
}

Expected<Network> Network::open(const NetworkFile& file, const Kernels& kernels) {
  const std::vector<Layer>& layers = file.network.parts;
  const bool known = file.network.kind == LayerKind::kSeries && layers.size() >= 2 &&
                     layers.front().kind == LayerKind::kInput && layers.back().kind == LayerKind::kSoftmax;
  if (!known) return fail(ErrorCode::kUnavailable, "the model's network is none that reads lines");
  auto made = std::make_shared<Layers>();
  const std::vector<WeightMatrix>& codes = layers.back().weights;
  if (codes.size() != 1 || codes.front().quantised.empty() ||
      !make_steps(std::span(layers).subspan(1, layers.size() - 2), kernels.layout, made->steps)) {
    return fail(ErrorCode::kUnavailable, "the model's network has layers or weights that are not read here");
  }
  made->codes = PackedWeights(codes, Spread::kRows, kernels.layout);
  Network network;
  network.step_px_ = pooled_px(made->steps);
  network.noise_seed_ = file.sample_iteration * kSeedFactor;
  network.line_height_px_ = layers.front().y;
  network.layers_ = std::move(made);
  network.kernels_ = &kernels;
  return network;
}

std::vector<CodeOdds> Network::run(std::span<const Plane> lines) const {
  static thread_local Workspace workspace;
  std::vector<CodeOdds> odds(lines.size());
  std::vector<std::size_t> order;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const Plane& line = lines[at];
    if (line.height == line_height_px_ && line.depth == 1 && line.width >= step_px_) order.push_back(at);
  }
  // Lines of like length end together, so that no batch runs on with a few of its lines.
  std::stable_sort(order.begin(), order.end(), [lines](std::size_t one, std::size_t other) {
    return lines[one].width > lines[other].width;
  });
  for (std::size_t first = 0; first < order.size();) {
    std::vector<View> views;
    std::int64_t columns = 0;
    for (std::size_t at = first; at < order.size() && views.size() < kBatchLinesMax; ++at) {
      const Plane& line = lines[order[at]];
      columns += line.width;
      if (!views.empty() && columns > kBatchColumnsMax) break;
      views.push_back(row_major(line.values.data(), line.width, line.height, line.depth));
    }
    Batch batch(*kernels_, noise_seed_, std::move(views), workspace);
    batch.run(layers_->steps);
    const Scratch scratch = batch.scratch(layers_->codes.scratch_bytes(kernels_->layout.rows));
    for (const View& view : batch.views())
      odds[order[first++]] = weigh(layers_->codes, view, *kernels_, scratch);
  }
  return odds;
}

CodeOdds Network::run(const Plane& line) const {
  return std::move(run(std::span(&line, 1)).front());
}

}  // namespace motcua::read
