// Asks a TOML table for its keys, one by one, and says everything that is wrong:
// keys missing, of the wrong kind, unknown.

#pragma once

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/catalog/diagnostic.h"
#include "models/catalog/toml_tree.h"

namespace motcua::catalog {

/// A text with its place, for checks that come after reading.
struct PlacedText {
  std::string text;
  Place place;
  std::string key;
};

/// Reads one table. Whatever is wrong goes to `diagnostics`, and an empty value comes
/// back, so that reading goes on and finds the next mistake. Call finish() at the end.
/// Keeps references to the table and to `diagnostics`: both outlive it.
class TableReader {
 public:
  /// `path` is the key that led here ("components[2]"); empty at the top.
  TableReader(const TomlNode& table, std::string path, Diagnostics& diagnostics);

  enum class Presence { kRequired, kOptional };

  [[nodiscard]] std::string text(std::string_view key, Presence presence = Presence::kRequired);
  [[nodiscard]] PlacedText placed_text(std::string_view key, Presence presence = Presence::kRequired);
  /// A text that must be one of `words`.
  [[nodiscard]] std::string word(std::string_view key, std::initializer_list<std::string_view> words,
                                 Presence presence = Presence::kRequired);
  [[nodiscard]] std::optional<int> number(std::string_view key, int least, int most,
                                          Presence presence = Presence::kRequired);
  [[nodiscard]] std::optional<bool> flag(std::string_view key, Presence presence = Presence::kRequired);
  [[nodiscard]] std::optional<std::chrono::year_month_day> date(std::string_view key,
                                                                Presence presence = Presence::kRequired);
  [[nodiscard]] std::vector<PlacedText> placed_texts(std::string_view key,
                                                     Presence presence = Presence::kRequired);
  [[nodiscard]] std::vector<std::string> texts(std::string_view key, Presence presence = Presence::kRequired);
  /// nullptr when it is not there (or is no table, which is said).
  [[nodiscard]] const TomlNode* table(std::string_view key, Presence presence = Presence::kRequired);
  /// The tables of a list of tables; with kRequired at least one.
  [[nodiscard]] std::vector<const TomlNode*> tables(std::string_view key,
                                                    Presence presence = Presence::kRequired);

  [[nodiscard]] bool has(std::string_view key) const;
  /// Where `key` stands; where the table stands when it does not.
  [[nodiscard]] Place place(std::string_view key) const;
  /// "components[2].name" for "name".
  [[nodiscard]] std::string path_of(std::string_view key) const;
  /// Says something about the value of `key`.
  void complain(std::string_view key, std::string message);

  /// Names every key that nobody asked for, with the nearest one that is known.
  void finish();

 private:
  const TomlEntry* entry(std::string_view key) const;
  const TomlNode* take(std::string_view key, TomlKind kind, Presence presence);

  const TomlNode* table_;
  std::string path_;
  Diagnostics* diagnostics_;
  std::vector<std::string> asked_;
};

}  // namespace motcua::catalog
