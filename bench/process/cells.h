// Pages are measured as the program decodes them: in cells.

#pragma once

#include "workers/cell/cell_decoder.h"

namespace motcua::bench {

/// Cells of the `motcua` that lies beside this program.
[[nodiscard]] cell::HostTerms cells_of_motcua();

}  // namespace motcua::bench
