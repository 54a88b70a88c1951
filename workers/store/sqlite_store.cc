#include "workers/store/sqlite_store.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <filesystem>
#include <utility>

#include "workers/store/byte_folder.h"
#include "workers/store/sqlite_database.h"

namespace motcua::store {
namespace {

// "mcua" in the file's header tells `file` and us whose database this is.
constexpr char kSchema[] = R"sql(
  CREATE TABLE dossiers (
    id TEXT PRIMARY KEY, opened_with TEXT NOT NULL, request TEXT NOT NULL,
    state INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE pages (
    dossier TEXT NOT NULL REFERENCES dossiers(id), number INTEGER NOT NULL,
    sha256 TEXT NOT NULL, file TEXT NOT NULL, file_page_count INTEGER NOT NULL,
    PRIMARY KEY (dossier, number)) WITHOUT ROWID;
  CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, dossier TEXT NOT NULL REFERENCES dossiers(id),
    page_number INTEGER NOT NULL, file_page INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
    lease INTEGER NOT NULL DEFAULT 0, owner TEXT NOT NULL DEFAULT '',
    UNIQUE (dossier, kind, page_number, file_page));
  CREATE TABLE reports (
    dossier TEXT NOT NULL REFERENCES dossiers(id), page_number INTEGER NOT NULL, file_page INTEGER NOT NULL,
    problem TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (dossier, page_number, file_page));
  CREATE TABLE results (
    dossier TEXT PRIMARY KEY REFERENCES dossiers(id), verdict TEXT NOT NULL, result_json TEXT NOT NULL,
    clerk_report TEXT NOT NULL);
  PRAGMA application_id = 1835234657;
  PRAGMA user_version = 1;
)sql";

class SqliteStore final : public Store {
 public:
  SqliteStore(int lock, Database database, ByteFolder bytes)
      : lock_(lock), database_(std::move(database)), bytes_(std::move(bytes)) {}
  ~SqliteStore() override {
    bytes_.discard_staged();
    close(lock_);
  }
  SqliteStore(const SqliteStore&) = delete;
  SqliteStore& operator=(const SqliteStore&) = delete;

  Expected<void> open_dossier(const DossierRecord& dossier) override {
    return write("INSERT INTO dossiers (id, opened_with, request, state) VALUES (?, ?, ?, ?)",
                 {dossier.id, dossier.opened_with, dossier.request, static_cast<int>(dossier.state)});
  }

  Expected<std::optional<DossierRecord>> dossier(const std::string& id) override {
    std::optional<DossierRecord> found;
    const auto read = database_.each(
        "SELECT opened_with, request, state FROM dossiers WHERE id = ?", {id}, [&](const Row& row) {
          found = DossierRecord{id, row.text(0), row.text(1), static_cast<DossierState>(row.number(2))};
        });
    if (!read) return Unexpected(read.error());
    return found;
  }

  Expected<void> set_state(const std::string& dossier, DossierState state) override {
    return write("UPDATE dossiers SET state = ? WHERE id = ?", {static_cast<int>(state), dossier});
  }

  Expected<void> put_page(const PageRecord& page, ByteView bytes) override {
    if (auto staged = bytes_.stage(page.sha256, bytes); !staged) return staged;
    return write("DELETE FROM reports WHERE dossier = ? AND page_number = ?", {page.dossier, page.number})
        .and_then([&] {
          return write("DELETE FROM jobs WHERE dossier = ? AND page_number = ?", {page.dossier, page.number});
        })
        .and_then([&] {
          return write("INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?)",
                       {page.dossier, page.number, page.sha256, page.file, page.file_page_count});
        });
  }

  Expected<std::optional<PageRecord>> page(const std::string& dossier, int number) override {
    std::optional<PageRecord> found;
    const auto read = database_.each(
        "SELECT sha256, file, file_page_count FROM pages WHERE dossier = ? AND number = ?", {dossier, number},
        [&](const Row& row) {
          found = PageRecord{dossier, number, row.text(0), row.text(1), static_cast<int>(row.number(2))};
        });
    if (!read) return Unexpected(read.error());
    return found;
  }

  Expected<std::vector<PageRecord>> pages(const std::string& dossier) override {
    std::vector<PageRecord> found;
    const auto read = database_.each(
        "SELECT number, sha256, file, file_page_count FROM pages WHERE dossier = ? ORDER BY number",
        {dossier}, [&](const Row& row) {
          found.push_back({dossier, static_cast<int>(row.number(0)), row.text(1), row.text(2),
                           static_cast<int>(row.number(3))});
        });
    if (!read) return Unexpected(read.error());
    return found;
  }

  Expected<std::string> bytes(const std::string& sha256) override { return bytes_.read(sha256); }

  Expected<std::int64_t> add_page_job(const std::string& dossier, int number, int file_page) override {
    return add_job(JobKind::kPage, dossier, number, file_page);
  }

  Expected<std::int64_t> add_dossier_job(const std::string& dossier) override {
    return add_job(JobKind::kDossier, dossier, 0, 0);
  }

  Expected<void> lease_job(std::int64_t job, std::int64_t lease, const std::string& owner) override {
    return write("UPDATE jobs SET lease = ?, owner = ? WHERE id = ?", {lease, owner, job});
  }

  Expected<void> return_job(std::int64_t job, int attempts) override {
    return write("UPDATE jobs SET owner = '', attempts = ? WHERE id = ?", {attempts, job});
  }

  Expected<void> drop_jobs(const std::string& dossier) override {
    return write("DELETE FROM jobs WHERE dossier = ?", {dossier});
  }

  Expected<void> finish_page(const JobRecord& job, int file_page_count, const std::string& problem,
                             const std::string& report_json) override {
    return write("INSERT OR REPLACE INTO reports VALUES (?, ?, ?, ?, ?)",
                 {job.dossier, job.page_number, job.file_page, problem, report_json})
        .and_then([&] {
          return write("UPDATE pages SET file_page_count = ? WHERE dossier = ? AND number = ?",
                       {file_page_count, job.dossier, job.page_number});
        })
        .and_then([&] { return write("DELETE FROM jobs WHERE id = ?", {job.id}); });
  }

  Expected<void> finish_dossier(const JobRecord& job, const ResultRecord& result) override {
    return write("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?)",
                 {job.dossier, result.verdict, result.result_json, result.clerk_report})
        .and_then([&] { return set_state(job.dossier, DossierState::kDone); })
        .and_then([&] { return write("DELETE FROM jobs WHERE id = ?", {job.id}); });
  }

  Expected<DossierProgress> progress(const std::string& dossier) override {
    DossierProgress progress;
    const auto read = database_.each(
        "SELECT (SELECT COUNT(*) FROM reports WHERE dossier = ?1),"
        "       (SELECT COUNT(*) FROM jobs WHERE dossier = ?1 AND kind = 0)",
        {dossier}, [&](const Row& row) {
          progress = {static_cast<int>(row.number(0)), static_cast<int>(row.number(1))};
        });
    if (!read) return Unexpected(read.error());
    return progress;
  }

  Expected<std::vector<std::string>> reports(const std::string& dossier) override {
    std::vector<std::string> found;
    const auto read =
        database_.each("SELECT json FROM reports WHERE dossier = ? ORDER BY page_number, file_page",
                       {dossier}, [&](const Row& row) { found.push_back(row.text(0)); });
    if (!read) return Unexpected(read.error());
    return found;
  }

  Expected<std::vector<std::string>> page_reports(const std::string& dossier, int number) override {
    std::vector<std::string> found;
    const auto read =
        database_.each("SELECT json FROM reports WHERE dossier = ? AND page_number = ? ORDER BY file_page",
                       {dossier, number}, [&](const Row& row) { found.push_back(row.text(0)); });
    if (!read) return Unexpected(read.error());
    return found;
  }

  Expected<std::vector<ReportRecord>> unreadable(const std::string& dossier) override {
    std::vector<ReportRecord> found;
    const auto read = database_.each(
        "SELECT page_number, file_page, problem FROM reports WHERE dossier = ? AND problem <> ''"
        " ORDER BY page_number, file_page",
        {dossier}, [&](const Row& row) {
          found.push_back({static_cast<int>(row.number(0)), static_cast<int>(row.number(1)), row.text(2)});
        });
    if (!read) return Unexpected(read.error());
    return found;
  }

  Expected<std::optional<ResultRecord>> result(const std::string& dossier) override {
    std::optional<ResultRecord> found;
    const auto read =
        database_.each("SELECT verdict, result_json, clerk_report FROM results WHERE dossier = ?", {dossier},
                       [&](const Row& row) {
                         found = ResultRecord{row.text(0), row.text(1), row.text(2)};
                       });
    if (!read) return Unexpected(read.error());
    return found;
  }

  Expected<std::vector<JobRecord>> unfinished_jobs() override {
    std::vector<JobRecord> found;
    const auto read = database_.each(
        "SELECT jobs.id, kind, jobs.dossier, page_number, file_page, IFNULL(sha256, ''), IFNULL(file, ''), "
        "attempts,"
        " lease FROM jobs LEFT JOIN pages ON pages.dossier = jobs.dossier AND pages.number = jobs.page_number"
        " ORDER BY jobs.id",
        {}, [&](const Row& row) {
          found.push_back({row.number(0), static_cast<JobKind>(row.number(1)), row.text(2),
                           static_cast<int>(row.number(3)), static_cast<int>(row.number(4)), row.text(5),
                           row.text(6), static_cast<int>(row.number(7)), row.number(8)});
        });
    if (!read) return Unexpected(read.error());
    return found;
  }

  Expected<void> commit() override {
    // Bytes before rows: a row never names bytes that may be lost.
    if (auto durable = bytes_.make_durable(); !durable) return durable;
    if (!writing_) return {};
    if (auto committed = database_.execute("COMMIT"); !committed) return committed;
    writing_ = false;
    return {};
  }

  void rollback() override {
    bytes_.discard_staged();
    // SQLite may have rolled back on its own; that this fails then is no loss.
    if (writing_) static_cast<void>(database_.execute("ROLLBACK"));
    writing_ = false;
  }

 private:
  Expected<void> write(const char* sql, std::initializer_list<Bound> values) {
    if (!writing_) {
      if (auto begun = database_.execute("BEGIN IMMEDIATE"); !begun) return begun;
      writing_ = true;
    }
    return database_.run(sql, values);
  }

  Expected<std::int64_t> add_job(JobKind kind, const std::string& dossier, int number, int file_page) {
    const auto added = write("INSERT INTO jobs (kind, dossier, page_number, file_page) VALUES (?, ?, ?, ?)",
                             {static_cast<int>(kind), dossier, number, file_page});
    if (!added) return Unexpected(added.error());
    return database_.last_row_id();
  }

  int lock_;
  Database database_;
  ByteFolder bytes_;
  bool writing_ = false;
};

Expected<int> lock_folder(const std::string& folder) {
  const std::string path = folder + "/lock";
  const int lock = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock < 0) return fail(ErrorCode::kIo, "cannot write in the data folder " + folder);
  if (flock(lock, LOCK_EX | LOCK_NB) != 0) {
    close(lock);
    return fail(ErrorCode::kUnavailable, "another motcua serve works in the data folder " + folder +
                                             "; stop it, or choose another with --data");
  }
  return lock;
}

Expected<Database> open_database(const std::string& path) {
  auto database = Database::open(path);
  if (!database) return database;
  if (auto set = database->execute(
          "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
      !set) {
    return Unexpected(set.error());
  }
  const auto version = database->number("PRAGMA user_version");
  if (!version) return Unexpected(version.error());
  if (*version > kSchemaVersion) {
    return fail(ErrorCode::kUnavailable,
                path + " was written by a newer version (schema " + std::to_string(*version) +
                    ", this program knows " + std::to_string(kSchemaVersion) +
                    "); start the newer program, or choose another folder with --data");
  }
  if (*version == 0) {
    if (auto made = database->execute("BEGIN IMMEDIATE;" + std::string(kSchema) + "COMMIT;"); !made) {
      return Unexpected(made.error());
    }
  }
  return database;
}

}  // namespace

const char* state_slug(DossierState state) {
  switch (state) {
    case DossierState::kOpen: return "open";
    case DossierState::kClosed: return "closed";
    case DossierState::kDone: return "done";
    case DossierState::kFailed: return "failed";
    case DossierState::kCancelled: return "cancelled";
  }
  return "open";
}

Expected<std::unique_ptr<Store>> open_sqlite_store(const std::string& data_folder) {
  std::error_code error;
  std::filesystem::create_directories(data_folder, error);
  if (error)
    return fail(ErrorCode::kIo, "cannot create the data folder " + data_folder + ": " + error.message());
  const auto lock = lock_folder(data_folder);
  if (!lock) return Unexpected(lock.error());
  auto database = open_database(data_folder + "/motcua.db");
  auto bytes = database ? ByteFolder::open(data_folder + "/bytes") : Unexpected(database.error());
  if (!bytes) {
    close(*lock);
    return Unexpected(bytes.error());
  }
  return std::make_unique<SqliteStore>(*lock, *std::move(database), *std::move(bytes));
}

}  // namespace motcua::store
