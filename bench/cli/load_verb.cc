// `motcua-bench load`: a fleet of stations at work, and how long a citizen stands there.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bench/cli/result_file.h"
#include "bench/cli/verbs.h"
#include "bench/drive/load.h"
#include "bench/drive/served_door.h"
#include "bench/process/machine.h"
#include "workers/cli/progress.h"

namespace motcua::bench {
namespace {

constexpr int kStationsMost = 1000;
constexpr int kDossiersMost = 100'000;
constexpr int kDossiersOfADay = 500;
constexpr int kDossiersElse = 60;
constexpr double kWorkingHours = 8;

struct LoadOptions {
  std::string set;
  int stations = 3;
  double rate = 10;  ///< Dossiers a minute.
  std::string shape = "steady";
  double speed = 1;
  int dossiers = 0;
  int page_ms = 430;
  double minutes_max = 60;
  std::uint64_t seed = 1;
  std::string server;
  std::string motcua;
  std::vector<std::string> settings;
  std::string label;
  std::string out;
};

drive::LoadTerms terms_of(const LoadOptions& options, drive::Shape shape) {
  const bool day = shape == drive::Shape::kDay;
  const int dossiers = options.dossiers > 0 ? options.dossiers : day ? kDossiersOfADay : kDossiersElse;
  drive::LoadTerms terms;
  terms.shape = shape;
  terms.stations = options.stations;
  terms.dossiers = static_cast<std::size_t>(dossiers);
  const double minutes = day ? kWorkingHours * 60 : dossiers / options.rate;
  terms.length = drive::Seconds(minutes * 60 / options.speed);
  terms.seed = options.seed;
  terms.counter.page_every = drive::Seconds(options.page_ms / 1000.0);
  terms.give_up_after = drive::Seconds(options.minutes_max * 60);
  return terms;
}

void say_times(const char* what, const nlohmann::ordered_json& times, const char* unit) {
  std::printf("%-34s p50 %8.2f   p95 %8.2f   p99 %8.2f   max %8.2f %s\n", what, times["p50"].get<double>(),
              times["p95"].get<double>(), times["p99"].get<double>(), times["max"].get<double>(), unit);
}

void say(const nlohmann::ordered_json& result) {
  std::printf("%d dossiers of %d pages answered of %d handed in, in %.0f s: %.2f pages/s\n",
              result["answered"].get<int>(), result["pages"].get<int>(), result["handed_in"].get<int>(),
              result["wall_s"].get<double>(), result["pages_per_s"].get<double>());
  say_times("a file sent until it is safe", result["ack_ms"], "ms");
  say_times("last page in, verdict out", result["last_page_to_verdict_s"], "s");
  say_times("the same in reading times of a page", result["last_page_to_verdict_in_page_times"], "");
  say_times("waited for a free counter", result["waited_for_a_counter_s"], "s");
  const auto& verdicts = result["verdicts"];
  std::printf("verdicts: %d as expected, %d wrong complete, %d wrong incomplete, %d to a person\n",
              verdicts["as_expected"].get<int>(), verdicts["wrong_complete"].get<int>(),
              verdicts["wrong_incomplete"].get<int>(), verdicts["to_a_person"].get<int>());
  std::printf("busy %d, said again %d, refused %d; nothing lost: %s\n", result["busy"].get<int>(),
              result["said_again"].get<int>(), result["refused"].get<int>(),
              result["nothing_lost"]["holds"].get<bool>() ? "holds" : "DOES NOT HOLD");
  for (const auto& trouble : result["troubles"])
    std::printf("  %d times: %s\n", trouble["dossiers"].get<int>(),
                trouble["what"].get<std::string>().c_str());
}

constexpr double kMegabyte = 1e6;

/// Adds what the server took to `result`, when it was ours to start.
Expected<void> stop(std::optional<drive::ServedDoor>& door, nlohmann::ordered_json& result) {
  if (!door) return {};
  const auto cost = door->stop();
  if (!cost) return Unexpected(cost.error());
  result["server"] = {{"workers", cost->workers},
                      {"door_peak_mb", static_cast<double>(cost->door_peak_bytes) / kMegabyte},
                      {"worker_peak_mb", static_cast<double>(cost->worker_peak_bytes) / kMegabyte},
                      {"cpu_s", cost->cpu_s},
                      {"pages_per_cpu_s", result["pages"].get<double>() / cost->cpu_s}};
  return {};
}

int run_load(const LoadOptions& options) {
  const auto shape = drive::shape_of(options.shape);
  if (!shape) return exit_of("load", shape.error());
  const auto corpus = drive::load_set(options.set, /*pages_max=*/0);
  if (!corpus) return exit_of("load", corpus.error());
  drive::LoadTerms terms = terms_of(options, *shape);
  terms.server = options.server;
  std::optional<drive::ServedDoor> door;
  if (options.server.empty()) {
    const std::string program = options.motcua.empty() ? beside_this_program("motcua") : options.motcua;
    auto started = drive::ServedDoor::start(program, options.settings);
    if (!started) return exit_of("load", started.error());
    door.emplace(*std::move(started));
    terms.server = door->endpoint();
  }
  nlohmann::ordered_json result = result_head("load", options.label);
  Expected<nlohmann::ordered_json> measured;
  {
    cli::Progress progress("Handing in dossiers");
    measured = drive::measure_load(
        *corpus, terms, [&](int done, int total) { progress.update("Handing in dossiers", done, total); });
  }
  if (!measured) return exit_of("load", measured.error());
  result["set_pages"] = corpus->page_count;
  result["rate_per_minute"] = static_cast<double>(terms.dossiers) / terms.length.count() * 60;
  result["speed"] = options.speed;
  result.update(*measured);
  if (auto stopped = stop(door, result); !stopped) return exit_of("load", stopped.error());
  say(result);
  if (auto kept = keep_result(result, options.out); !kept) return exit_of("load", kept.error());
  return kExitDone;
}

}  // namespace

void add_load_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<LoadOptions>();
  CLI::App* verb = app.add_subcommand("load", "Measure a front door under a fleet of stations");
  verb->add_option("--set", options->set, "Folder of specimens; its dossiers are handed in over and over")
      ->required()
      ->type_name("DIR");
  verb->add_option("--stations", options->stations, "Counters with a scanner each (3)")
      ->check(CLI::Range(1, kStationsMost));
  verb->add_option("--rate", options->rate, "Dossiers a minute on average; not for --shape day (10)")
      ->check(CLI::PositiveNumber);
  verb->add_option("--shape", options->shape,
                   "steady, peak (a morning) or day (500 dossiers in 8 hours) (steady)");
  verb->add_option("--speed", options->speed, "How many times faster they arrive than in life (1)")
      ->check(CLI::PositiveNumber);
  verb->add_option("--dossiers", options->dossiers, "How many arrive (60; a day 500)")
      ->check(CLI::Range(0, kDossiersMost));
  verb->add_option("--page-ms", options->page_ms,
                   "A scanner's pace; 430: three scanners give 7 pages a second (430)")
      ->check(CLI::Range(0, 60'000));
  verb->add_option("--minutes-max", options->minutes_max, "Nothing is handed in after so long (60)")
      ->check(CLI::PositiveNumber);
  verb->add_option("--seed", options->seed, "Of the moments of arrival (1)");
  verb->add_option("--server", options->server,
                   "A front door that runs (default: one is started and stopped)")
      ->type_name("ENDPOINT");
  verb->add_option("--motcua", options->motcua, "The program to start (default: beside motcua-bench)")
      ->type_name("PATH");
  verb->add_option("--serve", options->settings, "Settings for the front door that is started")
      ->type_name("KEY=VALUE");
  verb->add_option("--label", options->label, "What to call this state of the program (git describe)");
  verb->add_option("--out", options->out, "The result, JSON")->required()->type_name("FILE");
  verb->callback([options, &exit_code] { exit_code = run_load(*options); });
}

}  // namespace motcua::bench
