// This program beside others on the same pages, in one run: each round gives all pages to
// each program, in turning order; what counts are the ratios inside the rounds.

#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "bench/drive/contestants.h"
#include "bench/drive/corpus.h"
#include "models/expected.h"

namespace motcua::bench::drive {

struct VersusTerms {
  std::string motcua;  ///< The program.
  std::string engine;  ///< Its recogniser; empty: its usual one.
  /// "tesseract", "ocrmypdf"; "motcua-fast" and "motcua-tesseract", this program's recognisers.
  std::vector<std::string> with;
  int rounds = 3;
  int cores = 1;
  int pages_max = 0;  ///< 0: all that every contestant can take.
};

/// Images of one page each, which every contestant can take: no PDF, no file of several pages.
/// With `pages_max` above 0 so many of them, spread evenly.
[[nodiscard]] std::vector<std::size_t> single_images(const Corpus& corpus, int pages_max = 0);

/// A program that is not installed is listed under "missing" with how to install it, and
/// the others go on.
/// Returns  the figures ("pages", "programs", "ratios", "missing", "method").
/// Errors   kBadUsage: no page that all can take, or a name that is no contestant. Those of
///          motcua itself.
[[nodiscard]] Expected<nlohmann::ordered_json> measure_versus(
    const Corpus& corpus, const VersusTerms& terms, const std::function<void(int done, int total)>& told);

}  // namespace motcua::bench::drive
