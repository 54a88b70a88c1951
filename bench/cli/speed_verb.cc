// `motcua-bench speed`: pages per second and core, how long a page waits, what it costs.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "bench/cli/result_file.h"
#include "bench/cli/verbs.h"
#include "bench/drive/speed.h"
#include "bench/process/machine.h"
#include "models/catalog/catalogue_reader.h"
#include "workers/cli/progress.h"

namespace motcua::bench {
namespace {

constexpr int kThreadsMost = 512;
constexpr int kRoundsMost = 1000;

struct SpeedOptions {
  std::string set;
  std::vector<std::string> pages;
  std::string engine{reading_engine_slug(kUsualEngine)};
  int limit = 0;
  int threads = 0;
  int rounds = 3;
  std::string label;
  std::string out;
};

void say(const nlohmann::ordered_json& result) {
  std::printf("%8s %22s %22s %12s %26s\n", "threads", "pages/s", "pages/s/core", "efficiency",
              "page p50/p95/p99 ms");
  for (const auto& row : result["scaling"]) {
    const auto& all = row["pages_per_s"];
    const auto& core = row["pages_per_s_core"];
    const auto& page = row["latency_ms"]["page"];
    std::printf("%8d %8.3f (%.3f-%.3f) %8.3f (%.3f-%.3f) %12.3f %10.0f/%.0f/%.0f\n",
                row["threads"].get<int>(), all["median"].get<double>(), all["min"].get<double>(),
                all["max"].get<double>(), core["median"].get<double>(), core["min"].get<double>(),
                core["max"].get<double>(), row["efficiency"]["median"].get<double>(),
                page["p50"].get<double>(), page["p95"].get<double>(), page["p99"].get<double>());
  }
  const auto& memory = result["memory"];
  std::printf("memory   %.0f MB at most, %.0f MB a thread; %+.2f +/- %.2f MB per 1,000 pages\n",
              memory["peak_mb"].get<double>(), memory["per_thread_mb"].get<double>(),
              memory["slope_mb_per_1000_pages"].get<double>(), memory["slope_error_mb"].get<double>());
  const auto& energy = result["energy"];
  if (energy["readable"].get<bool>()) {
    std::printf("energy   %.2f J a page\n", energy["joules_per_page"]["median"].get<double>());
  } else {
    std::printf("energy   not readable: %s\n", energy["why"].get<std::string>().c_str());
  }
}

int run_speed(const SpeedOptions& options) {
  if (options.set.empty() == options.pages.empty())
    return exit_of("speed", {ErrorCode::kBadUsage, "name a set with --set, or pages with --pages"});
  const auto corpus = options.set.empty() ? drive::load_pages(options.pages, options.limit)
                                          : drive::load_set(options.set, options.limit);
  if (!corpus) return exit_of("speed", corpus.error());
  const auto engine = reading_engine_of(options.engine);
  if (!engine) return exit_of("speed", engine.error());
  const auto catalogue = catalog::load_embedded();
  if (!catalogue) return exit_of("speed", catalogue.error());

  drive::SpeedTerms terms;
  terms.threads_max = options.threads > 0 ? options.threads : std::max(1, this_machine().cores);
  terms.engine = *engine;
  terms.rounds = options.rounds;
  nlohmann::ordered_json result = result_head("speed", options.label);
  result["versions"]["catalogue"] = catalogue->version;
  Expected<nlohmann::ordered_json> measured;
  {
    cli::Progress progress("Reading pages");
    measured = drive::measure_speed(*corpus, *catalogue, terms, [&](int done, int total) {
      progress.update("Reading pages", done, total);
    });
  }
  if (!measured) return exit_of("speed", measured.error());
  result["versions"]["engine"] = (*measured)["engine"];
  measured->erase("engine");
  result.update(*measured);
  say(result);
  if (auto kept = keep_result(result, options.out); !kept) return exit_of("speed", kept.error());
  return kExitDone;
}

}  // namespace

void add_speed_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<SpeedOptions>();
  CLI::App* verb = app.add_subcommand("speed", "Measure pages per second and core, waiting time and memory");
  verb->add_option("--set", options->set, "Folder of specimens with set.json or demo.json")->type_name("DIR");
  verb->add_option("--pages", options->pages, "Page images, or folders of them")->type_name("PATH");
  verb->add_option("--engine", options->engine, "Recogniser: fast or tesseract");
  verb->add_option("--limit", options->limit, "At most so many pages, spread over the set (0: all)")
      ->check(CLI::NonNegativeNumber);
  verb->add_option("--threads", options->threads,
                   "Readers at a time, measured from 1 up (default: the cores)")
      ->check(CLI::Range(0, kThreadsMost));
  verb->add_option("--rounds", options->rounds, "How often each number of threads is measured (3)")
      ->check(CLI::Range(1, kRoundsMost));
  verb->add_option("--label", options->label, "What to call this state of the program (git describe)");
  verb->add_option("--out", options->out, "The result, JSON")->required()->type_name("FILE");
  verb->callback([options, &exit_code] { exit_code = run_speed(*options); });
}

}  // namespace motcua::bench
