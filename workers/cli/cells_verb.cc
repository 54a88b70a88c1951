// `motcua cells`: what other verbs start to decode pages in; of no use by hand.

#include <fcntl.h>

#include <CLI/CLI.hpp>

#include "workers/cell/cell_host.h"
#include "workers/cli/exit_of.h"
#include "workers/cli/verbs.h"

namespace motcua::cli {
namespace {

int run_cells() {
  if (fcntl(cell::kHostSocket, F_GETFD) < 0) {
    return exit_of("cells", {ErrorCode::kBadUsage, "is started by check, ocr and worker, not by hand"});
  }
  const auto served = cell::run_cell_host(cell::kHostSocket);
  return served ? kExitDone : exit_of("cells", served.error());
}

}  // namespace

void add_cells_verb(CLI::App& app, int& exit_code) {
  // An empty group keeps it out of the help.
  app.add_subcommand("cells")->group("")->callback([&exit_code] { exit_code = run_cells(); });
}

}  // namespace motcua::cli
