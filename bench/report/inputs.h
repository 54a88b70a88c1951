// What the report is made from: results of motcua-bench, each present or not.

#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "models/expected.h"

namespace motcua::bench::report {

using Json = nlohmann::ordered_json;

struct Inputs {
  Json accuracy;  ///< The one that must be there.
  Json speed;     ///< Null when not given, like those that follow.
  Json versus;
  Json load;
  Json earlier;               ///< An earlier result of accuracy, to compare with.
  std::filesystem::path set;  ///< Of the accuracy, for crops of pages; may be empty.
};

/// A result that `motcua-bench VERB` wrote. Errors: kCorrupt, naming the file: not there, no
/// JSON, of another schema or verb.
[[nodiscard]] Expected<Json> read_result(const std::filesystem::path& file, const std::string& verb);

/// What stands at a JSON pointer ("/scaling/0/threads"); null when nothing does.
[[nodiscard]] const Json& at(const Json& json, const std::string& pointer);
[[nodiscard]] double value_at(const Json& json, const std::string& pointer, double otherwise = 0);
[[nodiscard]] std::string words_at(const Json& json, const std::string& pointer);

}  // namespace motcua::bench::report
