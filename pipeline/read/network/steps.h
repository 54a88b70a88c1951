// A network's layers as steps that can be run, with their weights packed for one vector
// unit.

#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "pipeline/read/network/kernels.h"
#include "pipeline/read/network/packed_weights.h"
#include "pipeline/read/traineddata/network_file.h"

namespace motcua::read {

enum class StepKind : std::uint8_t {
  kSeries,
  kConvolve,
  kPool,
  kLook,  ///< Convolution, tanh and pool in one; see Look.
  kXReversed,
  kYReversed,
  kTransposed,
  kLstm,
  kSummaryLstm,
  kTanh,
};

struct Step {
  StepKind kind = StepKind::kSeries;
  int outputs = 0;
  int x = 0;  ///< As in Layer; of kLook, those of its pool.
  int y = 0;
  std::vector<Step> parts;
  PackedWeights weights;
};

/// Takes layers that follow each other. False, when there is one that lines are not read
/// with, or its weights are not int8.
[[nodiscard]] bool make_steps(std::span<const Layer> layers, const WeightLayout& layout,
                              std::vector<Step>& steps);

/// How many pixels along the line one output stands for.
[[nodiscard]] int pooled_px(std::span<const Step> steps);

}  // namespace motcua::read
