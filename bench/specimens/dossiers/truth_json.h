// The truth of a page as JSON, for whoever measures.

#pragma once

#include <nlohmann/json_fwd.hpp>

#include "bench/specimens/scan/scan.h"

namespace motcua::specimens {

/// {file_page, paper, paper_page, ..., rotation_deg, skew_deg, lines[], fields[], marks[], effects[]}.
[[nodiscard]] nlohmann::ordered_json truth_json(const ScannedPage& page, int file_page);

}  // namespace motcua::specimens
