// From papers with known truth to an outcome: reads the truth, asks the program, scores.

#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "bench/accuracy/asking.h"
#include "bench/accuracy/for_each.h"
#include "bench/accuracy/outcome.h"
#include "models/expected.h"

namespace motcua::bench {

/// All truth is read before the first dossier is asked, so that a flaw in it costs no
/// reading. `jobs` dossiers at once.
/// Errors   what read_set_index(), read_dossier() and Asking::check() say.
[[nodiscard]] Expected<void> measure_set(const std::filesystem::path& set, const Asking& asking, int jobs,
                                         const OnProgress& progress, Outcome& outcome);

/// Pages with NAME.gt.txt beside them: text alone. Errors: read_page_folder(), Asking::ocr().
[[nodiscard]] Expected<void> measure_pages(const std::filesystem::path& folder, const Asking& asking,
                                           int jobs, const OnProgress& progress, Outcome& outcome);

/// Files in which no kind of paper may be found. Errors: page_files(), Asking::ocr().
[[nodiscard]] Expected<void> measure_nothing(const std::filesystem::path& folder, const Asking& asking,
                                             int jobs, const OnProgress& progress, Outcome& outcome);

}  // namespace motcua::bench
