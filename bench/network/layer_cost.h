// How much a layer has to multiply, from its description alone.

#pragma once

#include <string>
#include <vector>

#include "pipeline/read/network/steps.h"
#include "pipeline/read/traineddata/network_file.h"

namespace motcua::bench::network {

struct LayerWork {
  std::string name;
  double products = 0;  ///< Multiply-adds of one step along the line.
};

/// Of the steps that a network is run as, and of its odds at last.
[[nodiscard]] std::vector<LayerWork> work_of(const read::NetworkFile& file,
                                             const std::vector<read::Step>& steps);

}  // namespace motcua::bench::network
