// `motcua-bench compare` and `motcua-bench gate`: a result against another, or against
// the floors.

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "bench/cli/verbs.h"
#include "bench/compare/comparison.h"
#include "bench/compare/floors.h"
#include "bench/truth/json_file.h"

namespace motcua::bench {
namespace {

struct CompareOptions {
  std::string base;
  std::string now;
  bool fail_on_worse = false;
};

struct GateOptions {
  std::string result;
  std::string floors;
  std::vector<std::string> without;
  bool raise = false;
};

int run_compare(const CompareOptions& options) {
  const auto base = read_json_file(options.base);
  if (!base) return exit_of("compare", base.error());
  const auto now = read_json_file(options.now);
  if (!now) return exit_of("compare", now.error());
  const auto comparison = compare(*base, *now);
  if (!comparison) return exit_of("compare", comparison.error());
  std::fputs(comparison_text(*comparison).c_str(), stdout);
  const bool worse = std::any_of(comparison->changes.begin(), comparison->changes.end(),
                                 [](const Change& change) { return change.tendency == Tendency::kWorse; });
  return worse && options.fail_on_worse ? kExitBelowFloor : kExitDone;
}

int run_gate(const GateOptions& options) {
  const auto result = read_json_file(options.result);
  if (!result) return exit_of("gate", result.error());
  const auto json = read_json_file(options.floors);
  if (!json) return exit_of("gate", json.error());
  const auto floors = floors_from(*json);
  if (!floors) return exit_of("gate", {floors.error().code, options.floors + ": " + floors.error().message});
  const GateAnswer answer = hold(*result, *floors, options.without);
  for (const std::string& figure : answer.not_measured) std::printf("not measured: %s\n", figure.c_str());
  for (const std::string& broken : answer.broken) std::printf("BROKEN: %s\n", broken.c_str());
  std::printf("%d floors hold, %zu are broken, %zu were not measured\n", answer.held, answer.broken.size(),
              answer.not_measured.size());
  if (!answer.broken.empty()) return kExitBelowFloor;
  if (!options.raise) return kExitDone;
  const auto written = write_file_whole(options.floors, floors_text(raised(*result, *floors)));
  return written ? kExitDone : exit_of("gate", written.error());
}

}  // namespace

void add_compare_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<CompareOptions>();
  CLI::App* verb = app.add_subcommand("compare", "Say what got better or worse between two results");
  verb->add_option("BASE", options->base, "The earlier result")->required();
  verb->add_option("NEW", options->now, "The later result")->required();
  verb->add_flag("--fail-on-worse", options->fail_on_worse, "Exit 1 when a figure is worse beyond noise");
  verb->callback([options, &exit_code] { exit_code = run_compare(*options); });
}

void add_gate_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<GateOptions>();
  CLI::App* verb = app.add_subcommand("gate", "Exit 1 when a figure is below its floor");
  verb->add_option("RESULT", options->result, "A result of motcua-bench")->required();
  verb->add_option("--floors", options->floors, "The floors, JSON")->required();
  verb->add_option("--without", options->without,
                   "Beginning of names that were not measured on purpose (real.)");
  verb->add_flag("--raise", options->raise, "Write the floors anew where the result is better; never lower");
  verb->callback([options, &exit_code] { exit_code = run_gate(*options); });
}

}  // namespace motcua::bench
