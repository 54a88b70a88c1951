// The one program: its verbs, and what every verb has in common.

#include <CLI/CLI.hpp>

#include "workers/cli/verbs.h"
#include "workers/cli/version.h"

int main(int argc, char** argv) {
  CLI::App app{"Motcua: reads scanned dossiers and checks them against their procedure", "motcua"};
  app.set_version_flag("--version", motcua::cli::kVersion);
  app.require_subcommand(1);
  int exit_code = motcua::cli::kExitDone;
  motcua::cli::add_check_verb(app, exit_code);
  motcua::cli::add_ocr_verb(app, exit_code);
  motcua::cli::add_catalog_verb(app, exit_code);
  motcua::cli::add_cells_verb(app, exit_code);
  motcua::cli::add_serve_verb(app, exit_code);
  motcua::cli::add_worker_verb(app, exit_code);
  motcua::cli::add_submit_verb(app, exit_code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? motcua::cli::kExitDone : motcua::cli::kExitUsage;
  }
  return exit_code;
}
