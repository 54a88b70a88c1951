// What no single file can know: whether names lead somewhere, whether two entries
// speak of the same thing, whether alternatives agree with each other.

#pragma once

#include <vector>

#include "models/catalog/diagnostic.h"
#include "models/catalog/entry_readers.h"

namespace motcua::catalog {

/// Adds what is wrong between the entries to `all`, each at the place that speaks.
void check_across(const Entries& entries, std::vector<Diagnostic>& all);

}  // namespace motcua::catalog
