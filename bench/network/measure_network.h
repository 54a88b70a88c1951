// The recogniser's network on every vector unit of this machine, one line at a time and side
// by side: time by layer, products a second beside what the unit can do at most, and the
// time of Tesseract's recogniser on the same lines.

#pragma once

#include <string>
#include <vector>

#include "bench/network/layer_cost.h"
#include "models/expected.h"
#include "models/page_image.h"
#include "pipeline/read/engine.h"

namespace motcua::bench::network {

struct NetworkRequest {
  std::vector<PageImage> lines;  ///< 8-bit grey.
  std::vector<int> side_by_side{1, 4, 16, 64};
  int rounds = 5;  ///< The median counts.
};

/// Times are of the processor, in us a step along the line.
struct NetworkTime {
  std::string unit;
  int side_by_side = 1;
  double all_us = 0;               ///< Network::run().
  std::vector<double> layer_us;    ///< As NetworkOutcome::layers.
  double products_per_s = 0;       ///< Of all_us.
  double products_per_s_most = 0;  ///< The unit's, on weights that lie in its nearest memory.
};

struct NetworkOutcome {
  std::vector<LayerWork> layers;
  long steps = 0;
  std::vector<NetworkTime> times;
  double scaling_us = 0;    ///< A line's pixels to the plane that the network reads.
  double own_us = 0;        ///< Our recogniser from crops to words, all lines at once.
  double tesseract_us = 0;  ///< Tesseract from the same crops to words.
};

/// Takes an engine of Tesseract and the language that it reads.
/// Errors: those of opening the model; those of reading.
[[nodiscard]] Expected<NetworkOutcome> measure_network(const NetworkRequest& request, read::Engine& tesseract,
                                                       const std::string& language);

}  // namespace motcua::bench::network
