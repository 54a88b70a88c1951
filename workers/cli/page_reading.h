// Reads all pages of files named on the command line, beside each other, with a
// progress line.

#pragma once

#include <string>
#include <vector>

#include "models/catalogue.h"
#include "models/expected.h"
#include "models/page_report.h"
#include "pipeline/page_decoder.h"
#include "pipeline/reading_engine.h"
#include "workers/cli/input_files.h"

namespace motcua::cli {

/// Returns  the reports in page order, one for every page of every file; a file that
///          cannot be opened gives one report that says why.
/// Errors   about the machine: kUnavailable, kEngineFailed, kIo. kBadPage
///          (kTooManyPages) over limits::kDossierPagesMax.
[[nodiscard]] Expected<std::vector<PageReport>> read_all_pages(const std::vector<InputFile>& files,
                                                               const Catalogue& catalogue,
                                                               PageDecoder& decoder, ReadingEngine engine);

/// One line on stderr for each page that could not be used: file, page, why and what
/// to do. Returns how many pages could be used.
int tell_unusable_pages(const std::vector<PageReport>& pages);

}  // namespace motcua::cli
