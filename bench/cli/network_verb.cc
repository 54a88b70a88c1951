// `motcua-bench network`: where the time of the recogniser's network goes.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "bench/cli/result_file.h"
#include "bench/cli/verbs.h"
#include "bench/network/measure_network.h"
#include "bench/network/page_crops.h"
#include "pipeline/clean/one_thread.h"

namespace motcua::bench {
namespace {

constexpr double kGiga = 1e9;

struct NetworkOptions {
  std::string set;
  std::string pages;
  std::string label;
  std::string out;
  int lines = 128;
  int rounds = 5;
};

Expected<network::NetworkOutcome> measure(const NetworkOptions& options) {
  if (options.set.empty() == options.pages.empty())
    return fail(ErrorCode::kBadUsage, "name a set with --set, or pages with --pages");
  const auto places =
      options.set.empty() ? lines::pages_of_folder(options.pages) : lines::pages_of_set(options.set);
  if (!places) return Unexpected(places.error());
  const read::TesseractOptions tesseract;
  const auto engine = read::open_tesseract(tesseract);
  if (!engine) return Unexpected(engine.error());
  clean::keep_to_one_thread();
  auto crops = network::crops_of(*places, **engine, static_cast<std::size_t>(options.lines));
  if (!crops) return Unexpected(crops.error());
  return network::measure_network({.lines = std::move(*crops), .rounds = options.rounds}, **engine,
                                  tesseract.language);
}

nlohmann::ordered_json json_of(const network::NetworkOutcome& outcome) {
  nlohmann::ordered_json json;
  json["steps"] = outcome.steps;
  for (const network::LayerWork& layer : outcome.layers)
    json["layers"].push_back({{"name", layer.name}, {"products_per_step", layer.products}});
  for (const network::NetworkTime& time : outcome.times) {
    json["times"].push_back({{"unit", time.unit},
                             {"side_by_side", time.side_by_side},
                             {"us_per_step", time.all_us},
                             {"layer_us_per_step", time.layer_us},
                             {"products_per_s", time.products_per_s},
                             {"products_per_s_most", time.products_per_s_most}});
  }
  json["scaling_us_per_step"] = outcome.scaling_us;
  json["own_us_per_step"] = outcome.own_us;
  json["tesseract_us_per_step"] = outcome.tesseract_us;
  return json;
}

void say(const network::NetworkOutcome& outcome) {
  std::printf("%ld steps; us of CPU a step, and thousand million products a second\n", outcome.steps);
  std::printf("%-12s %5s %8s", "unit", "lines", "all");
  for (const network::LayerWork& layer : outcome.layers) std::printf(" %10s", layer.name.c_str());
  std::printf(" %8s %8s\n", "products", "at most");
  std::printf("%-12s %5s %8s", "products", "", "");
  for (const network::LayerWork& layer : outcome.layers) std::printf(" %10.0f", layer.products);
  std::printf("\n");
  for (const network::NetworkTime& time : outcome.times) {
    std::printf("%-12s %5d %8.2f", time.unit.c_str(), time.side_by_side, time.all_us);
    for (const double us : time.layer_us) std::printf(" %10.2f", us);
    std::printf(" %8.1f %8.1f\n", time.products_per_s / kGiga, time.products_per_s_most / kGiga);
  }
  std::printf("scaling %.2f; from crops to words: ours %.2f, Tesseract %.2f\n", outcome.scaling_us,
              outcome.own_us, outcome.tesseract_us);
}

int run_network(const NetworkOptions& options) {
  const auto outcome = measure(options);
  if (!outcome) return exit_of("network", outcome.error());
  say(*outcome);
  if (options.out.empty()) return kExitDone;
  nlohmann::ordered_json json = result_head("network", options.label);
  json.update(json_of(*outcome));
  if (auto kept = keep_result(json, options.out); !kept) return exit_of("network", kept.error());
  return kExitDone;
}

}  // namespace

void add_network_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<NetworkOptions>();
  CLI::App* verb = app.add_subcommand(
      "network", "Measure the recogniser's network by layer, on each vector unit of this machine");
  verb->add_option("--set", options->set, "Folder of specimens")->type_name("DIR");
  verb->add_option("--pages", options->pages, "Folder of page images with NAME.gt.txt beside them")
      ->type_name("DIR");
  verb->add_option("--lines", options->lines, "Lines to read")->check(CLI::Range(1, 10'000));
  verb->add_option("--rounds", options->rounds, "Rounds; the median counts")->check(CLI::Range(1, 1000));
  verb->add_option("--label", options->label, "What to call this state of the program (git describe)");
  verb->add_option("--out", options->out, "The result, JSON")->type_name("FILE");
  verb->callback([options, &exit_code] { exit_code = run_network(*options); });
}

}  // namespace motcua::bench
