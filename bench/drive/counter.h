// One counter of the centre: a scanner that hands out pages at its pace and a station
// that sends them and waits for the verdict, while the citizen stands there.

#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "bench/drive/corpus.h"
#include "models/expected.h"
#include "workers/station/door_link.h"

namespace motcua::bench::drive {

/// What became of one dossier that was handed in.
struct Handled {
  std::string id;
  std::size_t corpus_dossier = 0;
  double arrived_s = 0;  ///< When the citizen came, from the beginning of the run.
  double waited_s = 0;   ///< Until a counter was free.
  int pages = 0;
  std::vector<double> ack_ms;         ///< A file sent until it was safe, file by file.
  double last_page_to_verdict_s = 0;  ///< From the last page out of the scanner on.
  double page_time_s = 0;             ///< Reading time of a page of it, as the result says.
  std::string verdict;                ///< Empty: there was none.
  std::string result_sha256;          ///< Of the result, byte for byte.
  std::string trouble;                ///< Why there was no verdict: a refusal's slug, or an error.
  int busy = 0;
  int again = 0;
};

struct CounterTerms {
  std::chrono::duration<double> page_every{0.43};  ///< The scanner's pace.
  std::chrono::seconds patience{600};              ///< For a verdict.
};

/// Hands in one dossier under the id of `handled` and fills it. Blocks until the verdict
/// is there, patience is over or the door refuses.
void hand_in(station::DoorLink& link, const Corpus& corpus, const CounterTerms& terms, Handled& handled);

/// Asks again for the result of a dossier that had one: its SHA-256. Empty: there is none any more.
[[nodiscard]] std::string sha256_of_result_again(station::DoorLink& link, const std::string& dossier);

}  // namespace motcua::bench::drive
