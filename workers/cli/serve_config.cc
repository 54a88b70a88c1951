#include "workers/cli/serve_config.h"

#include <toml++/toml.h>
#include <algorithm>
#include <charconv>
#include <sstream>
#include <vector>

#include "models/nearest_name.h"

namespace motcua::cli {
namespace {

/// One key: a text or a number with bounds.
struct FieldRow {
  const char* key;
  std::string ServeConfig::*text;
  long ServeConfig::*number;
  long least;
  long most;
  const char* meaning;
};

constexpr FieldRow kFields[] = {
    {"listen_stations", &ServeConfig::listen_stations, nullptr, 0, 0,
     "where stations connect; ':*' takes a free port"},
    {"listen_workers", &ServeConfig::listen_workers, nullptr, 0, 0, "where workers connect"},
    {"data", &ServeConfig::data, nullptr, 0, 0, "folder of everything that must survive"},
    {"log_level", &ServeConfig::log_level, nullptr, 0, 0, "error, warn, info or debug"},
    {"engine", &ServeConfig::engine, nullptr, 0, 0, "recogniser of the workers: fast or tesseract"},
    {"workers", nullptr, &ServeConfig::workers, 0, 256, "worker processes; 0: from the number of cores"},
    {"worker_threads", nullptr, &ServeConfig::worker_threads, 0, 256,
     "pages a worker reads at a time; 0: from cores"},
    {"worker_nice", nullptr, &ServeConfig::worker_nice, 0, 19, "how far workers stand behind the front door"},
    {"page_deadline_s", nullptr, &ServeConfig::page_deadline_s, 1, 3'600, "seconds that one page may take"},
    {"waiting_jobs_max", nullptr, &ServeConfig::waiting_jobs_max, 1, 1'000'000,
     "pages that may wait to be read"},
    {"heartbeat_ms", nullptr, &ServeConfig::heartbeat_ms, 20, 60'000, "milliseconds between signs of life"},
    {"worker_silence_ms", nullptr, &ServeConfig::worker_silence_ms, 100, 600'000,
     "milliseconds of silence that end a worker"},
    {"drain_s", nullptr, &ServeConfig::drain_s, 0, 3'600, "seconds that stopping waits for pages being read"},
};

const std::vector<std::string> kLogLevels = {"error", "warn", "info", "debug"};

const FieldRow* find_field(std::string_view key) {
  const auto* const found = std::find_if(std::begin(kFields), std::end(kFields),
                                         [key](const FieldRow& row) { return row.key == key; });
  return found == std::end(kFields) ? nullptr : found;
}

Unexpected unknown_key(std::string_view key) {
  std::vector<std::string> known;
  for (const FieldRow& row : kFields) known.emplace_back(row.key);
  const std::string nearest = nearest_name(key, known);
  return fail(ErrorCode::kBadUsage, "unknown key '" + std::string(key) + "'" +
                                        (nearest.empty() ? "; --print-config shows all keys"
                                                         : "; did you mean '" + nearest + "'?"));
}

}  // namespace

Expected<void> set_field(ServeConfig& config, std::string_view key, std::string_view value,
                         const std::string& origin) {
  const FieldRow* const row = find_field(key);
  if (row == nullptr) return unknown_key(key);
  if (row->number != nullptr) {
    long number = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    if (read.ec != std::errc() || read.ptr != value.data() + value.size() || number < row->least ||
        number > row->most) {
      return fail(ErrorCode::kBadUsage, std::string(key) + " is a number from " + std::to_string(row->least) +
                                            " to " + std::to_string(row->most) + ", not '" +
                                            std::string(value) + "'");
    }
    config.*row->number = number;
  } else {
    if (key == "log_level" && std::find(kLogLevels.begin(), kLogLevels.end(), value) == kLogLevels.end()) {
      return fail(ErrorCode::kBadUsage,
                  "log_level is error, warn, info or debug, not '" + std::string(value) + "'");
    }
    if (key == "engine") {
      if (const auto known = reading_engine_of(value); !known) return Unexpected(known.error());
    }
    config.*row->text = value;
  }
  config.origins[row->key] = origin;
  return {};
}

Expected<void> read_config_file(ServeConfig& config, const std::string& path) {
  toml::table table;
  try {
    table = toml::parse_file(path);
  } catch (const toml::parse_error& error) {
    return fail(ErrorCode::kBadUsage, path + ":" + std::to_string(error.source().begin.line) + ": " +
                                          std::string(error.description()));
  }
  for (const auto& [key, node] : table) {
    const std::string where = path + ":" + std::to_string(node.source().begin.line) + ": ";
    std::string value;
    if (const auto* number = node.as_integer()) {
      value = std::to_string(number->get());
    } else if (const auto* text = node.as_string()) {
      value = text->get();
    } else {
      return fail(ErrorCode::kBadUsage, where + std::string(key.str()) + " is neither a number nor a text");
    }
    if (auto set = set_field(config, key.str(), value, "file"); !set) {
      return fail(set.error().code, where + set.error().message);
    }
  }
  return {};
}

void settle(ServeConfig& config, unsigned cores) {
  const long count = std::max(1U, cores);
  // At least two where there are two cores, so that a crash never stops all reading;
  // then one for four cores, as threads of one process share what they fetched.
  if (config.workers == 0) config.workers = count == 1 ? 1 : std::max(2L, (count + 3) / 4);
  if (config.worker_threads == 0) {
    config.worker_threads = std::max(1L, (count + config.workers - 1) / config.workers);
  }
  if (config.listen_workers.empty()) config.listen_workers = "ipc://" + config.data + "/workers.ipc";
}

std::string config_text(const ServeConfig& config) {
  std::ostringstream text;
  for (const FieldRow& row : kFields) {
    text << "# " << row.meaning;
    if (row.number != nullptr) text << " (" << row.least << " to " << row.most << ")";
    const auto origin = config.origins.find(row.key);
    text << " [" << (origin == config.origins.end() ? "default" : origin->second) << "]\n"
         << row.key << " = ";
    if (row.number != nullptr) {
      text << config.*row.number;
    } else {
      text << toml::value<std::string>(config.*row.text);
    }
    text << "\n";
  }
  return text.str();
}

}  // namespace motcua::cli
