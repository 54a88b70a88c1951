// `motcua-bench versus`: this program beside tesseract and ocrmypdf on the same pages.

#include <CLI/CLI.hpp>
#include <array>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "bench/cli/result_file.h"
#include "bench/cli/verbs.h"
#include "bench/drive/versus.h"
#include "bench/process/machine.h"
#include "workers/cli/progress.h"

namespace motcua::bench {
namespace {

constexpr int kRoundsMost = 1000;

struct VersusOptions {
  std::string set;
  std::vector<std::string> pages;
  std::vector<std::string> with{"tesseract", "ocrmypdf"};
  std::string motcua;
  std::string engine;
  int limit = 0;
  int rounds = 3;
  std::string label;
  std::string out;
};

/// "4.2%", or "-" where no page's truth is known.
std::string per_cent(const nlohmann::ordered_json& text, const char* key) {
  if (text["pages"].get<int>() == 0) return "-";
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.2f%%", 100 * text[key].get<double>());
  return buffer.data();
}

void say(const nlohmann::ordered_json& result) {
  std::printf("%-16s %28s %28s %8s %8s %9s %8s\n", "", "pages/s/core (wall)", "pages/s of processor time",
              "CER", "recall", "precision", "peak MB");
  for (const auto& program : result["programs"]) {
    const auto& wall = program["pages_per_s_core"];
    const auto& cpu = program["pages_per_cpu_s"];
    const auto& text = program["text"];
    std::printf("%-16s %10.3f (%.3f - %.3f) %10.3f (%.3f - %.3f) %8s %8s %9s %8.0f\n",
                program["name"].get<std::string>().c_str(), wall["median"].get<double>(),
                wall["min"].get<double>(), wall["max"].get<double>(), cpu["median"].get<double>(),
                cpu["min"].get<double>(), cpu["max"].get<double>(), per_cent(text, "cer").c_str(),
                per_cent(text, "word_recall").c_str(), per_cent(text, "word_precision").c_str(),
                program["peak_rss_mb"]["median"].get<double>());
  }
  for (const auto& ratio : result["ratios"]) {
    const auto& wall = ratio["by_wall"];
    const auto& cpu = ratio["by_cpu"];
    std::printf("against %-16s %.2f times as fast (%.2f - %.2f); by processor time %.2f (%.2f - %.2f)\n",
                ratio["against"].get<std::string>().c_str(), wall["median"].get<double>(),
                wall["min"].get<double>(), wall["max"].get<double>(), cpu["median"].get<double>(),
                cpu["min"].get<double>(), cpu["max"].get<double>());
  }
  for (const auto& program : result["missing"])
    std::printf("not measured: %s\n", program["why"].get<std::string>().c_str());
}

int run_versus(const VersusOptions& options) {
  if (options.set.empty() == options.pages.empty())
    return exit_of("versus", {ErrorCode::kBadUsage, "name a set with --set, or pages with --pages"});
  // All of it is looked at, because a set's images of single pages lie where they lie.
  const auto corpus =
      options.set.empty() ? drive::load_pages(options.pages, 0) : drive::load_set(options.set, 0);
  if (!corpus) return exit_of("versus", corpus.error());
  drive::VersusTerms terms;
  terms.motcua = options.motcua.empty() ? beside_this_program("motcua") : options.motcua;
  terms.engine = options.engine;
  terms.with = options.with;
  terms.rounds = options.rounds;
  terms.pages_max = options.limit;
  terms.cores = std::max(1, this_machine().cores);
  nlohmann::ordered_json result = result_head("versus", options.label);
  Expected<nlohmann::ordered_json> measured;
  {
    cli::Progress progress("Running programs");
    measured = drive::measure_versus(
        *corpus, terms, [&](int done, int total) { progress.update("Running programs", done, total); });
  }
  if (!measured) return exit_of("versus", measured.error());
  result.update(*measured);
  say(result);
  if (auto kept = keep_result(result, options.out); !kept) return exit_of("versus", kept.error());
  return kExitDone;
}

}  // namespace

void add_versus_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<VersusOptions>();
  CLI::App* verb =
      app.add_subcommand("versus", "Measure this program beside tesseract and ocrmypdf on the same pages");
  verb->add_option("--set", options->set, "Folder of specimens with set.json or demo.json")->type_name("DIR");
  verb->add_option("--pages", options->pages, "Page images, or folders of them")->type_name("PATH");
  verb->add_option("--limit", options->limit, "At most so many pages, spread over the set (0: all)")
      ->check(CLI::NonNegativeNumber);
  verb->add_option("--with", options->with,
                   "Programs to compare with: tesseract, ocrmypdf, motcua-fast, motcua-tesseract")
      ->delimiter(',');
  verb->add_option("--motcua", options->motcua, "This program (default: beside motcua-bench)")
      ->type_name("PATH");
  verb->add_option("--engine", options->engine, "Recogniser of this program (default: its usual one)");
  verb->add_option("--rounds", options->rounds, "How often each program runs (3)")
      ->check(CLI::Range(1, kRoundsMost));
  verb->add_option("--label", options->label, "What to call this state of the program (git describe)");
  verb->add_option("--out", options->out, "The result, JSON")->required()->type_name("FILE");
  verb->callback([options, &exit_code] { exit_code = run_versus(*options); });
}

}  // namespace motcua::bench
