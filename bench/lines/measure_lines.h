// Pages cut into lines and read line by line by the reference recogniser: whatever is lost is
// lost by the cutting, compared with the same recogniser on whole lines of its own.

#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "bench/accuracy/for_each.h"
#include "bench/accuracy/outcome.h"
#include "bench/lines/upright_pages.h"
#include "models/expected.h"

namespace motcua::bench::lines {

enum class Reading : std::uint8_t {
  kByLine,  ///< Lines found by read/lines, each read alone.
  kByPage,  ///< The recogniser finds its own lines.
  kNone,    ///< Nothing is read: where lines are, and how long it took.
};

struct LinesRequest {
  std::vector<PagePlace> pages;
  Reading reading = Reading::kByLine;
  std::filesystem::path drawings;  ///< A folder for pages with their lines on them; empty: none.
  std::filesystem::path crops;     ///< A folder for each line as it was cut, NAME-INDEX.png; empty: none.
  std::filesystem::path texts;     ///< A folder for what was read, NAME.txt; empty: none.
  int jobs = 1;
};

struct LinesOutcome {
  std::vector<score::PageScore> pages;  ///< text.* and line.* figures; `profile` is the page's kind.
  std::vector<double> find_ms;          ///< CPU time of find_lines(), by page.
  std::vector<double> cut_ms;           ///< The same of cutting all lines.
};

/// Errors: those of decoding and of opening the recogniser; kIo.
[[nodiscard]] Expected<LinesOutcome> measure_lines(const LinesRequest& request, const OnProgress& progress);

}  // namespace motcua::bench::lines
