// `motcua serve`: the embedded default. Front door, store and a pool of worker
// processes in one command with nothing to configure.

#include <signal.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "models/catalog/catalogue_reader.h"
#include "workers/cli/serve_config.h"
#include "workers/cli/verbs.h"
#include "workers/cli/version.h"
#include "workers/front_door/front_door.h"
#include "workers/log/log.h"
#include "workers/pool/signals.h"
#include "workers/pool/supervisor.h"
#include "workers/store/sqlite_store.h"

namespace motcua::cli {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

// How often the loop looks around when nothing happens: for workers that are due
// to start again or have fallen silent.
constexpr milliseconds kLookAround{200};

// The reader gives a page up by itself at its deadline; a worker that goes on for
// so much longer hangs.
constexpr seconds kBeyondDeadline{15};

struct ServeOptions {
  std::string config_file;
  std::string data;
  std::string listen;
  std::vector<std::string> settings;
  bool print_config = false;
};

int report(const Error& error) {
  std::fprintf(stderr, "motcua serve: %s\n", error.message.c_str());
  return error.code == ErrorCode::kBadUsage ? kExitUsage : kExitFault;
}

Expected<ServeConfig> configure(const ServeOptions& options) {
  ServeConfig config;
  const auto set = [&config](std::string_view key, std::string_view value) {
    return set_field(config, key, value, "command line");
  };
  if (!options.config_file.empty()) {
    if (auto read = read_config_file(config, options.config_file); !read) return Unexpected(read.error());
  }
  for (const std::string& setting : options.settings) {
    const auto equals = setting.find('=');
    if (equals == std::string::npos)
      return fail(ErrorCode::kBadUsage, "--set wants KEY=VALUE, not '" + setting + "'");
    if (auto done = set(setting.substr(0, equals), setting.substr(equals + 1)); !done)
      return Unexpected(done.error());
  }
  if (!options.data.empty()) static_cast<void>(set("data", options.data));
  if (!options.listen.empty()) static_cast<void>(set("listen_stations", options.listen));
  settle(config, std::thread::hardware_concurrency());
  return config;
}

front_door::DoorTerms terms_of(const ServeConfig& config, const Catalogue& catalogue) {
  front_door::DoorTerms terms{.listen_stations = config.listen_stations,
                              .listen_workers = config.listen_workers,
                              .schedule = {},
                              .intake = {},
                              .dispatch = {}};
  terms.schedule.worker_silence = milliseconds(config.worker_silence_ms);
  terms.schedule.job_deadline = seconds(config.page_deadline_s) + kBeyondDeadline;
  terms.intake.waiting_jobs_max = static_cast<std::size_t>(config.waiting_jobs_max);
  terms.dispatch.program = kVersion;
  terms.dispatch.catalogue = catalogue.version;
  terms.dispatch.heartbeat_every = milliseconds(config.heartbeat_ms);
  terms.dispatch.page_deadline = seconds(config.page_deadline_s);
  return terms;
}

Level level_of(const std::string& name) {
  if (name == "error") return Level::kError;
  if (name == "warn") return Level::kWarn;
  return name == "debug" ? Level::kDebug : Level::kInfo;
}

/// For people and for scripts that wait for "ready".
void say_where(const front_door::FrontDoor& door, const ServeConfig& config) {
  std::printf("listening stations %s\nlistening workers %s\ndata %s\nworkers %ld x %ld\nready\n",
              door.stations_endpoint().c_str(), door.workers_endpoint().c_str(), config.data.c_str(),
              config.workers, config.worker_threads);
  std::fflush(stdout);
}

/// Turns until a signal asks to stop, then until nothing is being read.
Expected<void> serve(front_door::FrontDoor& door, pool::Supervisor& supervisor, const pool::Signals& signals,
                     seconds drain, Log& log) {
  auto give_up_at = steady_clock::time_point::max();
  while (!door.drained() && steady_clock::now() < give_up_at) {
    if (auto started = supervisor.start_due(steady_clock::now()); !started) return started;
    const auto signalled = door.turn(signals.descriptor(), kLookAround);
    if (!signalled) return Unexpected(signalled.error());
    while (const int signal = signals.take()) {
      if (signal == SIGCHLD) continue;
      if (give_up_at != steady_clock::time_point::max()) return {};  // Asked twice: at once.
      log.say(Level::kInfo, "stopping", {{"wait_at_most_s", drain.count()}});
      door.drain();
      give_up_at = steady_clock::now() + drain;
    }
    for (const std::string& name : supervisor.reap(steady_clock::now())) door.worker_died(name);
  }
  return {};
}

Expected<void> run(const ServeConfig& config) {
  // Scans of citizens' papers are nobody else's to read.
  umask(S_IRWXG | S_IRWXO);
  Log log(level_of(config.log_level));
  const auto signals = pool::Signals::block({SIGTERM, SIGINT, SIGCHLD});
  if (!signals) return Unexpected(signals.error());
  const auto catalogue = catalog::load_embedded();
  if (!catalogue) return Unexpected(catalogue.error());
  auto store = store::open_sqlite_store(config.data);
  if (!store) return Unexpected(store.error());
  wire::Context context;
  auto door = front_door::FrontDoor::open(context, **store, *catalogue, log, terms_of(config, *catalogue),
                                          front_door::Clock::of_this_machine());
  if (!door) return Unexpected(door.error());

  pool::SupervisorTerms terms;
  terms.arguments = {"worker",
                     "--server",
                     door->workers_endpoint(),
                     "--threads",
                     std::to_string(config.worker_threads),
                     "--engine",
                     config.engine,
                     "--log-level",
                     config.log_level};
  terms.processes = static_cast<int>(config.workers);
  terms.nice = static_cast<int>(config.worker_nice);
  pool::Supervisor supervisor(std::move(terms), log);
  door->on_hanging_worker([&supervisor](const std::string& name) { supervisor.kill(name); });

  say_where(*door, config);
  auto served = serve(*door, supervisor, *signals, seconds(config.drain_s), log);
  supervisor.retire();
  log.say(Level::kInfo, "stopped");
  return served;
}

}  // namespace

void add_serve_verb(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<ServeOptions>();
  CLI::App* verb =
      app.add_subcommand("serve", "Take dossiers from stations, read them, and answer with verdicts");
  verb->add_option("--config", options->config_file, "TOML file; --print-config writes one")
      ->type_name("FILE");
  verb->add_option("--data", options->data, "Folder of everything that must survive (motcua-data)")
      ->type_name("DIR");
  verb->add_option("--listen", options->listen, "Where stations connect (tcp://127.0.0.1:7465)")
      ->type_name("ENDPOINT");
  verb->add_option("--set", options->settings, "Any key of the configuration")->type_name("KEY=VALUE");
  verb->add_flag("--print-config", options->print_config,
                 "Print what is in force, and where each value comes from");
  verb->callback([options, &exit_code] {
    const auto config = configure(*options);
    if (!config) {
      exit_code = report(config.error());
      return;
    }
    if (options->print_config) {
      std::fputs(config_text(*config).c_str(), stdout);
      return;
    }
    const auto done = run(*config);
    exit_code = done ? kExitDone : report(done.error());
  });
}

}  // namespace motcua::cli
