// The judgement as other programs read it: JSON, schema "motcua.result/1"
// (docs/result.md, docs/schema/result-1.schema.json).

#pragma once

#include <string>

#include "models/verdict.h"

namespace motcua::result {

/// Writes the whole judgement, pretty-printed, ended by a newline. Text that is not
/// valid UTF-8 is repaired with U+FFFD. Never fails.
[[nodiscard]] std::string to_json(const DossierJudgement& judgement);

}  // namespace motcua::result
