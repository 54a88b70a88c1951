// The whole report as one HTML page that needs nothing else: no program, no network, no
// other file. It can be printed.

#pragma once

#include <string>

#include "bench/report/inputs.h"

namespace motcua::bench::report {

/// Takes    results as motcua-bench wrote them; `accuracy` must be one.
/// Returns  the page, UTF-8. Well-formed as XML, too.
[[nodiscard]] std::string report_page(const Inputs& inputs);

/// The style sheet of the page.
[[nodiscard]] const std::string& style_sheet();

}  // namespace motcua::bench::report
