// The verbs of the command line. Each function adds one subcommand; when the
// user chose it, its callback runs it and leaves the exit code behind.

#pragma once

namespace CLI {
class App;
}

namespace motcua::cli {

/// Promised by the contract; docs/operating.md says what to do about each.
inline constexpr int kExitDone = 0;
inline constexpr int kExitUsage = 2;
inline constexpr int kExitUnusableInput = 3;
inline constexpr int kExitUnreachable = 4;
inline constexpr int kExitFault = 70;

/// What --engine says of itself, in every verb that reads.
inline constexpr const char* kEngineOption = "Recogniser: fast (default) or tesseract";

void add_check_verb(CLI::App& app, int& exit_code);
void add_ocr_verb(CLI::App& app, int& exit_code);
void add_cells_verb(CLI::App& app, int& exit_code);
void add_catalog_verb(CLI::App& app, int& exit_code);
void add_serve_verb(CLI::App& app, int& exit_code);
void add_submit_verb(CLI::App& app, int& exit_code);
void add_worker_verb(CLI::App& app, int& exit_code);

}  // namespace motcua::cli
