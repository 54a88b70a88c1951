// TOML text as a tree of our own values, each with its place, so that no reader of
// the catalogue knows which library parsed it.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/catalog/diagnostic.h"

namespace motcua::catalog {

enum class TomlKind : std::uint8_t { kText, kNumber, kBoolean, kDate, kArray, kTable, kOther };

struct TomlEntry;

struct TomlNode {
  TomlKind kind = TomlKind::kOther;
  Place place;
  std::string text;
  std::int64_t number = 0;
  bool boolean = false;
  std::chrono::year_month_day date{};
  std::vector<TomlNode> items;     ///< Of kArray.
  std::vector<TomlEntry> entries;  ///< Of kTable, in no particular order.
};

struct TomlEntry {
  std::string key;
  Place place;  ///< Of the key.
  TomlNode value;
};

/// "a text", "a date" ...: what a reader may expect, or find instead.
[[nodiscard]] std::string_view toml_kind_words(TomlKind kind);

/// Reads one file. Says in `diagnostics` where the text is not TOML or not UTF-8
/// (the parser gives up at the first such place), and returns nothing then.
[[nodiscard]] std::optional<TomlNode> parse_toml(std::string_view text, Diagnostics& diagnostics);

}  // namespace motcua::catalog
