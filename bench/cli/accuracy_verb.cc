// `motcua-bench accuracy`: what the program says of a set, against what is true.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>

#include "bench/cli/verbs.h"
#include "bench/truth/set_index.h"

namespace motcua::bench {
namespace {

struct AccuracyOptions {
  std::string set;
};

int run_accuracy(const AccuracyOptions& options) {
  const auto index = truth::read_set_index(options.set);
  if (!index) return exit_of("accuracy", index.error());
  std::printf("%zu dossiers, seed %llu\n", index->dossiers.size(),
              static_cast<unsigned long long>(index->seed));
  return kExitDone;
}

}  // namespace

void add_accuracy_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<AccuracyOptions>();
  CLI::App* verb = app.add_subcommand("accuracy", "Measure what the program says of a set against the truth");
  verb->add_option("--set", options->set, "Folder of specimens with set.json or demo.json")->required();
  verb->callback([options, &exit_code] { exit_code = run_accuracy(*options); });
}

}  // namespace motcua::bench
