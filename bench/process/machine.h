// The machine under measurement, and the programs on it: a figure without them means
// little a year later.

#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

#include "models/expected.h"

namespace motcua::bench {

struct Machine {
  std::string cpu;
  int cores = 0;  ///< That this process may use.
  std::int64_t memory_bytes = 0;
  std::string kernel;
  double load = 0;  ///< Of the last minute, before the measurement.
};

/// Reads /proc and uname; what cannot be read stays empty.
[[nodiscard]] Machine this_machine();

[[nodiscard]] nlohmann::ordered_json machine_json(const Machine& machine);

/// The time of day as "2026-11-24T22:13:24Z".
[[nodiscard]] std::string utc_now();

/// The program NAME in the folder of this very executable; NAME alone (to be found
/// along PATH) when that folder does not hold it.
[[nodiscard]] std::string beside_this_program(const std::string& name);

/// The first line that `program --version` prints. Errors: kUnavailable, with advice.
[[nodiscard]] Expected<std::string> version_of(const std::string& program);

}  // namespace motcua::bench
