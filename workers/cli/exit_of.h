// From an error to what a verb says and the exit code it leaves with.

#pragma once

#include <string_view>

#include "models/expected.h"

namespace motcua::cli {

/// Prints "motcua VERB: message" on stderr. Usage errors give 2, input that cannot be
/// used 3, everything else is a fault of the program or its machine: 70.
int exit_of(std::string_view verb, const Error& error);

}  // namespace motcua::cli
