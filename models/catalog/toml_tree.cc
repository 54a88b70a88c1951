// The adapter of toml++, and the only place where it may throw.

#include "models/catalog/toml_tree.h"

#include <toml++/toml.h>

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
