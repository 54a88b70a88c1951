#include "workers/wire/header.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace motcua::wire {

namespace {

constexpr bool is_alnum(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

}  // namespace

bool is_dossier_id(const std::string& text) {
  if (text.empty() || text.size() > kDossierIdBytesMax || !is_alnum(text.front())) return false;
  for (const char c : text) {
    if (!is_alnum(c) && c != '.' && c != '_' && c != '-') return false;
  }
  return true;
}

bool is_sha256_hex(const std::string& text) {
  if (text.size() != kSha256HexBytes) return false;
  for (const char c : text) {
    if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) return false;
  }
  return true;
}

Expected<nlohmann::ordered_json> parse_header(std::string_view text, int depth_max) {
  bool too_deep = false;
  const auto within_depth = [&](int depth, nlohmann::ordered_json::parse_event_t, nlohmann::ordered_json&) {
    if (depth > depth_max) too_deep = true;
    return !too_deep;
  };
  auto header = nlohmann::ordered_json::parse(text, within_depth, /*allow_exceptions=*/false);
  if (too_deep) return fail(ErrorCode::kCorrupt, "the header is nested too deep");
  if (header.is_discarded()) return fail(ErrorCode::kCorrupt, "the header is not JSON");
  if (!header.is_object()) return fail(ErrorCode::kCorrupt, "the header is not a JSON object");
  return header;
}

std::string dump_header(const nlohmann::json& header) {
  return header.dump(-1, ' ', /*ensure_ascii=*/false, nlohmann::json::error_handler_t::replace);
}

long percent_of(double share) {
  return std::lround(100 * std::clamp(share, 0.0, 1.0));
}

std::string HeaderReader::text(const char* key, std::size_t bytes_max, bool needed) {
  const auto found = header_.find(key);
  if (found == header_.end()) {
    if (needed) wrong("'" + std::string(key) + "' is missing");
    return {};
  }
  if (!found->is_string()) {
    wrong("'" + std::string(key) + "' is not a text");
    return {};
  }
  auto value = found->get<std::string>();
  if (value.size() > bytes_max || (needed && value.empty())) {
    wrong("'" + std::string(key) + "' is not a text of 1 to " + std::to_string(bytes_max) + " bytes");
    return {};
  }
  return value;
}

long HeaderReader::number(const char* key, long least, long most, long otherwise) {
  return header_.contains(key) ? needed_number(key, least, most) : otherwise;
}

long HeaderReader::needed_number(const char* key, long least, long most) {
  const auto found = header_.find(key);
  // Unsigned numbers beyond long would wrap when read as one.
  const bool fits = found != header_.end() && found->is_number_integer() &&
                    !(found->is_number_unsigned() && found->get<unsigned long>() > LONG_MAX);
  if (fits) {
    const auto value = found->get<long>();
    if (value >= least && value <= most) return value;
  }
  wrong("'" + std::string(key) + "' is not a number from " + std::to_string(least) + " to " +
        std::to_string(most));
  return least;
}

bool HeaderReader::flag(const char* key) {
  const auto found = header_.find(key);
  if (found == header_.end()) return false;
  if (found->is_boolean()) return found->get<bool>();
  wrong("'" + std::string(key) + "' is neither true nor false");
  return false;
}

std::vector<std::string> HeaderReader::texts(const char* key, std::size_t count_max, std::size_t bytes_max) {
  std::vector<std::string> values;
  const auto found = header_.find(key);
  if (found == header_.end()) return values;
  bool good = found->is_array() && found->size() <= count_max;
  if (good) {
    for (const auto& value : *found) {
      good = good && value.is_string() && value.get_ref<const std::string&>().size() <= bytes_max;
      if (good) values.push_back(value.get<std::string>());
    }
  }
  if (!good) wrong("'" + std::string(key) + "' is not a list of texts");
  return values;
}

void HeaderReader::wrong(const std::string& what) {
  if (wrong_.empty()) wrong_ = what;
}

}  // namespace motcua::wire
