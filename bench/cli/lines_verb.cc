// `motcua-bench lines`: how well pages are cut into lines, by what is read of them.

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "bench/cli/result_file.h"
#include "bench/cli/verbs.h"
#include "bench/lines/measure_lines.h"
#include "bench/score/figures.h"
#include "workers/cli/progress.h"

namespace motcua::bench {
namespace {

struct LinesOptions {
  std::string set;
  std::string pages;
  std::string only;
  std::string reading = "line";
  std::string drawings;
  std::string crops;
  std::string texts;
  std::string label;
  std::string out;
  int jobs = 1;
  int every = 1;
};

constexpr const char* kShown[] = {"text.word_recall", "text.word_precision", "text.cer",    "text.deleted",
                                  "text.inserted",    "line.exact",          "line.beside", "line.joined",
                                  "line.split",       "line.missed",         "line.false"};

Expected<std::vector<lines::PagePlace>> places_of(const LinesOptions& options) {
  std::vector<lines::PagePlace> places;
  for (const bool set : {false, true}) {
    const std::string& from = set ? options.set : options.pages;
    if (from.empty()) continue;
    auto more = set ? lines::pages_of_set(from) : lines::pages_of_folder(from);
    if (!more) return Unexpected(more.error());
    places.insert(places.end(), more->begin(), more->end());
  }
  std::erase_if(places,
                [&options](const auto& place) { return place.id.find(options.only) == std::string::npos; });
  std::vector<lines::PagePlace> some;
  for (std::size_t i = 0; i < places.size(); i += static_cast<std::size_t>(options.every))
    some.push_back(places[i]);
  if (some.empty()) return fail(ErrorCode::kBadUsage, "nothing to measure: name --set or --pages");
  return some;
}

void say_group(const std::string& name, const score::Tally& tally, std::size_t pages) {
  std::printf("%-18s %4zu", name.c_str(), pages);
  for (const char* figure : kShown) {
    const auto found = tally.find(figure);
    if (found == tally.end() || found->second.whole == 0) {
      std::printf("        -");
    } else {
      std::printf(" %8.4f", found->second.value());
    }
  }
  std::printf("\n");
}

void say(const lines::LinesOutcome& outcome) {
  std::map<std::string, std::pair<score::Tally, std::size_t>> kinds;
  score::Tally all;
  for (const score::PageScore& page : outcome.pages) {
    auto& [tally, count] = kinds[page.profile];
    add(tally, page.tally);
    add(all, page.tally);
    ++count;
  }
  std::printf("%-18s %4s", "", "");
  for (const char* figure : kShown) std::printf(" %8s", std::string(figure).substr(5, 8).c_str());
  std::printf("\n");
  for (const auto& [kind, group] : kinds) say_group(kind, group.first, group.second);
  say_group("all", all, outcome.pages.size());
}

double quantile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return values.empty() ? 0
                        : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

int run_lines(const LinesOptions& options) {
  auto places = places_of(options);
  if (!places) return exit_of("lines", places.error());
  lines::LinesRequest request;
  request.pages = std::move(*places);
  request.reading = options.reading == "page"   ? lines::Reading::kByPage
                    : options.reading == "none" ? lines::Reading::kNone
                                                : lines::Reading::kByLine;
  request.drawings = options.drawings;
  request.crops = options.crops;
  request.texts = options.texts;
  request.jobs = options.jobs;
  for (const std::string& folder : {options.drawings, options.crops, options.texts}) {
    std::error_code trouble;
    if (!folder.empty()) std::filesystem::create_directories(folder, trouble);
  }
  Expected<lines::LinesOutcome> outcome;
  {
    cli::Progress line("Reading lines");
    outcome = lines::measure_lines(
        request, [&line](const std::string& what, int done, int total) { line.update(what, done, total); });
  }
  if (!outcome) return exit_of("lines", outcome.error());
  say(*outcome);
  for (const bool cut : {false, true}) {
    const auto& ms = cut ? outcome->cut_ms : outcome->find_ms;
    std::printf("%s, ms of CPU a page: p50 %.1f  p90 %.1f  max %.1f\n", cut ? "cutting" : "finding",
                quantile(ms, 0.5), quantile(ms, 0.9), quantile(ms, 1));
  }
  if (options.out.empty()) return kExitDone;
  Outcome whole;
  whole.real = std::move(outcome->pages);
  nlohmann::ordered_json json = result_head("lines", options.label);
  json.update(outcome_json(whole));
  json["find_ms"] = outcome->find_ms;
  json["cut_ms"] = outcome->cut_ms;
  if (auto kept = keep_result(json, options.out); !kept) return exit_of("lines", kept.error());
  return kExitDone;
}

}  // namespace

void add_lines_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<LinesOptions>();
  CLI::App* verb =
      app.add_subcommand("lines", "Measure how pages are cut into lines, by what is read of them");
  verb->add_option("--set", options->set, "Folder of specimens")->type_name("DIR");
  verb->add_option("--pages", options->pages, "Folder of page images with NAME.gt.txt beside them")
      ->type_name("DIR");
  verb->add_option("--only", options->only, "Pages whose name holds this");
  verb->add_option("--every", options->every, "One page in so many")->check(CLI::Range(1, 1000));
  verb->add_option(
          "--reading", options->reading,
          "line: read each line found alone; page: the recogniser finds its own; none: nothing is read")
      ->check(CLI::IsMember({"line", "page", "none"}));
  verb->add_option("--drawings", options->drawings, "Folder for pages with their lines on them, PNG")
      ->type_name("DIR");
  verb->add_option("--crops", options->crops, "Folder for the lines as they were cut, PNG")->type_name("DIR");
  verb->add_option("--texts", options->texts, "Folder for what was read")->type_name("DIR");
  verb->add_option("--jobs", options->jobs, "Pages at once (1, so that times mean something)")
      ->check(CLI::Range(1, 64));
  verb->add_option("--label", options->label, "What to call this state of the program (git describe)");
  verb->add_option("--out", options->out, "The result, JSON")->type_name("FILE");
  verb->callback([options, &exit_code] { exit_code = run_lines(*options); });
}

}  // namespace motcua::bench
