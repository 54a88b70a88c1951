// `motcua-bench accuracy`: what the program says of a set, against what is true.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>

#include "bench/accuracy/measure.h"
#include "bench/cli/result_file.h"
#include "bench/cli/verbs.h"
#include "bench/process/machine.h"
#include "workers/cli/progress.h"

namespace motcua::bench {
namespace {

struct AccuracyOptions {
  std::string set;
  std::string pages;
  std::string nothing;
  std::string program;
  std::string answers;
  std::string engine;
  std::string label;
  std::string out;
  int jobs = 0;
};

Expected<Outcome> measure(const AccuracyOptions& options, const Asking& asking) {
  Outcome outcome;
  const int jobs = options.jobs > 0 ? options.jobs : this_machine().cores;
  cli::Progress line("Measuring");
  const OnProgress progress = [&line](const std::string& what, int done, int total) {
    line.update(what, done, total);
  };
  if (!options.set.empty()) {
    if (auto done = measure_set(options.set, asking, jobs, progress, outcome); !done) {
      return Unexpected(done.error());
    }
  }
  if (!options.pages.empty()) {
    if (auto done = measure_pages(options.pages, asking, jobs, progress, outcome); !done) {
      return Unexpected(done.error());
    }
  }
  if (!options.nothing.empty()) {
    if (auto done = measure_nothing(options.nothing, asking, jobs, progress, outcome); !done) {
      return Unexpected(done.error());
    }
  }
  return outcome;
}

int run_accuracy(AccuracyOptions options) {
  if (options.set.empty() && options.pages.empty() && options.nothing.empty()) {
    return exit_of("accuracy",
                   {ErrorCode::kBadUsage, "nothing to measure: name --set, --pages or --nothing"});
  }
  if (options.program.empty()) options.program = beside_this_program("motcua");
  if (options.answers.empty()) options.answers = options.out + ".answers";
  nlohmann::ordered_json json = result_head("accuracy", options.label);
  const auto asking = Asking::begin(options.program, options.engine, options.answers);
  if (!asking) return exit_of("accuracy", asking.error());
  const auto outcome = measure(options, *asking);
  if (!outcome) return exit_of("accuracy", outcome.error());

  json["program_sha256"] = asking->program_sha256();
  json.update(outcome_json(*outcome));
  if (json["versions"].is_null()) json["versions"] = {{"program", asking->program_version()}};
  if (auto kept = keep_result(json, options.out); !kept) return exit_of("accuracy", kept.error());
  std::fputs(outcome_text(*outcome).c_str(), stdout);
  return kExitDone;
}

}  // namespace

void add_accuracy_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<AccuracyOptions>();
  CLI::App* verb = app.add_subcommand("accuracy", "Measure what the program says against what is true");
  verb->add_option("--set", options->set,
                   "Folder of specimens (motcua-bench generate, motcua-specimens demo)");
  verb->add_option("--pages", options->pages, "Folder of page images with NAME.gt.txt beside them");
  verb->add_option("--nothing", options->nothing, "Folder of papers in which nothing may be found");
  verb->add_option("--motcua", options->program, "The program (default: the one beside this one)");
  verb->add_option("--engine", options->engine, "Recogniser of the program (default: its usual one)");
  verb->add_option("--jobs", options->jobs, "Dossiers at once (default: one a core)")
      ->check(CLI::Range(1, 1024));
  verb->add_option("--answers", options->answers,
                   "Folder that keeps what the program said (default: FILE.answers); a second run asks only "
                   "for what has changed");
  verb->add_option("--label", options->label, "Goes into the file, to tell results apart (git describe)");
  verb->add_option("--out", options->out, "The result, JSON (motcua.bench/1)")->required();
  verb->callback([options, &exit_code] { exit_code = run_accuracy(*options); });
}

}  // namespace motcua::bench
