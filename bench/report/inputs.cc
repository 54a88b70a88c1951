#include "bench/report/inputs.h"

#include <fstream>

namespace motcua::bench::report {
namespace {

constexpr const char* kSchema = "motcua.bench/1";

}  // namespace

Expected<Json> read_result(const std::filesystem::path& file, const std::string& verb) {
  const auto bad = [&](const std::string& what) {
    return fail(ErrorCode::kCorrupt,
                file.string() + ": " + what + "; make it with: motcua-bench " + verb + " ... --out FILE");
  };
  std::ifstream in(file, std::ios::binary);
  if (!in) return bad("is not there, or cannot be read");
  Json json = Json::parse(in, nullptr, /*allow_exceptions=*/false);
  if (json.is_discarded() || !json.is_object()) return bad("is no JSON object");
  if (words_at(json, "/schema") != kSchema) return bad(std::string("its schema is not ") + kSchema);
  if (words_at(json, "/verb") != verb) return bad("holds another verb's result: " + words_at(json, "/verb"));
  return json;
}

const Json& at(const Json& json, const std::string& pointer) {
  static const Json nothing;
  const Json::json_pointer place(pointer);
  return json.is_structured() && json.contains(place) ? json[place] : nothing;
}

double value_at(const Json& json, const std::string& pointer, double otherwise) {
  const Json& found = at(json, pointer);
  return found.is_number() ? found.get<double>() : otherwise;
}

std::string words_at(const Json& json, const std::string& pointer) {
  const Json& found = at(json, pointer);
  return found.is_string() ? found.get<std::string>() : std::string();
}

}  // namespace motcua::bench::report
