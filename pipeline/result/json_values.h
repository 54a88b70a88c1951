// The pieces that the result and the page report write alike, inside result/ only.

#pragma once

#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

#include "models/page_report.h"

namespace motcua::result {

/// Four digits behind the point: more would only be noise in a file.
[[nodiscard]] inline double rounded(double value) {
  return std::round(value * 1e4) / 1e4;
}

[[nodiscard]] nlohmann::ordered_json box_json(const Box& box);
[[nodiscard]] nlohmann::ordered_json field_json(const Field& field);
[[nodiscard]] nlohmann::ordered_json mark_json(const Mark& mark);
[[nodiscard]] nlohmann::ordered_json barcode_json(const Barcode& barcode);
[[nodiscard]] nlohmann::ordered_json quality_json(const Quality& quality);

}  // namespace motcua::result
