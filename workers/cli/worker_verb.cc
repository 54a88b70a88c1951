// `motcua worker`: reads pages for a front door on this or another machine.

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>

#include "models/catalog/catalogue_reader.h"
#include "pipeline/reading_engine.h"
#include "workers/cell/cell_decoder.h"
#include "workers/cli/verbs.h"
#include "workers/cli/version.h"
#include "workers/log/log.h"
#include "workers/pool/signals.h"
#include "workers/pool/worker.h"

namespace motcua::cli {
namespace {

struct WorkerOptions {
  std::string server;
  std::string name;
  std::string log_level = "info";
  std::string engine{reading_engine_slug(kUsualEngine)};
  int threads = 1;
};

std::string name_of_this_process() {
  char host[65] = {};
  gethostname(host, sizeof host - 1);
  return std::string(host) + ":" + std::to_string(getpid());
}

Expected<void> run(const WorkerOptions& options, Log& log) {
  pthread_setname_np(pthread_self(), "motcua-worker");
  const auto signals = pool::Signals::block({SIGTERM, SIGINT});
  if (!signals) return Unexpected(signals.error());
  const auto engine = reading_engine_of(options.engine);
  if (!engine) return Unexpected(engine.error());
  const auto catalogue = catalog::load_embedded();
  if (!catalogue) return Unexpected(catalogue.error());
  cell::CellDecoder decoder;
  wire::Context context;
  pool::WorkerTerms terms{.server = options.server,
                          .name = options.name.empty() ? name_of_this_process() : options.name,
                          .threads = options.threads,
                          .program = kVersion,
                          .engine = *engine};
  auto worker = pool::Worker::open(context, std::move(terms), *catalogue, decoder, log);
  if (!worker) return Unexpected(worker.error());
  auto worked = (*worker)->run(*signals);
  // A thread that hangs can only be ended together with its process.
  if (!worked && worked.error().code == ErrorCode::kTimedOut) {
    log.say(Level::kError, "worker_hangs", {{"reason", worked.error().message}});
    _exit(kExitFault);
  }
  return worked;
}

}  // namespace

void add_worker_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<WorkerOptions>();
  CLI::App* verb = app.add_subcommand("worker", "Read pages for a front door");
  verb->add_option("--server", options->server, "The front door's endpoint for workers")
      ->required()
      ->type_name("ENDPOINT");
  verb->add_option("--threads", options->threads, "Pages to read at a time")
      ->check(CLI::Range(1, 256))
      ->type_name("N");
  verb->add_option("--name", options->name, "How the log calls this worker (HOST:PID)");
  verb->add_option("--engine", options->engine, kEngineOption);
  verb->add_option("--log-level", options->log_level, "error, warn, info or debug")
      ->check(CLI::IsMember({"error", "warn", "info", "debug"}));
  verb->callback([options, &exit_code] {
    Log log(options->log_level == "error"   ? Level::kError
            : options->log_level == "warn"  ? Level::kWarn
            : options->log_level == "debug" ? Level::kDebug
                                            : Level::kInfo);
    const auto done = run(*options, log);
    if (done) return;
    log.say(Level::kError, "worker_failed", {{"reason", done.error().message}});
    exit_code = done.error().code == ErrorCode::kBadUsage ? kExitUsage : kExitFault;
  });
}

}  // namespace motcua::cli
