#include "workers/store/sqlite_database.h"

#include <sqlite3.h>

namespace motcua::store {

std::int64_t Row::number(int column) const {
  return sqlite3_column_int64(statement_, column);
}

std::string Row::text(int column) const {
  const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

void Database::Close::operator()(sqlite3* connection) const {
  sqlite3_close(connection);
}
void Database::Close::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

Expected<Database> Database::open(const std::string& path) {
  sqlite3* connection = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &connection,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
  Database database(connection);
  if (code != SQLITE_OK) return fail(ErrorCode::kIo, "cannot open " + path + ": " + sqlite3_errstr(code));
  return database;
}

Unexpected Database::failure(int code) const {
  const bool damaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
  return fail(damaged ? ErrorCode::kCorrupt : ErrorCode::kIo,
              std::string("database: ") + sqlite3_errmsg(connection_.get()));
}

Expected<void> Database::execute(const std::string& script) {
  const int code = sqlite3_exec(connection_.get(), script.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return failure(code);
  return {};
}

Expected<sqlite3_stmt*> Database::prepared(const char* sql) {
  const auto found = statements_.find(std::string_view(sql));
  if (found != statements_.end()) return found->second.get();
  sqlite3_stmt* statement = nullptr;
  const int code =
      sqlite3_prepare_v3(connection_.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) return failure(code);
  statements_[sql].reset(statement);
  return statement;
}

Expected<void> Database::each(const char* sql, std::initializer_list<Bound> values,
                              const std::function<void(const Row&)>& use) {
  const auto statement = prepared(sql);
  if (!statement) return Unexpected(statement.error());
  int index = 0;
  for (const Bound& value : values) {
    ++index;
    if (value.is_text) {
      sqlite3_bind_text64(*statement, index, value.text.data(), value.text.size(), SQLITE_STATIC,
                          SQLITE_UTF8);
    } else {
      sqlite3_bind_int64(*statement, index, value.number);
    }
  }
  int code = sqlite3_step(*statement);
  for (; code == SQLITE_ROW; code = sqlite3_step(*statement)) use(Row(*statement));
  const Expected<void> done = code == SQLITE_DONE ? Expected<void>() : failure(code);
  sqlite3_reset(*statement);
  sqlite3_clear_bindings(*statement);
  return done;
}

Expected<void> Database::run(const char* sql, std::initializer_list<Bound> values) {
  return each(sql, values, [](const Row&) {});
}

Expected<std::int64_t> Database::number(const char* sql, std::initializer_list<Bound> values) {
  std::int64_t value = 0;
  const auto read = each(sql, values, [&value](const Row& row) { value = row.number(0); });
  if (!read) return Unexpected(read.error());
  return value;
}

std::int64_t Database::last_row_id() const {
  return sqlite3_last_insert_rowid(connection_.get());
}

}  // namespace motcua::store
