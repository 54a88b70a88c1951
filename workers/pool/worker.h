// The worker process: one thread talks to the front door, others read pages. It
// holds nothing that is worth saving; killed at any moment, it costs one retry.

#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <memory>
#include <set>
#include <string>
#include <variant>

#include "models/catalogue.h"
#include "models/expected.h"
#include "workers/log/log.h"
#include "workers/pool/executor.h"
#include "workers/pool/file_cache.h"
#include "workers/pool/finished_work.h"
#include "workers/pool/reader_pool.h"
#include "workers/pool/signals.h"
#include "workers/wire/socket.h"
#include "workers/wire/worker_message.h"

namespace motcua::pool {

struct WorkerTerms {
  std::string server;   ///< The front door's endpoint for workers.
  std::string name;     ///< Unique; for the log.
  int threads = 1;      ///< Pages read at a time.
  std::string program;  ///< Its version, as results name it.
  ReadingEngine engine = kUsualEngine;
  std::size_t cache_bytes_max = 128u << 20;
};

/// Threads: run() belongs to the thread that made it; pages are read by the executor's.
class Worker {
 public:
  /// Loads the first reader (slow) and connects. References outlive it.
  /// Errors: kUnavailable, naming what is not installed; kBadUsage for the endpoint.
  [[nodiscard]] static Expected<std::unique_ptr<Worker>> open(wire::Context& context, WorkerTerms terms,
                                                              const Catalogue& catalogue,
                                                              PageDecoder& decoder, Log& log);

  /// Works until SIGTERM or SIGINT comes or the door says goodbye, then finishes the
  /// pages it has begun and leaves.
  /// Errors: kUnavailable (the door is of another version, or this machine cannot
  /// read), kTimedOut (a page hangs: the caller ends the process without waiting
  /// for its threads), kIo.
  [[nodiscard]] Expected<void> run(const Signals& signals);

 private:
  struct QueuedPage {
    wire::PageOrder order;
    SharedBytes bytes;  // Null until they were fetched.
  };
  using Queued = std::variant<QueuedPage, wire::DossierOrder>;

  Worker(WorkerTerms terms, const Catalogue& catalogue, PageDecoder& decoder, Log& log, wire::Socket socket,
         std::unique_ptr<FinishedWork> finished);
  [[nodiscard]] Expected<void> say(wire::WorkerMessage message);
  [[nodiscard]] Expected<void> say_hello();
  [[nodiscard]] Expected<void> beat();
  [[nodiscard]] Expected<void> take_orders();
  [[nodiscard]] Expected<void> take(wire::WorkerOrder order);
  [[nodiscard]] Expected<void> take_page(wire::PageOrder order);
  [[nodiscard]] Expected<void> take_file(wire::FileBytes file);
  [[nodiscard]] Expected<void> obey_bye(const wire::Bye& bye);
  [[nodiscard]] Expected<void> report_finished();
  void begin_queued();

  WorkerTerms terms_;
  const Catalogue& catalogue_;
  Log& log_;
  wire::Socket socket_;
  std::chrono::milliseconds heartbeat_every_{1'000};
  std::chrono::steady_clock::time_point last_beat_{};
  FileCache cache_;
  std::set<std::string> fetching_;
  std::deque<Queued> queue_;  // Begun strictly in this order: the door counts on it.
  int running_count_ = 0;
  bool draining_ = false;
  ReaderPool readers_;
  std::unique_ptr<FinishedWork> finished_;
  std::unique_ptr<Executor> executor_;  // Last: its tasks use what stands above.
};

}  // namespace motcua::pool
