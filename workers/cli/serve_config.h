// Everything about `motcua serve` that may be set, with its default, bounds and
// price. Read once, from one TOML file and then from the command line.

#pragma once

#include <map>
#include <string>
#include <string_view>

#include "models/expected.h"
#include "pipeline/reading_engine.h"

namespace motcua::cli {

/// 0 in a field that says so: worked out from the machine, by settle().
struct ServeConfig {
  /// Where stations connect. Anything but loopback is open to the whole network.
  std::string listen_stations = "tcp://127.0.0.1:7465";
  /// Where workers connect; empty: a socket file in the data folder.
  std::string listen_workers{};
  std::string data = "motcua-data";
  std::string log_level = "info";  ///< error, warn, info or debug.

  /// Recogniser of the workers: fast or tesseract.
  std::string engine{reading_engine_slug(kUsualEngine)};
  /// Worker processes. One that dies takes the pages of its threads along.
  long workers = 0;
  /// Pages that a worker reads at a time, each with a reader of up to 250 MB.
  long worker_threads = 0;
  /// How far workers stand behind the front door; 0 makes taking in slower under load.
  long worker_nice = 5;
  /// A page that takes longer is unreadable. Less gives up dense pages.
  long page_deadline_s = 60;
  /// Work that may wait before stations are told to keep their pages.
  long waiting_jobs_max = 5'000;
  /// Workers speak this often; more often finds a hung one sooner.
  long heartbeat_ms = 1'000;
  /// Silence after which a worker is given up; too short doubles work under load.
  long worker_silence_ms = 10'000;
  /// How long stopping waits for pages that are being read.
  long drain_s = 90;

  /// Where each key's value came from: "default", "file" or "command line".
  std::map<std::string, std::string, std::less<>> origins{};
};

/// Sets one field. Errors: kBadUsage: an unknown key (with the nearest one), or a
/// value outside the bounds (with them).
[[nodiscard]] Expected<void> set_field(ServeConfig& config, std::string_view key, std::string_view value,
                                       const std::string& origin);

/// Reads a TOML file over `config`. Errors: kBadUsage, naming file and line; kIo.
[[nodiscard]] Expected<void> read_config_file(ServeConfig& config, const std::string& path);

/// Fills what depends on the machine: `cores` as the system counts them.
void settle(ServeConfig& config, unsigned cores);

/// The whole configuration as a file that read_config_file() takes, with a comment
/// to each key: what it is, its bounds, and where its value came from.
[[nodiscard]] std::string config_text(const ServeConfig& config);

}  // namespace motcua::cli
