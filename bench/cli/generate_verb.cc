// motcua-bench generate: a set of dossiers with known truth.

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <thread>

#include "bench/cli/verbs.h"
#include "bench/specimens/dossiers/set.h"
#include "models/catalog/catalogue_reader.h"

namespace motcua::bench {
namespace {

struct GenerateOptions {
  std::string out;
  specimens::SetOrder order;
};

/// One line on a terminal that replaces itself; nothing elsewhere.
void show_progress(int done, int total) {
  if (::isatty(STDERR_FILENO) == 0) return;
  constexpr int kWidth = 40;
  const int filled = total == 0 ? kWidth : kWidth * done / total;
  const std::string bar(static_cast<std::size_t>(filled), '#');
  std::fprintf(stderr, "\r\033[K[%-*s] %d/%d", kWidth, bar.c_str(), done, total);
  if (done == total) std::fputs("\r\033[K", stderr);
}

int generate(const GenerateOptions& options) {
  const Expected<Catalogue> catalogue = catalog::load_embedded();
  if (!catalogue) return exit_of("generate", catalogue.error());
  const Expected<specimens::SetMade> made =
      specimens::make_set(*catalogue, options.order, options.out, show_progress);
  if (!made) {
    if (made.error().code == ErrorCode::kIo) {
      std::fputs("What is whole was kept: make room and run the same command again.\n", stderr);
    }
    return exit_of("generate", made.error());
  }
  std::printf("%s: %d dossiers with %d pages, and %d papers of no kind in nothing/ (%d were there already)\n",
              options.out.c_str(), made->dossier_count, made->page_count, options.order.nothing_count,
              made->kept_count);
  return kExitDone;
}

}  // namespace

void add_generate_verb(CLI::App& app, int& exit_code) {
  const auto options = std::make_shared<GenerateOptions>();
  options->order.thread_count = std::max(1U, std::thread::hardware_concurrency());
  CLI::App* verb = app.add_subcommand("generate", "Make a set of dossiers whose truth is known");
  verb->add_option("--out", options->out, "The folder to make, or to finish")->required();
  verb->add_option("--dossiers", options->order.dossier_count, "How many")
      ->check(CLI::Range(1, 9999))
      ->capture_default_str();
  verb->add_option("--nothing", options->order.nothing_count, "How many papers of no kind of the catalogue")
      ->check(CLI::Range(0, 9999))
      ->capture_default_str();
  verb->add_option("--seed", options->order.seed, "Another seed gives other dossiers")->capture_default_str();
  verb->add_option("--jobs", options->order.thread_count, "Threads; they change no byte")
      ->check(CLI::Range(1, 64))
      ->capture_default_str();
  verb->callback([options, &exit_code] { exit_code = generate(*options); });
}

}  // namespace motcua::bench
