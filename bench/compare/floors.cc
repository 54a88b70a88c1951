#include "bench/compare/floors.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <exception>
#include <optional>

namespace motcua::bench {
namespace {

constexpr const char* kSchema = "motcua.bench-floors/1";
/// Room for what another processor's arithmetic may change in a reading.
constexpr double kMargin = 0.002;

std::optional<double> value_of(const nlohmann::json& result, const std::string& figure) {
  const auto figures = result.find("figures");
  if (figures == result.end() || !figures->is_object() || !figures->contains(figure)) return std::nullopt;
  const auto& value = (*figures)[figure].value("value", nlohmann::json());
  if (!value.is_number()) return std::nullopt;
  return value.get<double>();
}

std::string in_words(const Floor& floor) {
  char text[64];
  std::snprintf(text, sizeof text, "%s %.4f", floor.at_least ? "at least" : "at most", floor.value);
  return text;
}

}  // namespace

Expected<std::vector<Floor>> floors_from(const nlohmann::json& json) {
  std::vector<Floor> floors;
  try {
    if (json.at("schema") != kSchema)
      return fail(ErrorCode::kCorrupt, std::string("the floors are not ") + kSchema);
    for (const auto& entry : json.at("floors")) {
      Floor floor;
      floor.figure = entry.at("figure").get<std::string>();
      floor.at_least = entry.contains("at_least");
      floor.value = entry.at(floor.at_least ? "at_least" : "at_most").get<double>();
      floor.why = entry.at("why").get<std::string>();
      floors.push_back(std::move(floor));
    }
  } catch (const std::exception& error) {
    return fail(ErrorCode::kCorrupt, std::string("the floors cannot be read: ") + error.what());
  }
  return floors;
}

std::string floors_text(const std::vector<Floor>& floors) {
  nlohmann::ordered_json json{{"schema", kSchema}, {"floors", nlohmann::json::array()}};
  for (const Floor& floor : floors) {
    json["floors"].push_back(nlohmann::ordered_json{{"figure", floor.figure},
                                                    {floor.at_least ? "at_least" : "at_most", floor.value},
                                                    {"why", floor.why}});
  }
  return json.dump(1) + "\n";
}

GateAnswer hold(const nlohmann::json& result, const std::vector<Floor>& floors,
                const std::vector<std::string>& without) {
  GateAnswer answer;
  for (const Floor& floor : floors) {
    const auto value = value_of(result, floor.figure);
    if (!value) {
      const bool pardoned = std::any_of(without.begin(), without.end(), [&](const std::string& beginning) {
        return floor.figure.starts_with(beginning);
      });
      if (pardoned) {
        answer.not_measured.push_back(floor.figure);
      } else {
        answer.broken.push_back(floor.figure + " was not measured; its floor is " + in_words(floor));
      }
      continue;
    }
    // What is written with six digits is compared with room for the last.
    const bool holds = floor.at_least ? *value >= floor.value - 1e-6 : *value <= floor.value + 1e-6;
    if (holds) {
      ++answer.held;
    } else {
      char text[64];
      std::snprintf(text, sizeof text, "%.4f", *value);
      answer.broken.push_back(floor.figure + " is " + text + " and must be " + in_words(floor) + " (" +
                              floor.why + ")");
    }
  }
  return answer;
}

std::vector<Floor> raised(const nlohmann::json& result, std::vector<Floor> floors) {
  for (Floor& floor : floors) {
    const auto value = value_of(result, floor.figure);
    if (!value) continue;
    if (floor.at_least) {
      floor.value = std::max(floor.value, std::floor((*value - kMargin) * 1e4) / 1e4);
    } else {
      floor.value = std::min(floor.value, std::ceil((*value + kMargin) * 1e4) / 1e4);
    }
  }
  return floors;
}

}  // namespace motcua::bench
