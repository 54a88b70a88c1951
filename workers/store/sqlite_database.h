// SQLite, wrapped: one connection, statements by their text, rows one by one.
// Inner part of store/; the only header there that knows SQLite is used.

#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "models/expected.h"

struct sqlite3;
struct sqlite3_stmt;

namespace motcua::store {

/// A value for a '?': a number or a text. Texts outlive the call.
struct Bound {
  Bound(std::int64_t value) : number(value) {}                     // NOLINT: reads as a value
  Bound(int value) : number(value) {}                              // NOLINT
  Bound(std::string_view value) : text(value), is_text(true) {}    // NOLINT
  Bound(const std::string& value) : text(value), is_text(true) {}  // NOLINT
  Bound(const char* value) : text(value), is_text(true) {}         // NOLINT
  std::int64_t number = 0;
  std::string_view text;
  bool is_text = false;
};

/// The row at which a query stands; columns from 0. Valid in the callback only.
class Row {
 public:
  explicit Row(sqlite3_stmt* statement) : statement_(statement) {}
  [[nodiscard]] std::int64_t number(int column) const;
  [[nodiscard]] std::string text(int column) const;

 private:
  sqlite3_stmt* statement_;
};

/// Threads: one at a time. Errors: kIo with SQLite's own words; kCorrupt when the
/// file is no database or a damaged one.
class Database {
 public:
  [[nodiscard]] static Expected<Database> open(const std::string& path);

  /// Runs statements separated by ';' that give no rows.
  [[nodiscard]] Expected<void> execute(const std::string& script);
  /// Runs one statement; its text is kept prepared, so use few different ones.
  [[nodiscard]] Expected<void> run(const char* sql, std::initializer_list<Bound> values);
  [[nodiscard]] Expected<void> each(const char* sql, std::initializer_list<Bound> values,
                                    const std::function<void(const Row&)>& use);
  /// The first column of the only row; 0 when there is none.
  [[nodiscard]] Expected<std::int64_t> number(const char* sql, std::initializer_list<Bound> values = {});
  [[nodiscard]] std::int64_t last_row_id() const;

 private:
  struct Close {
    void operator()(sqlite3* connection) const;
    void operator()(sqlite3_stmt* statement) const;
  };
  explicit Database(sqlite3* connection) : connection_(connection) {}
  [[nodiscard]] Expected<sqlite3_stmt*> prepared(const char* sql);
  [[nodiscard]] Unexpected failure(int code) const;

  std::unique_ptr<sqlite3, Close> connection_;
  std::map<std::string, std::unique_ptr<sqlite3_stmt, Close>, std::less<>> statements_;
};

}  // namespace motcua::store
