#include "workers/front_door/schedule.h"

#include <algorithm>
#include <utility>

namespace motcua::front_door {

using store::JobKind;
using store::JobRecord;

void Schedule::add(const JobRecord& job) {
  if (job.attempts > 0) {
    suspects_.push_back(job);
  } else {
    (job.kind == JobKind::kDossier ? dossier_jobs_ : page_jobs_).push_back(job);
  }
}

template <typename Unwanted>
void Schedule::drop(const Unwanted& unwanted) {
  for (auto* queue : {&dossier_jobs_, &page_jobs_, &suspects_}) std::erase_if(*queue, unwanted);
  // What is being read keeps its place until its worker answers, so that nobody
  // believes the worker to be free.
  for (auto& [name, worker] : workers_) {
    for (Held& held : worker.held) {
      if (unwanted(held.job)) held.wanted = false;
    }
  }
}

void Schedule::drop_dossier(const std::string& dossier) {
  drop([&dossier](const JobRecord& job) { return job.dossier == dossier; });
}

void Schedule::drop_page(const std::string& dossier, int page_number) {
  drop([&](const JobRecord& job) { return job.dossier == dossier && job.page_number == page_number; });
}

void Schedule::clear() {
  *this = Schedule(bounds_);
}

void Schedule::join(const std::string& worker, int threads, TimePoint now) {
  workers_[worker] = Worker{.threads = std::max(1, threads), .heard = now, .held = {}};
}

bool Schedule::heard(const std::string& worker, TimePoint now) {
  const auto found = workers_.find(worker);
  if (found == workers_.end()) return false;
  found->second.heard = now;
  return true;
}

Returned Schedule::take_back(JobRecord job, Loss loss, bool counts) {
  if (counts) ++job.attempts;
  const bool given_up = job.attempts >= bounds_.attempts_max;
  if (!given_up && job.attempts > 0) suspects_.push_back(job);
  if (!given_up && job.attempts == 0)
    (job.kind == JobKind::kDossier ? dossier_jobs_ : page_jobs_).push_front(job);
  return {std::move(job), loss, given_up};
}

std::vector<Returned> Schedule::leave(const std::string& worker, Loss loss) {
  const auto found = workers_.find(worker);
  if (found == workers_.end()) return {};
  Worker gone = std::move(found->second);
  workers_.erase(found);
  std::vector<Returned> returned;
  // From the last to the first, so that those pushed to the front keep their order.
  for (auto held = gone.held.rbegin(); held != gone.held.rend(); ++held) {
    const bool was_running = held->running_since.has_value();
    if (held->wanted)
      returned.push_back(take_back(std::move(held->job), loss, loss != Loss::kLeft && was_running));
  }
  return returned;
}

void Schedule::note_running(Worker& worker, TimePoint now) {
  // A worker begins jobs in the order it got them, as many as it has threads.
  const auto running = std::min(worker.held.size(), static_cast<std::size_t>(worker.threads));
  for (std::size_t i = 0; i < running; ++i) {
    if (!worker.held[i].running_since) worker.held[i].running_since = now;
  }
}

Assignment Schedule::give(const std::string& name, Worker& worker, std::deque<JobRecord>& queue,
                          TimePoint now) {
  JobRecord job = std::move(queue.front());
  queue.pop_front();
  ++job.lease;
  worker.held.push_back({job, std::nullopt, true});
  note_running(worker, now);
  return {name, {job.id, job.lease}, std::move(job)};
}

Schedule::Worker* Schedule::least_busy(int beyond_threads, std::string& name) {
  Worker* best = nullptr;
  int best_room = 0;
  for (auto& [candidate, worker] : workers_) {
    const int room = worker.threads + beyond_threads - static_cast<int>(worker.held.size());
    if (room > best_room && !worker.alone && !reserved_.contains(candidate)) {
      best = &worker;
      best_room = room;
      name = candidate;
    }
  }
  return best;
}

void Schedule::assign_suspects(std::vector<Assignment>& given, TimePoint now) {
  reserved_.clear();
  for (std::size_t waiting = suspects_.size(); waiting > 0; --waiting) {
    auto emptiest = workers_.end();
    for (auto worker = workers_.begin(); worker != workers_.end(); ++worker) {
      if (worker->second.alone || reserved_.contains(worker->first)) continue;
      if (emptiest == workers_.end() || worker->second.held.size() < emptiest->second.held.size())
        emptiest = worker;
    }
    if (emptiest == workers_.end()) return;
    if (emptiest->second.held.empty()) {
      given.push_back(give(emptiest->first, emptiest->second, suspects_, now));
      emptiest->second.alone = true;
    } else {
      reserved_[emptiest->first] = true;
    }
  }
}

std::vector<Assignment> Schedule::assign(TimePoint now) {
  std::vector<Assignment> given;
  assign_suspects(given, now);
  std::size_t threads = 0;
  for (const auto& [name, worker] : workers_) threads += static_cast<std::size_t>(worker.threads);
  std::string name;
  for (auto* queue : {&dossier_jobs_, &page_jobs_}) {
    while (!queue->empty()) {
      Worker* worker = least_busy(0, name);
      // A job lying ahead of its turn spares the worker a round trip, but nobody
      // else can take it: only with every thread sure to be busy anyway.
      if (worker == nullptr && waiting_count() > 2 * threads) worker = least_busy(1, name);
      if (worker == nullptr) break;
      given.push_back(give(name, *worker, *queue, now));
    }
  }
  return given;
}

std::optional<JobRecord> Schedule::held(const std::string& worker, const wire::Lease& lease) const {
  const auto found = workers_.find(worker);
  if (found == workers_.end()) return std::nullopt;
  for (const Held& one : found->second.held) {
    if (one.job.id == lease.job && one.job.lease == lease.number && one.wanted) return one.job;
  }
  return std::nullopt;
}

std::optional<Schedule::Held> Schedule::take_from(const std::string& worker, const wire::Lease& lease,
                                                  TimePoint now) {
  const auto found = workers_.find(worker);
  if (found == workers_.end()) return std::nullopt;
  auto& held = found->second.held;
  const auto same = std::find_if(held.begin(), held.end(), [&lease](const Held& one) {
    return one.job.id == lease.job && one.job.lease == lease.number;
  });
  if (same == held.end()) return std::nullopt;
  Held taken = std::move(*same);
  held.erase(same);
  if (held.empty()) found->second.alone = false;
  note_running(found->second, now);
  return taken;
}

std::optional<JobRecord> Schedule::finish(const std::string& worker, const wire::Lease& lease,
                                          TimePoint now) {
  auto taken = take_from(worker, lease, now);
  if (!taken || !taken->wanted) return std::nullopt;
  return std::move(taken->job);
}

std::optional<Returned> Schedule::fail(const std::string& worker, const wire::Lease& lease, bool counts,
                                       TimePoint now) {
  auto taken = take_from(worker, lease, now);
  if (!taken || !taken->wanted) return std::nullopt;
  return take_back(std::move(taken->job), Loss::kDied, counts);
}

std::vector<Late> Schedule::late(TimePoint now) const {
  std::vector<Late> found;
  for (const auto& [name, worker] : workers_) {
    const bool overdue = std::any_of(worker.held.begin(), worker.held.end(), [&](const Held& held) {
      return held.running_since && now - *held.running_since > bounds_.job_deadline;
    });
    if (overdue) {
      found.push_back({name, Loss::kOverdue});
    } else if (now - worker.heard > bounds_.worker_silence) {
      found.push_back({name, Loss::kDied});
    }
  }
  return found;
}

std::size_t Schedule::waiting_count() const {
  return dossier_jobs_.size() + page_jobs_.size() + suspects_.size();
}

std::size_t Schedule::running_count() const {
  std::size_t count = 0;
  for (const auto& [name, worker] : workers_) count += worker.held.size();
  return count;
}

}  // namespace motcua::front_door
