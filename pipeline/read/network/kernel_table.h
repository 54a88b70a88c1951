// All kernels of one unit; see kernel_arithmetic.h.

#pragma once

#include "pipeline/read/network/kernel_layers.h"
#include "pipeline/read/network/kernel_look.h"
#include "pipeline/read/network/kernel_softmax.h"
#include "pipeline/read/network/kernels.h"

namespace motcua::read {

template <class V>
constexpr Kernels kernel_table(VectorUnit unit, const char* name) {
  return {.unit = unit,
          .name = name,
          .layout = {.lanes = V::kLanes,
                     .group = V::kGroup,
                     .weight_bytes = sizeof(typename V::Weight),
                     .input_bias = V::kBias,
                     .rows = V::kRows},
          .sum = &sum<V>,
          .remember = &remember<V>,
          .activate = &activate<V>,
          .weigh = &weigh<V>,
          .look = &look<V>};
}

}  // namespace motcua::read
