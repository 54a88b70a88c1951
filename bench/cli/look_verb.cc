// `motcua-bench look`: what is seen on pages before anything is read, against what is true.

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "bench/cli/result_file.h"
#include "bench/cli/verbs.h"
#include "bench/look/look.h"
#include "models/catalog/catalogue_reader.h"
#include "workers/cli/progress.h"

namespace motcua::bench {
namespace {

struct LookOptions {
  std::string set;
  std::string label;
  std::string out;
  int jobs = 1;
};

double quantile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), values.begin() + at, values.end());
  return std::round(values[static_cast<std::size_t>(at)] * 1000) / 1000;
}

nlohmann::ordered_json spread(const std::vector<double>& values) {
  return {{"count", values.size()},
          {"p50", quantile(values, 0.50)},
          {"p90", quantile(values, 0.90)},
          {"p95", quantile(values, 0.95)},
          {"p99", quantile(values, 0.99)}};
}

void say_spread(const char* what, const nlohmann::ordered_json& values, const char* unit) {
  std::printf("%-20s p50 %9.3f   p90 %9.3f   p95 %9.3f   p99 %9.3f %s, of %zu\n", what,
              values["p50"].get<double>(), values["p90"].get<double>(), values["p95"].get<double>(),
              values["p99"].get<double>(), unit, values["count"].get<std::size_t>());
}

int run_look(const LookOptions& options) {
  const auto catalogue = catalog::load_embedded();
  if (!catalogue) return exit_of("look", catalogue.error());
  Expected<LookOutcome> look;
  {
    cli::Progress line("Looking at pages");
    look = look_at_set(
        options.set, *catalogue, options.jobs,
        [&line](const std::string& what, int done, int total) { line.update(what, done, total); });
  }
  if (!look) return exit_of("look", look.error());
  std::fputs(outcome_text(look->outcome).c_str(), stdout);
  nlohmann::ordered_json json = result_head("look", options.label);
  json.update(outcome_json(look->outcome));
  json["skew_off_deg"] = spread(look->skew_off_deg);
  say_spread("skew off", json["skew_off_deg"], "degrees");
  for (const auto& [step, ms] : look->step_ms) {
    json["step_ms"][step] = spread(ms);
    say_spread(step.c_str(), json["step_ms"][step], "ms");
  }
  if (options.out.empty()) return kExitDone;
  if (auto kept = keep_result(json, options.out); !kept) return exit_of("look", kept.error());
  return kExitDone;
}

}  // namespace

void add_look_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<LookOptions>();
  CLI::App* verb =
      app.add_subcommand("look", "Measure what is seen on pages before anything is read: lie, use, marks");
  verb->add_option("--set", options->set, "Folder of specimens with set.json or demo.json")
      ->required()
      ->type_name("DIR");
  verb->add_option("--jobs", options->jobs, "Pages at once (1, so that times mean something)")
      ->check(CLI::Range(1, 1024));
  verb->add_option("--label", options->label, "What to call this state of the program (git describe)");
  verb->add_option("--out", options->out, "The result, JSON")->type_name("FILE");
  verb->callback([options, &exit_code] { exit_code = run_look(*options); });
}

}  // namespace motcua::bench
