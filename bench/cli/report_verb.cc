// `motcua-bench report`: results as one page for people.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>

#include "bench/cli/verbs.h"
#include "bench/report/report.h"
#include "bench/truth/json_file.h"

namespace motcua::bench {
namespace {

struct ReportOptions {
  std::string accuracy;
  std::string speed;
  std::string versus;
  std::string load;
  std::string earlier;
  std::string set;
  std::string out;
};

Expected<report::Inputs> read_inputs(const ReportOptions& options) {
  report::Inputs inputs;
  inputs.set = options.set;
  struct Wanted {
    const std::string& file;
    const char* verb;
    report::Json& into;
  };
  for (const Wanted& wanted :
       {Wanted{options.accuracy, "accuracy", inputs.accuracy}, Wanted{options.speed, "speed", inputs.speed},
        Wanted{options.versus, "versus", inputs.versus}, Wanted{options.load, "load", inputs.load},
        Wanted{options.earlier, "accuracy", inputs.earlier}}) {
    if (wanted.file.empty()) continue;
    auto result = report::read_result(wanted.file, wanted.verb);
    if (!result) return Unexpected(result.error());
    wanted.into = *std::move(result);
  }
  return inputs;
}

int run_report(const ReportOptions& options) {
  const auto inputs = read_inputs(options);
  if (!inputs) return exit_of("report", inputs.error());
  const std::string page = report::report_page(*inputs);
  if (auto written = write_file_whole(options.out, page); !written) return exit_of("report", written.error());
  std::printf("%s: %zu kB\n", options.out.c_str(), page.size() / 1000);
  return kExitDone;
}

}  // namespace

void add_report_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<ReportOptions>();
  CLI::App* verb = app.add_subcommand("report", "Write results as one HTML page that needs nothing else");
  verb->add_option("--accuracy", options->accuracy, "Result of accuracy")->required()->type_name("FILE");
  verb->add_option("--speed", options->speed, "Result of speed")->type_name("FILE");
  verb->add_option("--versus", options->versus, "Result of versus")->type_name("FILE");
  verb->add_option("--load", options->load, "Result of load")->type_name("FILE");
  verb->add_option("--base", options->earlier, "An earlier result of accuracy, to compare with")
      ->type_name("FILE");
  verb->add_option("--set", options->set, "The set that was measured, for pictures of its worst pages")
      ->type_name("DIR");
  verb->add_option("--out", options->out, "The page")->required()->type_name("FILE");
  verb->callback([options, &exit_code] { exit_code = run_report(*options); });
}

}  // namespace motcua::bench
