#include "workers/front_door/dispatch.h"

#include <algorithm>
#include <variant>

#include "models/page_advice.h"
#include "models/page_report.h"
#include "models/scan_advice.h"
#include "pipeline/result/page_report_json.h"
#include "workers/front_door/intake.h"
#include "workers/wire/station_message.h"

namespace motcua::front_door {
namespace {

using store::JobKind;
using store::JobRecord;

/// The report of a page that nobody could read to the end.
PageReport unread_page(const JobRecord& job, int file_page, PageProblem problem) {
  PageReport report;
  report.file = job.file;
  report.file_page = file_page;
  report.unreadable = true;
  report.quality.score = 0;
  report.quality.problems = {problem};
  return report;
}

wire::Subject subject_of(const JobRecord& job) {
  return {.of = "page", .dossier = job.dossier, .page = job.page_number, .sha256 = job.sha256};
}

wire::Looked look_of(const wire::Subject& page, int file_page, bool blank, bool unreadable,
                     const Quality& quality) {
  const ScanAdvice advice = scan_advice(quality, unreadable);
  wire::Looked looked{.dossier = page.dossier, .page = page.page, .sha256 = page.sha256};
  looked.file_page = file_page;
  looked.blank = blank;
  looked.scan_again = advice.scan_again;
  looked.score = quality.score;
  for (const PageProblem problem : quality.problems) looked.problems.emplace_back(page_problem_slug(problem));
  if (advice.scan_again || advice.problem != PageProblem::kNone) {
    looked.why = page_problem_in_words(advice.problem);
    looked.advice = page_advice(advice.problem);
  }
  return looked;
}

wire::Looked look_of(const wire::Subject& page, const PageReport& report) {
  return look_of(page, report.file_page, report.blank, report.unreadable, report.quality);
}

std::string problem_text(PageProblem problem) {
  return std::string(page_problem_slug(problem));
}

}  // namespace

Expected<void> Dispatch::take(const std::string& identity, wire::WorkerMessage message, TimePoint now) {
  if (const auto* hello = std::get_if<wire::Hello>(&message)) return welcome(identity, *hello, now);
  const auto peer = peers_.find(identity);
  if (peer == peers_.end()) {
    // Given up long ago, or its door was started anew: what it holds is void.
    orders_.emplace_back(identity, wire::Bye{"unknown"});
    return {};
  }
  const std::string name = peer->second.name;
  static_cast<void>(schedule_.heard(name, now));
  if (std::holds_alternative<wire::Heartbeat>(message)) {
    orders_.emplace_back(identity, wire::Heartbeat{});
    return {};
  }
  if (const auto* fetch = std::get_if<wire::Fetch>(&message)) return send_file(identity, *fetch);
  if (const auto* looked = std::get_if<wire::PageLooked>(&message)) {
    if (const auto job = schedule_.held(name, looked->lease)) {
      looks_.push_back(
          look_of(subject_of(*job), job->file_page, looked->blank, looked->unreadable, looked->quality));
    }
    return {};
  }
  if (const auto* done = std::get_if<wire::PageDone>(&message)) return end_page(name, *done, now);
  if (auto* done = std::get_if<wire::DossierDone>(&message)) return end_dossier(name, std::move(*done), now);
  if (const auto* failed = std::get_if<wire::Failed>(&message)) {
    log_.say(Level::kWarn, "job_failed",
             {{"worker", name}, {"job", failed->lease.job}, {"reason", failed->message}});
    const auto returned = schedule_.fail(name, failed->lease, failed->counts, now);
    return returned ? take_back(*returned, name) : Expected<void>();
  }
  return lose(name, Loss::kLeft);
}

Expected<void> Dispatch::welcome(const std::string& identity, const wire::Hello& hello, TimePoint now) {
  if (hello.program != terms_.program || hello.catalogue != terms_.catalogue) {
    log_.say(Level::kError, "worker_refused",
             {{"worker", hello.name}, {"its_version", hello.program}, {"its_catalogue", hello.catalogue}});
    orders_.emplace_back(identity, wire::Bye{"version"});
    return {};
  }
  // The same process after a break says itself that it holds nothing; another one
  // of the same name has taken the place of one that died.
  for (const auto& [known, peer] : peers_) {
    if (peer.name != hello.name) continue;
    const Loss loss = peer.pid == hello.pid ? Loss::kLeft : Loss::kDied;
    if (auto lost = lose(hello.name, loss); !lost) return lost;
    break;
  }
  peers_[identity] = {hello.name, hello.pid};
  schedule_.join(hello.name, hello.threads, now);
  orders_.emplace_back(identity, wire::Welcome{terms_.heartbeat_every});
  log_.say(Level::kInfo, "worker_joined", {{"worker", hello.name}, {"threads", hello.threads}});
  return {};
}

Expected<void> Dispatch::send_file(const std::string& identity, const wire::Fetch& fetch) {
  auto bytes = store_.bytes(fetch.sha256);
  if (!bytes)
    log_.say(Level::kError, "file_unreadable", {{"sha256", fetch.sha256}, {"reason", bytes.error().message}});
  const bool found = bytes.has_value();
  orders_.emplace_back(identity,
                       wire::FileBytes{fetch.sha256, found, found ? *std::move(bytes) : std::string()});
  return {};
}

Expected<void> Dispatch::end_page(const std::string& name, const wire::PageDone& done, TimePoint now) {
  const auto job = schedule_.finish(name, done.lease, now);
  if (!job) return {};
  read_.push_back({subject_of(*job), job->file_page});
  return store_.finish_page(*job, done.file_page_count, done.problem, done.report_json)
      .and_then([&]() -> Expected<void> {
        return job->file_page == 1 ? add_further_pages(*job, done.file_page_count) : Expected<void>();
      })
      .and_then([&] { return judge_when_read(job->dossier, store_, schedule_); });
}

Expected<void> Dispatch::add_further_pages(const JobRecord& first, int file_page_count) {
  // A file beyond its bound says so in the report of its first page.
  if (file_page_count < 2 || file_page_count > limits::kFilePagesMax) return {};
  const auto progress = store_.progress(first.dossier);
  if (!progress) return Unexpected(progress.error());
  const int room = limits::kDossierPagesMax - progress->pages_read - progress->page_jobs_open;
  const int last = std::min(file_page_count, 1 + std::max(room, 0));
  for (int file_page = 2; file_page <= last; ++file_page) {
    const auto id = store_.add_page_job(first.dossier, first.page_number, file_page);
    if (!id) return Unexpected(id.error());
    JobRecord job = first;
    job.id = *id;
    job.file_page = file_page;
    job.attempts = 0;
    job.lease = 0;
    schedule_.add(job);
  }
  if (last == file_page_count) return {};
  JobRecord beyond = first;
  beyond.id = 0;
  beyond.file_page = last + 1;
  const PageReport report = unread_page(beyond, beyond.file_page, PageProblem::kTooManyPages);
  return store_.finish_page(beyond, file_page_count, problem_text(PageProblem::kTooManyPages),
                            result::page_report_to_json(report));
}

Expected<void> Dispatch::end_dossier(const std::string& name, wire::DossierDone done, TimePoint now) {
  const auto job = schedule_.finish(name, done.lease, now);
  if (!job) return {};
  ended_.push_back(job->dossier);
  log_.say(Level::kInfo, "dossier_done", {{"dossier", job->dossier}, {"verdict", done.verdict}});
  return store_.finish_dossier(
      *job, {std::move(done.verdict), std::move(done.result_json), std::move(done.clerk_report)});
}

Expected<void> Dispatch::lose(const std::string& name, Loss loss) {
  const auto peer =
      std::find_if(peers_.begin(), peers_.end(), [&](const auto& one) { return one.second.name == name; });
  if (peer == peers_.end()) return {};
  // It may be alive and only believed dead: it stops, or says hello again.
  orders_.emplace_back(peer->first, wire::Bye{loss == Loss::kOverdue ? "overdue" : "unknown"});
  peers_.erase(peer);
  log_.say(loss == Loss::kLeft ? Level::kInfo : Level::kWarn, "worker_gone",
           {{"worker", name},
            {"how", loss == Loss::kLeft   ? "left"
                    : loss == Loss::kDied ? "died"
                                          : "overdue"}});
  for (const Returned& returned : schedule_.leave(name, loss)) {
    if (auto taken = take_back(returned, name); !taken) return taken;
  }
  return {};
}

Expected<void> Dispatch::take_back(const Returned& returned, const std::string& worker) {
  const JobRecord& job = returned.job;
  log_.say(Level::kWarn, returned.given_up ? "job_given_up" : "job_returned",
           {{"worker", worker},
            {"dossier", job.dossier},
            {"page_number", job.page_number},
            {"file_page", job.file_page},
            {"attempts", job.attempts}});
  if (!returned.given_up) return store_.return_job(job.id, job.attempts);
  if (job.kind == JobKind::kPage) return set_aside(returned);
  ended_.push_back(job.dossier);
  return store_.drop_jobs(job.dossier).and_then([&] {
    return store_.set_state(job.dossier, store::DossierState::kFailed);
  });
}

Expected<void> Dispatch::set_aside(const Returned& returned) {
  const PageProblem problem =
      returned.loss == Loss::kOverdue ? PageProblem::kTimedOut : PageProblem::kKilledWorkers;
  const PageReport report = unread_page(returned.job, returned.job.file_page, problem);
  const JobRecord& job = returned.job;
  looks_.push_back(look_of(subject_of(job), report));
  const auto known = store_.page(returned.job.dossier, returned.job.page_number);
  if (!known) return Unexpected(known.error());
  const int file_page_count = *known ? std::max(1, (*known)->file_page_count) : 1;
  return store_
      .finish_page(returned.job, file_page_count, problem_text(problem), result::page_report_to_json(report))
      .and_then([&] { return judge_when_read(returned.job.dossier, store_, schedule_); });
}

Expected<void> Dispatch::look_again(const wire::Subject& page) {
  const auto reports = store_.page_reports(page.dossier, page.page);
  if (!reports) return Unexpected(reports.error());
  for (const std::string& json : *reports) {
    const auto report = result::page_report_from_json(json);
    if (!report) return Unexpected(report.error());
    looks_.push_back(look_of(page, *report));
  }
  return {};
}

Expected<void> Dispatch::assign(TimePoint now) {
  for (const Assignment& assignment : schedule_.assign(now)) {
    if (auto leased = store_.lease_job(assignment.lease.job, assignment.lease.number, assignment.worker);
        !leased) {
      return leased;
    }
    auto order = order_for(assignment);
    if (!order) return Unexpected(order.error());
    for (const auto& [identity, peer] : peers_) {
      if (peer.name == assignment.worker) orders_.emplace_back(identity, *std::move(order));
    }
  }
  return {};
}

Expected<wire::WorkerOrder> Dispatch::order_for(const Assignment& assignment) {
  const JobRecord& job = assignment.job;
  if (job.kind == JobKind::kPage) {
    return wire::PageOrder{assignment.lease, job.sha256, job.file, job.file_page, terms_.page_deadline};
  }
  const auto record = store_.dossier(job.dossier);
  if (!record) return Unexpected(record.error());
  if (!*record)
    return fail(ErrorCode::kCorrupt, "a job names dossier " + job.dossier + ", which is not there");
  auto dossier = wire::dossier_from_json((*record)->request);
  if (!dossier) return Unexpected(dossier.error());
  auto reports = store_.reports(job.dossier);
  if (!reports) return Unexpected(reports.error());
  return wire::DossierOrder{assignment.lease, *std::move(dossier), *std::move(reports)};
}

Expected<void> Dispatch::begin_again() {
  schedule_.clear();
  orders_.clear();
  ended_.clear();
  looks_.clear();
  read_.clear();
  for (const auto& [identity, peer] : peers_) orders_.emplace_back(identity, wire::Bye{"unknown"});
  peers_.clear();
  const auto jobs = store_.unfinished_jobs();
  if (!jobs) return Unexpected(jobs.error());
  for (const JobRecord& job : *jobs) schedule_.add(job);
  return {};
}

}  // namespace motcua::front_door
