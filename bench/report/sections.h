// The parts of the report, each a piece of HTML from the results; empty when there is
// nothing to say, because the verb that measures it was not run.

#pragma once

#include <string>
#include <vector>

#include "bench/report/inputs.h"

namespace motcua::bench::report {

// In the order of the page.
[[nodiscard]] std::string promises_section(const Inputs& inputs);
[[nodiscard]] std::string weak_spots_section(const Inputs& inputs);
[[nodiscard]] std::string verdicts_section(const Inputs& inputs);
[[nodiscard]] std::string automation_section(const Inputs& inputs);
[[nodiscard]] std::string defects_section(const Inputs& inputs);
[[nodiscard]] std::string kinds_section(const Inputs& inputs);
[[nodiscard]] std::string effects_section(const Inputs& inputs);
[[nodiscard]] std::string profiles_section(const Inputs& inputs);
[[nodiscard]] std::string calibration_section(const Inputs& inputs);
[[nodiscard]] std::string worst_pages_section(const Inputs& inputs);
[[nodiscard]] std::string versus_section(const Inputs& inputs);
[[nodiscard]] std::string speed_section(const Inputs& inputs);
[[nodiscard]] std::string load_section(const Inputs& inputs);
[[nodiscard]] std::string changes_section(const Inputs& inputs);
[[nodiscard]] std::string all_figures_section(const Inputs& inputs);
[[nodiscard]] std::string how_section(const Inputs& inputs);

/// <section> with a heading, and a line that says how to read it; empty when `inner` is.
[[nodiscard]] std::string section(const std::string& title, const std::string& how_to_read,
                                  const std::string& inner);

/// A table from rows of cells that are HTML already; the first row is the head. Cells of a
/// column after the first are numbers, set right.
[[nodiscard]] std::string table(const std::vector<std::vector<std::string>>& rows);

}  // namespace motcua::bench::report
