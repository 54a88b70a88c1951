#include "models/catalog/table_reader.h"

#include <algorithm>
#include <utility>

namespace motcua::catalog {

TableReader::TableReader(const TomlNode& table, std::string path, Diagnostics& diagnostics)
    : table_(&table), path_(std::move(path)), diagnostics_(&diagnostics) {}

const TomlEntry* TableReader::entry(std::string_view key) const {
  const auto found = std::ranges::find(table_->entries, key, &TomlEntry::key);
  return found == table_->entries.end() ? nullptr : &*found;
}

bool TableReader::has(std::string_view key) const {
  return entry(key) != nullptr;
}

Place TableReader::place(std::string_view key) const {
  const TomlEntry* found = entry(key);
  return found == nullptr ? table_->place : found->value.place;
}

std::string TableReader::path_of(std::string_view key) const {
  return path_.empty() ? std::string(key) : path_ + '.' + std::string(key);
}

void TableReader::complain(std::string_view key, std::string message) {
  diagnostics_->add(place(key), path_of(key), std::move(message));
}

const TomlNode* TableReader::take(std::string_view key, TomlKind kind, Presence presence) {
  asked_.emplace_back(key);
  const TomlEntry* found = entry(key);
  if (found == nullptr) {
    if (presence == Presence::kRequired) {
      complain(key, "missing; expected " + std::string(toml_kind_words(kind)));
    }
    return nullptr;
  }
  if (found->value.kind != kind) {
    complain(key, "expected " + std::string(toml_kind_words(kind)) + ", found " +
                      std::string(toml_kind_words(found->value.kind)));
    return nullptr;
  }
  return &found->value;
}

PlacedText TableReader::placed_text(std::string_view key, Presence presence) {
  const TomlNode* node = take(key, TomlKind::kText, presence);
  if (node == nullptr) return {"", place(key), path_of(key)};
  if (node->text.empty()) complain(key, "empty; write something or leave the key out");
  return {node->text, node->place, path_of(key)};
}

std::string TableReader::text(std::string_view key, Presence presence) {
  return placed_text(key, presence).text;
}

std::string TableReader::word(std::string_view key, std::initializer_list<std::string_view> words,
                              Presence presence) {
  const TomlNode* node = take(key, TomlKind::kText, presence);
  if (node == nullptr || std::ranges::find(words, node->text) != words.end()) return node ? node->text : "";
  std::string expected;
  for (const std::string_view one : words) {
    expected += (expected.empty() ? "\"" : ", \"") + std::string(one) + '"';
  }
  complain(key, "\"" + node->text + "\" is not known; expected one of " + expected +
                    did_you_mean(node->text, {words.begin(), words.end()}));
  return "";
}

std::optional<int> TableReader::number(std::string_view key, int least, int most, Presence presence) {
  const TomlNode* node = take(key, TomlKind::kNumber, presence);
  if (node == nullptr) return std::nullopt;
  if (node->number < least || node->number > most) {
    complain(key, "expected a number from " + std::to_string(least) + " to " + std::to_string(most));
    return std::nullopt;
  }
  return static_cast<int>(node->number);
}

std::optional<bool> TableReader::flag(std::string_view key, Presence presence) {
  const TomlNode* node = take(key, TomlKind::kBoolean, presence);
  return node == nullptr ? std::nullopt : std::optional(node->boolean);
}

std::optional<std::chrono::year_month_day> TableReader::date(std::string_view key, Presence presence) {
  const TomlNode* node = take(key, TomlKind::kDate, presence);
  if (node == nullptr) return std::nullopt;
  if (!node->date.ok()) {
    complain(key, "no such day in the calendar");
    return std::nullopt;
  }
  return node->date;
}

std::vector<PlacedText> TableReader::placed_texts(std::string_view key, Presence presence) {
  std::vector<PlacedText> all;
  const TomlNode* node = take(key, TomlKind::kArray, presence);
  if (node == nullptr) return all;
  for (std::size_t i = 0; i < node->items.size(); ++i) {
    const TomlNode& item = node->items[i];
    const std::string path = path_of(key) + '[' + std::to_string(i + 1) + ']';
    if (item.kind != TomlKind::kText || item.text.empty()) {
      diagnostics_->add(item.place, path, "expected " + std::string(toml_kind_words(TomlKind::kText)));
      continue;
    }
    all.push_back({item.text, item.place, path});
  }
  return all;
}

std::vector<std::string> TableReader::texts(std::string_view key, Presence presence) {
  std::vector<std::string> all;
  for (PlacedText& one : placed_texts(key, presence)) all.push_back(std::move(one.text));
  return all;
}

const TomlNode* TableReader::table(std::string_view key, Presence presence) {
  return take(key, TomlKind::kTable, presence);
}

std::vector<const TomlNode*> TableReader::tables(std::string_view key, Presence presence) {
  std::vector<const TomlNode*> all;
  const TomlNode* node = take(key, TomlKind::kArray, presence);
  if (node == nullptr) return all;
  for (std::size_t i = 0; i < node->items.size(); ++i) {
    const TomlNode& item = node->items[i];
    if (item.kind == TomlKind::kTable) {
      all.push_back(&item);
    } else {
      diagnostics_->add(item.place, path_of(key) + '[' + std::to_string(i + 1) + ']',
                        "expected a table, as [[" + path_of(key) + "]] begins one");
    }
  }
  if (node->items.empty() && presence == Presence::kRequired) complain(key, "empty; expected at least one");
  return all;
}

void TableReader::finish() {
  for (const TomlEntry& one : table_->entries) {
    if (std::ranges::find(asked_, one.key) != asked_.end()) continue;
    diagnostics_->add(one.place, path_of(one.key), "unknown key" + did_you_mean(one.key, asked_));
  }
}

}  // namespace motcua::catalog
