// motcua-bench: measures the system against papers whose truth is known.

#include <CLI/CLI.hpp>

#include "bench/cli/verbs.h"

int main(int argc, char** argv) {
  CLI::App app{"Measures Motcua against papers whose truth is known", "motcua-bench"};
  app.require_subcommand(1);
  int exit_code = motcua::bench::kExitDone;
  motcua::bench::add_accuracy_verb(app, exit_code);
  motcua::bench::add_compare_verb(app, exit_code);
  motcua::bench::add_gate_verb(app, exit_code);
  motcua::bench::add_speed_verb(app, exit_code);
  motcua::bench::add_versus_verb(app, exit_code);
  motcua::bench::add_lines_verb(app, exit_code);
  motcua::bench::add_load_verb(app, exit_code);
  motcua::bench::add_look_verb(app, exit_code);
  motcua::bench::add_network_verb(app, exit_code);
  motcua::bench::add_agreement_verb(app, exit_code);
  motcua::bench::add_report_verb(app, exit_code);
  motcua::bench::add_generate_verb(app, exit_code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? motcua::bench::kExitDone : motcua::bench::kExitUsage;
  }
  return exit_code;
}
