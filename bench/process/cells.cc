#include "bench/process/cells.h"

#include "bench/process/machine.h"

namespace motcua::bench {

cell::HostTerms cells_of_motcua() {
  cell::HostTerms terms;
  terms.program = beside_this_program("motcua");
  return terms;
}

}  // namespace motcua::bench
