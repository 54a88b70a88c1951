// A page report on its way between processes and into the store: JSON, one object.
// An inner format: both ends are of the same version (workers and front door check).

#pragma once

#include <string>
#include <string_view>

#include "models/expected.h"
#include "models/page_report.h"

namespace motcua::result {

[[nodiscard]] std::string page_report_to_json(const PageReport& report);

/// Errors: kCorrupt, naming the key that is missing or of the wrong kind.
[[nodiscard]] Expected<PageReport> page_report_from_json(std::string_view json);

}  // namespace motcua::result
