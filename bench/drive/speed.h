// How fast pages are read, in this process: throughput by number of threads, the time
// that a page waits, stage by stage, memory, and energy where the machine tells it.

#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <vector>

#include "bench/drive/corpus.h"
#include "models/catalogue.h"
#include "models/expected.h"
#include "pipeline/reading_engine.h"

namespace motcua::bench::drive {

struct SpeedTerms {
  int threads_max = 1;  ///< Measured are 1, 2, 4 ... and this many.
  ReadingEngine engine = kUsualEngine;
  int rounds = 3;  ///< Each round measures every number of threads, in turning order.
};

/// 1, 2, 4 ... below `most`, and `most`.
[[nodiscard]] std::vector<int> thread_counts(int most);

/// The same numbers in the order of a round: turned by one place each round, so that a
/// machine that gets slower or busier does not always hurt the same one.
[[nodiscard]] std::vector<int> order_of_round(const std::vector<int>& counts, int round);

/// Pages read so far, and how many there will be.
using Told = std::function<void(int done, int total)>;

/// Reads every page of the corpus in every round with every number of threads.
/// Returns  the figures ("pages", "rounds", "scaling", "latency_ms", "dossier_ms",
///          "memory", "energy", "figures").
/// Errors   about the machine only: kUnavailable, kEngineFailed, kIo.
[[nodiscard]] Expected<nlohmann::ordered_json> measure_speed(const Corpus& corpus, const Catalogue& catalogue,
                                                             const SpeedTerms& terms, const Told& told);

}  // namespace motcua::bench::drive
