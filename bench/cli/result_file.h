// What every result of motcua-bench begins with: of which machine, program and command
// the figures are. Without them a figure means little a year later.

#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "models/expected.h"

namespace motcua::bench {

/// {schema: "motcua.bench/1", verb, when, command, label, machine, versions: {program}}.
/// `label` is what the caller calls this state of the program; may be empty. The command
/// is that of this process.
[[nodiscard]] nlohmann::ordered_json result_head(const std::string& verb, const std::string& label);

/// Writes it whole or not at all. Errors: kIo, naming the file.
[[nodiscard]] Expected<void> keep_result(const nlohmann::ordered_json& result, const std::string& file);

}  // namespace motcua::bench
