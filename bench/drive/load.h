// A fleet of counters that hand dossiers in to a front door, as many and as fast as a
// centre does: a steady stream, a morning's peak, a day in fast time.

#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "bench/drive/arrivals.h"
#include "bench/drive/corpus.h"
#include "bench/drive/counter.h"
#include "models/expected.h"

namespace motcua::bench::drive {

struct LoadTerms {
  std::string server;
  int stations = 3;
  Shape shape = Shape::kSteady;
  std::size_t dossiers = 60;
  Seconds length{360};  ///< Within which they arrive, in the time of this machine.
  std::uint64_t seed = 1;
  CounterTerms counter;
  Seconds give_up_after{3600};  ///< What has not been handed in by then is not handed in.
};

/// Hands in dossiers of the corpus, one after another and again from the first, each under
/// an id of its own; then asks for every result once more over a new line.
/// Returns  the figures ("dossiers", "ack_ms", "last_page_to_verdict_s", "verdicts",
///          "nothing_lost" ...). What goes wrong with a dossier is a figure, not an error.
/// Errors   kUnavailable: nothing answers at the server. kBadUsage: the corpus has no dossier.
[[nodiscard]] Expected<nlohmann::ordered_json> measure_load(
    const Corpus& corpus, const LoadTerms& terms, const std::function<void(int done, int total)>& told);

}  // namespace motcua::bench::drive
