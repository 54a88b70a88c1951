// The verbs of motcua-bench. Each function adds one subcommand; when the user chose it,
// its callback runs it and leaves the exit code behind.

#pragma once

#include <string_view>

#include "models/expected.h"

namespace CLI {
class App;
}

namespace motcua::bench {

inline constexpr int kExitDone = 0;
inline constexpr int kExitBelowFloor = 1;  ///< gate, compare --fail-on-worse: measured, and not good enough.
inline constexpr int kExitUsage = 2;
inline constexpr int kExitUnusableInput = 3;
inline constexpr int kExitFault = 70;

/// Prints "motcua-bench VERB: message" on stderr. kBadUsage gives 2, kCorrupt and kBadPage
/// (a set, truth or result that cannot be used) 3, everything else 70.
int exit_of(std::string_view verb, const Error& error);

void add_accuracy_verb(CLI::App& app, int& exit_code);
void add_agreement_verb(CLI::App& app, int& exit_code);
void add_compare_verb(CLI::App& app, int& exit_code);
void add_gate_verb(CLI::App& app, int& exit_code);
void add_speed_verb(CLI::App& app, int& exit_code);
void add_versus_verb(CLI::App& app, int& exit_code);
void add_load_verb(CLI::App& app, int& exit_code);
void add_report_verb(CLI::App& app, int& exit_code);
void add_lines_verb(CLI::App& app, int& exit_code);
void add_look_verb(CLI::App& app, int& exit_code);
void add_network_verb(CLI::App& app, int& exit_code);
void add_generate_verb(CLI::App& app, int& exit_code);

}  // namespace motcua::bench
