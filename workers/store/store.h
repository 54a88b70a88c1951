// What must survive: dossiers, their pages, the work on them and its results.
// Stands between the front door, which decides, and the disk, which remembers.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "models/expected.h"
#include "models/page_image.h"

namespace motcua::store {

enum class DossierState : std::uint8_t {
  kOpen,    ///< Pages may come.
  kClosed,  ///< All pages are there; some are still to be read, or it is to be judged.
  kDone,    ///< It has a result.
  kFailed,  ///< The dossier step failed on every try: work for a person.
  kCancelled,
};

/// "open", "closed", "done", "failed", "cancelled".
[[nodiscard]] const char* state_slug(DossierState state);

struct DossierRecord {
  std::string id{};
  std::string opened_with{};  ///< What the station said, to know a repeat from another dossier.
  std::string request{};      ///< The same, completed by the door: what judging goes by.
  DossierState state = DossierState::kOpen;
};

struct PageRecord {
  std::string dossier{};
  int number = 0;
  std::string sha256{};
  std::string file{};
  int file_page_count = 0;  ///< 0: not known before its first page was read.
};

enum class JobKind : std::uint8_t { kPage, kDossier };

struct JobRecord {
  std::int64_t id = 0;
  JobKind kind = JobKind::kPage;
  std::string dossier{};
  int page_number = 0;  ///< 0 for a dossier job, as the next three are empty for it.
  int file_page = 0;
  std::string sha256{};
  std::string file{};
  int attempts = 0;        ///< Tries that failed and count against the job.
  std::int64_t lease = 0;  ///< How often it was given out, counting or not.
};

struct ReportRecord {
  int page_number = 0;
  int file_page = 0;
  std::string problem{};  ///< page_problem_slug() of an unreadable page; empty: readable.
};

struct ResultRecord {
  std::string verdict{};
  std::string result_json{};
  std::string clerk_report{};
};

struct DossierProgress {
  int pages_read = 0;      ///< Reports there are.
  int page_jobs_open = 0;  ///< Page jobs waiting or given out.
};

/// Changes are staged and become durable together in commit(), which is how one
/// flush pays for many pages. Reads see staged changes. Whoever promises something
/// to a station does so after commit() returned.
///
/// Errors   every function: kIo (disk full, unreadable, ...), kCorrupt (what was
///          written does not read back). After an error: rollback().
/// Threads  one at a time.
class Store {
 public:
  virtual ~Store() = default;

  [[nodiscard]] virtual Expected<void> open_dossier(const DossierRecord& dossier) = 0;
  [[nodiscard]] virtual Expected<std::optional<DossierRecord>> dossier(const std::string& id) = 0;
  [[nodiscard]] virtual Expected<void> set_state(const std::string& dossier, DossierState state) = 0;

  /// Adds a page, or puts it in the place of an earlier scan of the same number,
  /// whose jobs and reports go. The bytes are kept once for each sha256.
  [[nodiscard]] virtual Expected<void> put_page(const PageRecord& page, ByteView bytes) = 0;
  [[nodiscard]] virtual Expected<std::optional<PageRecord>> page(const std::string& dossier, int number) = 0;
  /// Ascending by number.
  [[nodiscard]] virtual Expected<std::vector<PageRecord>> pages(const std::string& dossier) = 0;
  [[nodiscard]] virtual Expected<std::string> bytes(const std::string& sha256) = 0;

  /// Returns the new job's id; ids are never used twice.
  [[nodiscard]] virtual Expected<std::int64_t> add_page_job(const std::string& dossier, int number,
                                                            int file_page) = 0;
  [[nodiscard]] virtual Expected<std::int64_t> add_dossier_job(const std::string& dossier) = 0;
  /// Writes down who has the job now, under which lease.
  [[nodiscard]] virtual Expected<void> lease_job(std::int64_t job, std::int64_t lease,
                                                 const std::string& owner) = 0;
  /// The job waits again.
  [[nodiscard]] virtual Expected<void> return_job(std::int64_t job, int attempts) = 0;
  [[nodiscard]] virtual Expected<void> drop_jobs(const std::string& dossier) = 0;

  /// Ends a page job with its report, which tells how many pages its file has.
  [[nodiscard]] virtual Expected<void> finish_page(const JobRecord& job, int file_page_count,
                                                   const std::string& problem,
                                                   const std::string& report_json) = 0;
  /// Ends a dossier job; the dossier is done.
  [[nodiscard]] virtual Expected<void> finish_dossier(const JobRecord& job, const ResultRecord& result) = 0;

  [[nodiscard]] virtual Expected<DossierProgress> progress(const std::string& dossier) = 0;
  /// Report texts in the dossier's page order: by number, then by page of the file.
  [[nodiscard]] virtual Expected<std::vector<std::string>> reports(const std::string& dossier) = 0;
  /// The report texts of one file's pages, in their order.
  [[nodiscard]] virtual Expected<std::vector<std::string>> page_reports(const std::string& dossier,
                                                                        int number) = 0;
  /// The pages that could not be used, in the same order.
  [[nodiscard]] virtual Expected<std::vector<ReportRecord>> unreadable(const std::string& dossier) = 0;
  [[nodiscard]] virtual Expected<std::optional<ResultRecord>> result(const std::string& dossier) = 0;

  /// Every job without an end, oldest first: what is to be done after a restart.
  [[nodiscard]] virtual Expected<std::vector<JobRecord>> unfinished_jobs() = 0;

  [[nodiscard]] virtual Expected<void> commit() = 0;
  virtual void rollback() = 0;
};

}  // namespace motcua::store
