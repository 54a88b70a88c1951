#include "bench/truth/set_index.h"

#include "bench/truth/json_file.h"

namespace motcua::bench::truth {
namespace {

constexpr const char* kSchema = "motcua.specimen-set/1";

}  // namespace

Expected<SetIndex> read_set_index(const std::filesystem::path& set) {
  std::error_code trouble;
  if (!std::filesystem::is_directory(set, trouble)) {
    return fail(ErrorCode::kBadUsage, set.string() + ": no such folder; make a set first");
  }
  std::filesystem::path file = set / "set.json";
  if (!std::filesystem::exists(file, trouble)) file = set / "demo.json";
  if (!std::filesystem::exists(file, trouble)) {
    return fail(ErrorCode::kCorrupt,
                set.string() + ": has no set.json, so it was never finished; generate it again");
  }
  const auto json = read_json_file(file);
  if (!json) return Unexpected(json.error());
  if (json->value("schema", nlohmann::json()) != kSchema) {
    return fail(ErrorCode::kCorrupt, file.string() + ": its schema is not " + kSchema +
                                         "; generate the set with the program of this version");
  }
  SetIndex index;
  const auto seed = json->find("seed");
  const auto dossiers = json->find("dossiers");
  if (seed == json->end() || !seed->is_number_unsigned() || dossiers == json->end() ||
      !dossiers->is_array() || dossiers->empty()) {
    return fail(ErrorCode::kCorrupt, file.string() + ": lacks its seed or its dossiers; generate it again");
  }
  index.seed = seed->get<std::uint64_t>();
  for (const auto& name : *dossiers) {
    if (!name.is_string() || name.get<std::string>().find('/') != std::string::npos) {
      return fail(ErrorCode::kCorrupt, file.string() + ": a dossier without a name; generate it again");
    }
    index.dossiers.push_back(name.get<std::string>());
  }
  return index;
}

}  // namespace motcua::bench::truth
