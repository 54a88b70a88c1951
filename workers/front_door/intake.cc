#include "workers/front_door/intake.h"

#include <utility>
#include <variant>

#include "workers/store/sha256.h"

namespace motcua::front_door {
namespace {

using store::DossierRecord;
using store::DossierState;
using wire::DoorMessage;
using wire::Refusal;
using wire::Refused;
using wire::Stored;
using wire::Subject;

ByteView view_of(const std::string& bytes) {
  return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

DoorMessage refused(Refusal reason, Subject subject, std::string detail, std::string more_advice = {}) {
  std::string advice(refusal_advice(reason));
  if (!more_advice.empty()) advice += " " + more_advice;
  return Refused{std::move(subject), reason, std::move(detail), std::move(advice)};
}

/// The refusal that a dossier's state alone brings upon a new page or a close.
std::optional<Refusal> refusal_of(const std::optional<DossierRecord>& dossier) {
  if (!dossier) return Refusal::kUnknownDossier;
  if (dossier->state == DossierState::kCancelled) return Refusal::kDossierCancelled;
  if (dossier->state != DossierState::kOpen) return Refusal::kDossierClosed;
  return std::nullopt;
}

}  // namespace

Expected<DoorMessage> Intake::take(wire::StationMessage message, const WallTime& time) {
  if (const auto* open = std::get_if<wire::Open>(&message)) return take(*open, time);
  if (auto* page = std::get_if<wire::Page>(&message)) return take(*page);
  if (const auto* close = std::get_if<wire::Close>(&message)) return take(*close);
  if (const auto* ask = std::get_if<wire::Ask>(&message)) return take(*ask);
  return take(std::get<wire::Cancel>(message));
}

DoorMessage Intake::busy(Subject subject) const {
  return wire::Busy{std::move(subject), bounds_.busy_delay, draining_ ? "draining" : "queue_full"};
}

Expected<DoorMessage> Intake::take(const wire::Open& open, const WallTime& time) {
  Dossier dossier = open.dossier;
  const Subject subject{.of = "open", .dossier = dossier.id};
  const auto known = store_.dossier(dossier.id);
  if (!known) return Unexpected(known.error());
  const std::string said = wire::dossier_to_json(dossier);
  if (*known) {
    if ((*known)->opened_with == said) return Stored{.subject = subject};
    return refused(Refusal::kDossierDiffers, subject, "the dossier id was opened with other words");
  }
  if (full()) return busy(subject);

  if (!dossier.as_of.ok()) dossier.as_of = time.today;
  dossier.received_at = time.now_text;
  const Procedure* const procedure = catalogue_.procedure(dossier.procedure, dossier.as_of);
  if (procedure == nullptr) {
    const std::string nearest = catalogue_.nearest_procedure(dossier.procedure);
    return refused(
        Refusal::kUnknownProcedure, subject,
        nearest.empty() ? "unknown procedure code" : "unknown procedure code; did you mean " + nearest + "?",
        nearest.empty() ? "" : "Mã gần giống nhất: " + nearest + ".");
  }
  for (const auto& [component, how] : dossier.attestations) {
    if (procedure->component(component) == nullptr) {
      return refused(Refusal::kUnknownComponent, subject,
                     "an attestation names no component of the procedure");
    }
  }
  const auto opened =
      store_.open_dossier({dossier.id, said, wire::dossier_to_json(dossier), DossierState::kOpen});
  if (!opened) return Unexpected(opened.error());
  return Stored{.subject = subject};
}

Expected<DoorMessage> Intake::take(wire::Page& page) {
  const Subject subject{.of = "page", .dossier = page.dossier, .page = page.number, .sha256 = page.sha256};
  const auto dossier = store_.dossier(page.dossier);
  if (!dossier) return Unexpected(dossier.error());
  if (!*dossier) return refused(Refusal::kUnknownDossier, subject, "open the dossier first");
  const auto known = store_.page(page.dossier, page.number);
  if (!known) return Unexpected(known.error());

  // A repeat gets the answer of the first time, whatever has happened since.
  if (*known && (*known)->sha256 == page.sha256) return Stored{.subject = subject};
  if (const auto reason = refusal_of(*dossier))
    return refused(*reason, subject, "the dossier takes no pages");
  if (*known && (*known)->sha256 != page.replaces) {
    return refused(Refusal::kPageDiffers, subject,
                   "the page holds " + (*known)->sha256 + "; name it in 'replaces'");
  }
  if (full()) return busy(subject);
  if (store::sha256_hex(view_of(page.bytes)) != page.sha256) {
    return refused(Refusal::kShaMismatch, subject, "the bytes have another SHA-256");
  }
  return store_page(page, known->has_value());
}

Expected<DoorMessage> Intake::store_page(const wire::Page& page, bool replaces) {
  if (replaces) schedule_.drop_page(page.dossier, page.number);
  const auto put = store_.put_page({page.dossier, page.number, page.sha256, page.file, /*file_page_count=*/0},
                                   view_of(page.bytes));
  if (!put) return Unexpected(put.error());
  const auto job = store_.add_page_job(page.dossier, page.number, 1);
  if (!job) return Unexpected(job.error());
  store::JobRecord record{.id = *job, .dossier = page.dossier};
  record.page_number = page.number;
  record.file_page = 1;
  record.sha256 = page.sha256;
  record.file = page.file;
  schedule_.add(record);
  return Stored{
      .subject = {.of = "page", .dossier = page.dossier, .page = page.number, .sha256 = page.sha256}};
}

Expected<DoorMessage> Intake::take(const wire::Close& close) {
  const Subject subject{.of = "close", .dossier = close.dossier};
  const auto dossier = store_.dossier(close.dossier);
  if (!dossier) return Unexpected(dossier.error());
  const auto reason = refusal_of(*dossier);
  if (reason && *reason != Refusal::kDossierClosed) return refused(*reason, subject, "cannot be closed");

  const auto pages = store_.pages(close.dossier);
  if (!pages) return Unexpected(pages.error());
  std::string missing;
  auto page = pages->begin();
  for (int number = 1; number <= close.page_count; ++number) {
    if (page != pages->end() && page->number == number) {
      ++page;
    } else {
      missing += (missing.empty() ? "" : ", ") + std::to_string(number);
    }
  }
  if (!missing.empty()) {
    return refused(Refusal::kPagesMissing, subject, "missing: " + missing,
                   "Còn thiếu trang: " + missing + ".");
  }
  if (page != pages->end()) {
    return refused(Refusal::kTooManyPages, subject,
                   "page " + std::to_string(page->number) + " came, but the dossier is closed with " +
                       std::to_string(close.page_count));
  }
  if (reason) return state_of(**dossier, subject);

  const auto closed = store_.set_state(close.dossier, DossierState::kClosed).and_then([&] {
    return judge_when_read(close.dossier, store_, schedule_);
  });
  if (!closed) return Unexpected(closed.error());
  DossierRecord now_closed = **dossier;
  now_closed.state = DossierState::kClosed;
  return state_of(now_closed, subject);
}

Expected<DoorMessage> Intake::take(const wire::Ask& ask) {
  const Subject subject{.of = "ask", .dossier = ask.dossier};
  const auto dossier = store_.dossier(ask.dossier);
  if (!dossier) return Unexpected(dossier.error());
  if (!*dossier) return refused(Refusal::kUnknownDossier, subject, "no such dossier");
  return state_of(**dossier, subject);
}

Expected<DoorMessage> Intake::take(const wire::Cancel& cancel) {
  const Subject subject{.of = "cancel", .dossier = cancel.dossier};
  const auto dossier = store_.dossier(cancel.dossier);
  if (!dossier) return Unexpected(dossier.error());
  if (!*dossier) return refused(Refusal::kUnknownDossier, subject, "no such dossier");
  const DossierState state = (*dossier)->state;
  if (state == DossierState::kCancelled) return Stored{.subject = subject, .state = store::state_slug(state)};
  if (state == DossierState::kDone) return refused(Refusal::kDossierDone, subject, "it has a result already");

  schedule_.drop_dossier(cancel.dossier);
  const auto cancelled = store_.drop_jobs(cancel.dossier).and_then([&] {
    return store_.set_state(cancel.dossier, DossierState::kCancelled);
  });
  if (!cancelled) return Unexpected(cancelled.error());
  return Stored{.subject = subject, .state = store::state_slug(DossierState::kCancelled)};
}

Expected<DoorMessage> Intake::state_of(const DossierRecord& dossier, Subject subject) {
  if (dossier.state == DossierState::kDone) {
    auto result = store_.result(dossier.id);
    if (!result) return Unexpected(result.error());
    if (!*result) return fail(ErrorCode::kCorrupt, "dossier " + dossier.id + " is done and has no result");
    return wire::Verdicted{dossier.id, (*result)->verdict, std::move((*result)->clerk_report),
                           std::move((*result)->result_json)};
  }
  if (dossier.state == DossierState::kFailed) {
    return refused(Refusal::kJudgingFailed, std::move(subject), "the dossier step failed on every try");
  }
  const auto progress = store_.progress(dossier.id);
  if (!progress) return Unexpected(progress.error());
  const auto unreadable = store_.unreadable(dossier.id);
  if (!unreadable) return Unexpected(unreadable.error());
  Stored stored{.subject = std::move(subject), .state = store::state_slug(dossier.state)};
  stored.pages_read = progress->pages_read;
  stored.page_count = progress->pages_read + progress->page_jobs_open;
  for (const store::ReportRecord& report : *unreadable) {
    stored.unreadable.push_back({report.page_number, report.file_page, report.problem});
  }
  return stored;
}

Expected<void> judge_when_read(const std::string& dossier, store::Store& store, Schedule& schedule) {
  const auto record = store.dossier(dossier);
  if (!record) return Unexpected(record.error());
  if (!*record || (*record)->state != DossierState::kClosed) return {};
  const auto progress = store.progress(dossier);
  if (!progress) return Unexpected(progress.error());
  if (progress->page_jobs_open > 0) return {};
  const auto job = store.add_dossier_job(dossier);
  if (!job) return Unexpected(job.error());
  schedule.add({.id = *job, .kind = store::JobKind::kDossier, .dossier = dossier});
  return {};
}

}  // namespace motcua::front_door
