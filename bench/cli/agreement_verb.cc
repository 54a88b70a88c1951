// `motcua-bench agreement`: whether our recogniser says of a line what Tesseract's says.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "bench/cli/verbs.h"
#include "bench/lines/agreement.h"
#include "bench/score/calibration.h"
#include "workers/cli/progress.h"

namespace motcua::bench {
namespace {

struct AgreementOptions {
  std::string set;
  std::string pages;
  std::string only;
  std::string differences;
  int every = 1;
};

Expected<std::vector<lines::PagePlace>> places_of(const AgreementOptions& options) {
  std::vector<lines::PagePlace> all;
  for (const bool set : {false, true}) {
    const std::string& from = set ? options.set : options.pages;
    if (from.empty()) continue;
    auto more = set ? lines::pages_of_set(from) : lines::pages_of_folder(from);
    if (!more) return Unexpected(more.error());
    all.insert(all.end(), more->begin(), more->end());
  }
  std::erase_if(all,
                [&options](const auto& place) { return place.id.find(options.only) == std::string::npos; });
  std::vector<lines::PagePlace> some;
  for (std::size_t i = 0; i < all.size(); i += static_cast<std::size_t>(options.every))
    some.push_back(all[i]);
  if (some.empty()) return fail(ErrorCode::kBadUsage, "nothing to measure: name --set or --pages");
  return some;
}

void say_texts(const char* name, const score::Tally& tally) {
  std::printf("%-22s", name);
  for (const char* figure : {"text.word_recall", "text.word_precision", "text.cer", "text.cer_printed"}) {
    const auto found = tally.find(figure);
    if (found != tally.end()) std::printf("  %s %.4f", figure + 5, found->second.value());
  }
  std::printf("\n");
}

void say_reliability(const score::Reliability& reliability) {
  std::printf("confidence of %d words, off by %.4f on the mean\n", reliability.count, reliability.error);
  for (const score::ReliabilityBin& bin : reliability.bins) {
    if (bin.count > 0) {
      std::printf("  from %.1f  %6d  said %.3f  right %.3f\n", bin.low, bin.count, bin.confidence, bin.right);
    }
  }
}

void say(const lines::AgreementOutcome& outcome) {
  std::map<std::string, int> kinds;
  for (const lines::LinePair& pair : outcome.lines) ++kinds[lines::name_of(pair.difference)];
  std::printf("lines %zu\n", outcome.lines.size());
  for (const auto& [kind, count] : kinds) {
    std::printf("%-12s %6d  %.4f\n", kind.c_str(), count,
                static_cast<double>(count) / static_cast<double>(outcome.lines.size()));
  }
  say_texts("tesseract", outcome.reference);
  say_texts("own", outcome.own);
  say_texts("own, no dictionary", outcome.own_freely);
  say_texts("own, with syllables", outcome.own_whole);
  say_reliability(score::reliability(outcome.claims));
  std::printf("CPU ms: tesseract %.0f, own %.0f\n", outcome.reference_ms, outcome.own_ms);
}

bool keep(const lines::AgreementOutcome& outcome, const std::string& file) {
  std::ofstream out(file, std::ios::binary);
  for (const lines::LinePair& pair : outcome.lines) {
    if (pair.difference == lines::Difference::kNone) continue;
    out << lines::name_of(pair.difference) << '\t' << pair.page << '\t' << pair.line << '\n';
    out << "  tesseract  " << pair.reference << "\n  own        " << pair.own << '\n';
    if (pair.own_freely != pair.own) out << "  freely     " << pair.own_freely << '\n';
  }
  return static_cast<bool>(out);
}

int run_agreement(const AgreementOptions& options) {
  const auto places = places_of(options);
  if (!places) return exit_of("agreement", places.error());
  Expected<lines::AgreementOutcome> outcome;
  {
    cli::Progress line("Reading lines twice");
    outcome = lines::measure_agreement(
        *places, [&line](const std::string& what, int done, int total) { line.update(what, done, total); });
  }
  if (!outcome) return exit_of("agreement", outcome.error());
  say(*outcome);
  if (!options.differences.empty() && !keep(*outcome, options.differences)) {
    return exit_of("agreement", {ErrorCode::kIo, options.differences + ": cannot be written"});
  }
  return kExitDone;
}

}  // namespace

void add_agreement_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<AgreementOptions>();
  CLI::App* verb =
      app.add_subcommand("agreement", "Measure how often our recogniser reads a line as Tesseract does");
  verb->add_option("--set", options->set, "Folder of specimens")->type_name("DIR");
  verb->add_option("--pages", options->pages, "Folder of page images with NAME.gt.txt beside them")
      ->type_name("DIR");
  verb->add_option("--only", options->only, "Pages whose name holds this");
  verb->add_option("--every", options->every, "One page in so many")->check(CLI::Range(1, 1000));
  verb->add_option("--differences", options->differences, "File for the lines that differ")
      ->type_name("FILE");
  verb->callback([options, &exit_code] { exit_code = run_agreement(*options); });
}

}  // namespace motcua::bench
