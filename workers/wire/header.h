// The one JSON header of a message, read key by key within bounds. Inner part of
// wire/: the only place that knows which JSON library is used.

#pragma once

#include <climits>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "models/expected.h"
#include "workers/wire/frames.h"

namespace motcua::wire {

/// Nesting that a header may have; ours need three.
inline constexpr int kHeaderDepthMax = 5;

/// Parses an object. Errors: kCorrupt (not JSON, not an object, nested too deep).
[[nodiscard]] Expected<nlohmann::ordered_json> parse_header(std::string_view text,
                                                            int depth_max = kHeaderDepthMax);

/// One line, ASCII-safe only where JSON demands it; broken UTF-8 becomes U+FFFD.
[[nodiscard]] std::string dump_header(const nlohmann::json& header);

/// A share as headers carry it, 0 to 100.
[[nodiscard]] long percent_of(double share);

/// Reads keys and remembers the first one that is wrong. Unknown keys are left
/// alone: a newer sender may say more.
class HeaderReader {
 public:
  explicit HeaderReader(const nlohmann::ordered_json& header) : header_(header) {}

  /// A text of at most `bytes_max`; absent: empty, and wrong when `needed`.
  [[nodiscard]] std::string text(const char* key, std::size_t bytes_max, bool needed = false);
  /// Absent: `otherwise`.
  [[nodiscard]] long number(const char* key, long least, long most, long otherwise);
  /// A number that must be there.
  [[nodiscard]] long needed_number(const char* key, long least, long most);

  /// Absent: false.
  [[nodiscard]] bool flag(const char* key);
  /// A list of at most `count_max` texts; absent: none.
  [[nodiscard]] std::vector<std::string> texts(const char* key, std::size_t count_max, std::size_t bytes_max);

  void wrong(const std::string& what);
  [[nodiscard]] bool good() const { return wrong_.empty(); }
  /// "'page' is not a number from 1 to 1000".
  [[nodiscard]] const std::string& what_is_wrong() const { return wrong_; }

 private:
  const nlohmann::ordered_json& header_;
  std::string wrong_;
};

}  // namespace motcua::wire
