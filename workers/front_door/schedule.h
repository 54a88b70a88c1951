// Who reads which page next, and what becomes of the work of a worker that is gone.
// Decides and remembers; it sends nothing, stores nothing and asks no clock: the
// front door does that, and tests hand it the time.

#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "models/limits.h"
#include "workers/store/store.h"
#include "workers/wire/worker_message.h"

namespace motcua::front_door {

using TimePoint = std::chrono::steady_clock::time_point;

struct ScheduleBounds {
  /// A worker that said nothing for so long is given up. Its main thread does
  /// nothing but talk, so even a machine under full load hears from it each second.
  std::chrono::milliseconds worker_silence{10'000};
  /// A job that runs longer costs its worker: the reader gives up by itself at
  /// limits::kPageDeadline, so only what hangs gets here.
  std::chrono::milliseconds job_deadline = limits::kPageDeadline + std::chrono::seconds(15);
  int attempts_max = limits::kPageAttemptsMax;
};

/// Why a worker is no longer counted on.
enum class Loss : std::uint8_t {
  kLeft,     ///< It said goodbye; its jobs are not to blame.
  kDied,     ///< Its process ended, or it fell silent.
  kOverdue,  ///< A job ran past its deadline.
};

struct Assignment {
  std::string worker;
  wire::Lease lease;
  store::JobRecord job;
};

/// A job that came back without an end.
struct Returned {
  store::JobRecord job;  ///< With the attempts counted by now.
  Loss loss = Loss::kDied;
  bool given_up = false;  ///< It has used up its attempts and waits no more.
};

/// A worker that is to be put down.
struct Late {
  std::string worker;
  Loss loss = Loss::kDied;
};

/// Jobs wait in order of arrival, dossier jobs before page jobs: a citizen waits
/// for those. A worker holds as many as it has threads, and one more while so many
/// wait that nobody could take it sooner.
///
/// A job that cost a worker once is tried again alone: on a worker that holds
/// nothing else, so that a second death has one suspect, and no innocent page is
/// set aside for its neighbour's sake.
class Schedule {
 public:
  explicit Schedule(ScheduleBounds bounds) : bounds_(bounds) {}

  void add(const store::JobRecord& job);
  /// Jobs of a dossier, or of one page of it, are no longer wanted.
  void drop_dossier(const std::string& dossier);
  void drop_page(const std::string& dossier, int page_number);
  /// Forgets all jobs and workers, to begin again from what the store says.
  void clear();

  void join(const std::string& worker, int threads, TimePoint now);
  /// Says whether the worker is known.
  bool heard(const std::string& worker, TimePoint now);
  /// Takes back what the worker held.
  [[nodiscard]] std::vector<Returned> leave(const std::string& worker, Loss loss);

  /// Gives waiting jobs to workers that can take them.
  [[nodiscard]] std::vector<Assignment> assign(TimePoint now);

  /// The job that the worker holds under this lease; nothing, when its answer would be ignored.
  [[nodiscard]] std::optional<store::JobRecord> held(const std::string& worker,
                                                     const wire::Lease& lease) const;

  /// The job ended under this lease. Nothing, when the lease is not (or no longer)
  /// this worker's, or the job is not wanted any more: its answer is to be ignored.
  [[nodiscard]] std::optional<store::JobRecord> finish(const std::string& worker, const wire::Lease& lease,
                                                       TimePoint now);
  /// The job could not be done there. `counts`: it may be its own fault.
  [[nodiscard]] std::optional<Returned> fail(const std::string& worker, const wire::Lease& lease, bool counts,
                                             TimePoint now);

  /// Workers that are silent or hang, to be taken out with leave().
  [[nodiscard]] std::vector<Late> late(TimePoint now) const;

  [[nodiscard]] std::size_t waiting_count() const;
  [[nodiscard]] std::size_t running_count() const;
  [[nodiscard]] std::size_t worker_count() const { return workers_.size(); }

 private:
  struct Held {
    store::JobRecord job;
    std::optional<TimePoint> running_since;
    bool wanted = true;
  };
  struct Worker {
    int threads = 1;
    TimePoint heard;
    std::vector<Held> held;  // In the order given; the first `threads` are being read.
    bool alone = false;      // Holds a suspect and gets nothing beside it.
  };

  [[nodiscard]] Returned take_back(store::JobRecord job, Loss loss, bool counts);
  [[nodiscard]] std::optional<Held> take_from(const std::string& worker, const wire::Lease& lease,
                                              TimePoint now);
  [[nodiscard]] Assignment give(const std::string& name, Worker& worker, std::deque<store::JobRecord>& queue,
                                TimePoint now);
  [[nodiscard]] Worker* least_busy(int beyond_threads, std::string& name);
  void assign_suspects(std::vector<Assignment>& given, TimePoint now);
  template <typename Unwanted>
  void drop(const Unwanted& unwanted);
  static void note_running(Worker& worker, TimePoint now);

  ScheduleBounds bounds_;
  std::map<std::string, Worker> workers_;
  std::deque<store::JobRecord> dossier_jobs_;
  std::deque<store::JobRecord> page_jobs_;
  std::deque<store::JobRecord> suspects_;
  std::map<std::string, bool> reserved_;  // Workers that run empty for a suspect, during assign().
};

}  // namespace motcua::front_door
