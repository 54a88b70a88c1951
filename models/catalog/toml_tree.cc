// The adapter of toml++, and the only place where it may throw.
//
// toml++ 3.3 asks of every letter between values whether it is a blank, in a table that
// has undefined behaviour for most letters of Vietnamese (catalog_fuzz found it). TOML
// allows them in quotes and comments only, so a scan ahead of the parser refuses them.

#include "models/catalog/toml_tree.h"

#include <toml++/toml.h>

#include <algorithm>
#include <utility>

namespace motcua::catalog {
namespace {

Place place_of(const toml::source_region& source) {
  return {static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
}

TomlNode node_of(const toml::node& source);

void read_table(const toml::table& source, TomlNode& node) {
  node.kind = TomlKind::kTable;
  for (const auto& [key, value] : source) {
    node.entries.push_back({std::string(key.str()), place_of(key.source()), node_of(value)});
  }
}

TomlNode node_of(const toml::node& source) {
  TomlNode node;
  node.place = place_of(source.source());
  if (const auto* text = source.as_string()) {
    node.kind = TomlKind::kText;
    node.text = text->get();
  } else if (const auto* number = source.as_integer()) {
    node.kind = TomlKind::kNumber;
    node.number = number->get();
  } else if (const auto* boolean = source.as_boolean()) {
    node.kind = TomlKind::kBoolean;
    node.boolean = boolean->get();
  } else if (const auto* date = source.as_date()) {
    node.kind = TomlKind::kDate;
    node.date = std::chrono::year(date->get().year) / date->get().month / date->get().day;
  } else if (const auto* array = source.as_array()) {
    node.kind = TomlKind::kArray;
    for (const toml::node& item : *array) node.items.push_back(node_of(item));
  } else if (const auto* table = source.as_table()) {
    read_table(*table, node);
  }
  return node;
}

bool is_ascii(char c) {
  return (static_cast<unsigned char>(c) & 0x80u) == 0;
}

/// Where a comment or a string that begins at `at` ends; `at` itself when none does.
std::size_t skip_quoted(std::string_view text, std::size_t at) {
  if (text[at] == '#') return std::min(text.find('\n', at), text.size());
  const char quote = text[at];
  if (quote != '"' && quote != '\'') return at;
  const std::string three(3, quote);
  const bool many_lines = text.substr(at).starts_with(three);
  for (at += many_lines ? 3 : 1; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (!many_lines && (text[at] == quote || text[at] == '\n')) {
      return at + 1;
    } else if (many_lines && text.substr(at).starts_with(three)) {
      // Up to two more quotes belong to the text that ends here.
      return std::min(text.find_first_not_of(quote, at), std::min(at + 5, text.size()));
    }
  }
  return text.size();
}

/// The first letter that is neither ASCII nor in quotes or a comment.
std::optional<Place> letter_outside_quotes(std::string_view text) {
  for (std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < text.size(); ++at) {
    const std::size_t end = skip_quoted(text, at);
    if (end > at) at = end - 1;
    if (end > at || is_ascii(text[at])) continue;
    const std::size_t line = text.rfind('\n', at) + 1;  // 0 on the first line: npos + 1.
    const auto begins_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; };
    return Place{static_cast<int>(std::ranges::count(text.substr(0, at), '\n')) + 1,
                 static_cast<int>(std::ranges::count_if(text.substr(line, at - line), begins_character)) + 1};
  }
  return std::nullopt;
}

}  // namespace

std::string_view toml_kind_words(TomlKind kind) {
  switch (kind) {
    case TomlKind::kText: return "a text in quotes";
    case TomlKind::kNumber: return "a whole number";
    case TomlKind::kBoolean: return "true or false";
    case TomlKind::kDate: return "a date like 2026-07-01 (without quotes)";
    case TomlKind::kArray: return "a list in square brackets";
    case TomlKind::kTable: return "a table";
    case TomlKind::kOther: break;
  }
  return "a time or a decimal number";
}

std::optional<TomlNode> parse_toml(std::string_view text, Diagnostics& diagnostics) {
  if (const std::optional<Place> place = letter_outside_quotes(text)) {
    diagnostics.add(*place, "",
                    "not TOML: a letter outside of quotes; texts stand in quotes, keys are ASCII");
    return std::nullopt;
  }
  try {
    TomlNode root;
    root.place = {1, 1};
    read_table(toml::parse(text), root);
    return root;
  } catch (const toml::parse_error& error) {
    diagnostics.add(place_of(error.source()), "", "not TOML: " + std::string(error.description()));
    return std::nullopt;
  }
}

}  // namespace motcua::catalog
