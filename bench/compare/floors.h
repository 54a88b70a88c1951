// The named few figures that may not fall: bench/floors.json.

#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "models/expected.h"

namespace motcua::bench {

struct Floor {
  std::string figure;    ///< A name under "figures" of a result.
  bool at_least = true;  ///< false: at most.
  double value = 0;
  std::string why;
};

/// Takes    {schema: "motcua.bench-floors/1", floors: [{figure, at_least | at_most, why}]}.
/// Errors   kCorrupt, naming what is wrong.
[[nodiscard]] Expected<std::vector<Floor>> floors_from(const nlohmann::json& json);

[[nodiscard]] std::string floors_text(const std::vector<Floor>& floors);

struct GateAnswer {
  std::vector<std::string> broken;        ///< One sentence each: figure, floor, value.
  std::vector<std::string> not_measured;  ///< Names that `without` pardons.
  int held = 0;
};

/// Takes    a result of motcua-bench and the beginnings of names that were not measured on
///          purpose ("real."). A figure that is not in the result and is not pardoned breaks
///          its floor: what nobody measures, nobody holds.
[[nodiscard]] GateAnswer hold(const nlohmann::json& result, const std::vector<Floor>& floors,
                              const std::vector<std::string>& without);

/// Moves each floor to what was measured less a margin of two tenths of a per cent, where that
/// is better than the floor; never the other way.
[[nodiscard]] std::vector<Floor> raised(const nlohmann::json& result, std::vector<Floor> floors);

}  // namespace motcua::bench
