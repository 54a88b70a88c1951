// What a worker and the front door say to each other, as values. An inner
// protocol: both ends are of one version, and the hello makes sure of it.

#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "models/dossier.h"
#include "models/expected.h"
#include "models/page_report.h"
#include "workers/wire/frames.h"

namespace motcua::wire {

/// One try at one job. A lease is never given twice, so that an answer that comes
/// late, from a worker given up long ago, changes nothing.
struct Lease {
  std::int64_t job = 0;
  std::int64_t number = 0;
  friend bool operator==(const Lease&, const Lease&) = default;
};

// Worker to front door.

/// The first word of a worker, said again whenever the door asks who it is.
struct Hello {
  std::string name{};  ///< Unique among workers: "local-2.17", "ocr-host:4711".
  int pid = 0;
  int threads = 1;        ///< Pages it reads at a time.
  std::string program{};  ///< Versions; the door turns away any but its own.
  std::string catalogue{};
};

struct Heartbeat {};

/// Asks for the bytes of a file; answered by FileBytes.
struct Fetch {
  std::string sha256{};
};

/// What a first look at the page found; its PageDone follows when it is read.
struct PageLooked {
  Lease lease{};
  bool blank = false;
  bool unreadable = false;
  Quality quality{};  ///< The score to a hundredth.
};

struct PageDone {
  Lease lease{};
  int file_page_count = 1;
  std::string problem{};  ///< page_problem_slug() of an unreadable page; empty: readable.
  std::string report_json{};
};

struct DossierDone {
  Lease lease{};
  std::string verdict{};
  std::string result_json{};
  std::string clerk_report{};
};

/// The machine failed, not the page: the job is to be tried elsewhere.
struct Failed {
  Lease lease{};
  /// The job itself may be to blame (the engine gave up on it), so that it counts
  /// as one of its tries.
  bool counts = true;
  std::string message{};
};

/// It reads no more: every job it still holds goes back.
struct Bye {
  std::string reason{};  ///< "draining", "version", "overdue", "unknown".
};

using WorkerMessage = std::variant<Hello, Heartbeat, Fetch, PageLooked, PageDone, DossierDone, Failed, Bye>;

// Front door to worker.

struct Welcome {
  std::chrono::milliseconds heartbeat_every{1'000};
};

struct PageOrder {
  Lease lease{};
  std::string sha256{};
  std::string file{};
  int file_page = 1;
  std::chrono::milliseconds deadline{60'000};
};

struct DossierOrder {
  Lease lease{};
  Dossier dossier{};
  Frames reports{};  ///< page_report_to_json(), in page order.
};

struct FileBytes {
  std::string sha256{};
  bool found = true;
  Frame bytes{};
};

using WorkerOrder = std::variant<Welcome, Heartbeat, PageOrder, DossierOrder, FileBytes, Bye>;

[[nodiscard]] Frames encode(WorkerMessage message);
[[nodiscard]] Frames encode(WorkerOrder order);

/// Errors: kCorrupt; kUnavailable when it speaks another version.
[[nodiscard]] Expected<WorkerMessage> decode_from_worker(Frames frames);
[[nodiscard]] Expected<WorkerOrder> decode_for_worker(Frames frames);

}  // namespace motcua::wire
