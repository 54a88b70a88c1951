// A turn takes what has arrived, stages every change, commits once, and only then
// answers: one flush of the disk pays for all pages that came meanwhile, and no
// station is told "stored" before it is true. When the commit fails nothing of the
// turn has happened: stations keep their pages, and the door begins again from what
// the store says.

#include "workers/front_door/front_door.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <utility>
#include <variant>

#include "models/day.h"

namespace motcua::front_door {
namespace {

// A turn ends after so much, so that answers are not held up by arrivals.
constexpr std::size_t kTurnMessagesMax = 256;
constexpr std::size_t kTurnBytesMax = 128u << 20;

// Stations that may wait for results; one more asks again by itself.
constexpr std::size_t kWaitingDossiersMax = 20'000;
constexpr std::size_t kWaitingStationsMax = 8;

constexpr std::chrono::milliseconds kDelayAfterDiskTrouble{5'000};

wire::Subject subject_of(const wire::StationMessage& message) {
  if (const auto* page = std::get_if<wire::Page>(&message)) {
    return {.of = "page", .dossier = page->dossier, .page = page->number, .sha256 = page->sha256};
  }
  if (const auto* open = std::get_if<wire::Open>(&message))
    return {.of = "open", .dossier = open->dossier.id};
  if (const auto* close = std::get_if<wire::Close>(&message))
    return {.of = "close", .dossier = close->dossier};
  if (const auto* ask = std::get_if<wire::Ask>(&message)) return {.of = "ask", .dossier = ask->dossier};
  return {.of = "cancel", .dossier = std::get<wire::Cancel>(message).dossier};
}

std::size_t bytes_of(const wire::Frames& frames) {
  std::size_t bytes = 0;
  for (const wire::Frame& frame : frames) bytes += frame.size();
  return bytes;
}

WallTime wall_time() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&now, &local);
  std::array<char, 40> moment{};
  std::strftime(moment.data(), moment.size(), "%Y-%m-%dT%H:%M:%S", &local);
  const long minutes = local.tm_gmtoff / 60;
  std::array<char, 16> offset{};
  std::snprintf(offset.data(), offset.size(), "%c%02ld:%02ld", minutes < 0 ? '-' : '+',
                std::labs(minutes) / 60 % 100, std::labs(minutes) % 60);
  return {std::string(moment.data()) + offset.data(), today()};
}

}  // namespace

Clock Clock::of_this_machine() {
  return {[] { return std::chrono::steady_clock::now(); }, wall_time};
}

FrontDoor::FrontDoor(store::Store& store, Log& log, wire::Socket stations, wire::Socket workers,
                     std::unique_ptr<Parts> parts, Clock clock)
    : store_(store),
      log_(log),
      stations_(std::move(stations)),
      workers_(std::move(workers)),
      parts_(std::move(parts)),
      clock_(std::move(clock)),
      look_requests_(kWaitingDossiersMax) {}

Expected<FrontDoor> FrontDoor::open(wire::Context& context, store::Store& store, const Catalogue& catalogue,
                                    Log& log, DoorTerms terms, Clock clock) {
  auto stations = wire::Socket::listen(context, terms.listen_stations, {.receive_messages_max = 16});
  if (!stations) return Unexpected(stations.error());
  auto workers = wire::Socket::listen(context, terms.listen_workers, {});
  if (!workers) return Unexpected(workers.error());
  auto parts = std::make_unique<Parts>(store, catalogue, log, terms);
  if (auto loaded = parts->dispatch.begin_again(); !loaded) return Unexpected(loaded.error());
  const auto waiting = static_cast<long>(parts->schedule.waiting_count());
  if (waiting > 0) log.say(Level::kInfo, "work_taken_up_again", {{"jobs", waiting}});
  return FrontDoor(store, log, *std::move(stations), *std::move(workers), std::move(parts), std::move(clock));
}

Expected<bool> FrontDoor::turn(int descriptor, std::chrono::milliseconds timeout) {
  std::array<wire::Socket::Waiting, 3> all{
      {{.socket = &stations_}, {.socket = &workers_}, {.descriptor = descriptor}}};
  if (auto waited = wire::Socket::wait(all, timeout); !waited) return Unexpected(waited.error());

  Expected<void> stored;
  if (must_begin_again_) {
    stored = parts_->dispatch.begin_again();
    must_begin_again_ = !stored;
  }
  std::vector<Answer> answers;
  if (auto taken = take_from_stations(answers, stored); !taken) return Unexpected(taken.error());
  if (auto taken = take_from_workers(stored); !taken) return Unexpected(taken.error());
  if (stored) stored = look_after_workers();
  if (stored && !draining_) stored = parts_->dispatch.assign(clock_.steady());
  if (stored) stored = store_.commit();
  if (!stored) give_up_turn(answers, stored.error());
  if (auto sent = send(std::move(answers)); !sent) return Unexpected(sent.error());
  return all[2].readable;
}

Expected<void> FrontDoor::take_from_stations(std::vector<Answer>& answers, Expected<void>& stored) {
  std::size_t bytes = 0;
  for (std::size_t count = 0; count < kTurnMessagesMax && bytes < kTurnBytesMax; ++count) {
    // One frame more: the sender's identity.
    auto received = stations_.receive(wire::kStationFramesMax + 1);
    if (!received) return Unexpected(received.error());
    if (!*received) break;
    wire::Frames frames = *std::move(*received);
    bytes += bytes_of(frames);
    std::string identity = std::move(frames.front());
    frames.erase(frames.begin());
    auto decoded = wire::decode_from_station(std::move(frames));
    if (auto* refused = std::get_if<wire::Refused>(&decoded)) {
      answers.push_back({std::move(identity), refused->subject, std::move(*refused)});
      continue;
    }
    auto message = std::get<wire::StationMessage>(std::move(decoded));
    wire::Subject subject = subject_of(message);
    const auto* page = std::get_if<wire::Page>(&message);
    const bool wants_look = page != nullptr && page->look;
    // After a failure the rest of the turn is only told to try again.
    wire::DoorMessage answer;
    if (stored) {
      auto taken = parts_->intake.take(std::move(message), clock_.wall());
      if (taken) answer = *std::move(taken);
      if (!taken) stored = Unexpected(taken.error());
    }
    answers.push_back({std::move(identity), std::move(subject), std::move(answer), wants_look});
  }
  return {};
}

Expected<void> FrontDoor::take_from_workers(Expected<void>& stored) {
  for (std::size_t count = 0; count < kTurnMessagesMax; ++count) {
    auto received = workers_.receive(wire::kWorkerFramesMax + 1);
    if (!received) return Unexpected(received.error());
    if (!*received) break;
    wire::Frames frames = *std::move(*received);
    const std::string identity = std::move(frames.front());
    frames.erase(frames.begin());
    auto message = wire::decode_from_worker(std::move(frames));
    if (!message) {
      log_.say(Level::kWarn, "worker_message_refused", {{"reason", message.error().message}});
      continue;
    }
    if (stored) stored = parts_->dispatch.take(identity, *std::move(message), clock_.steady());
  }
  return {};
}

Expected<void> FrontDoor::look_after_workers() {
  while (!died_.empty()) {
    if (auto lost = parts_->dispatch.lose(died_.back(), Loss::kDied); !lost) return lost;
    died_.pop_back();
  }
  for (const Late& late : parts_->schedule.late(clock_.steady())) {
    if (auto lost = parts_->dispatch.lose(late.worker, late.loss); !lost) return lost;
    kill_(late.worker);
  }
  return {};
}

void FrontDoor::give_up_turn(std::vector<Answer>& answers, const Error& error) {
  log_.say(Level::kError, "store_failed", {{"reason", error.message}});
  store_.rollback();
  must_begin_again_ = true;
  static_cast<void>(parts_->dispatch.take_orders());
  static_cast<void>(parts_->dispatch.take_ended());
  static_cast<void>(parts_->dispatch.take_looks());
  static_cast<void>(parts_->dispatch.take_read());
  for (Answer& answer : answers) {
    // What was refused was refused for its own sake and stays so.
    if (std::holds_alternative<wire::Refused>(answer.message)) continue;
    answer.message = wire::Busy{answer.subject, kDelayAfterDiskTrouble, "disk"};
  }
}

void FrontDoor::watch(const std::string& identity, const wire::Subject& subject,
                      const wire::DoorMessage& answer) {
  const bool wants_result = subject.of == "close" || subject.of == "ask";
  if (!wants_result || !std::holds_alternative<wire::Stored>(answer)) return;
  if (!waiting_.contains(subject.dossier) && waiting_.size() >= kWaitingDossiersMax) return;
  auto& stations = waiting_[subject.dossier];
  if (stations.size() < kWaitingStationsMax) stations.insert(identity);
}

Expected<void> FrontDoor::send(std::vector<Answer> answers) {
  for (Answer& answer : answers) {
    watch(answer.identity, answer.subject, answer.message);
    note_look(answer);
    wire::Frames frames = wire::encode(std::move(answer.message));
    frames.insert(frames.begin(), std::move(answer.identity));
    if (auto sent = stations_.send(std::move(frames)); !sent) return sent;
  }
  for (auto& [identity, order] : parts_->dispatch.take_orders()) {
    wire::Frames frames = wire::encode(std::move(order));
    frames.insert(frames.begin(), identity);
    if (auto sent = workers_.send(std::move(frames)); !sent) return sent;
  }
  if (auto told = tell_looks(); !told) return told;
  return tell_the_waiting();
}

void FrontDoor::note_look(const Answer& answer) {
  if (!std::holds_alternative<wire::Stored>(answer.message)) return;
  if (answer.subject.of == "cancel") look_requests_.forget(answer.subject.dossier);
  if (!answer.wants_look) return;
  look_requests_.ask(answer.identity, answer.subject);
  // A store that fails here has failed nobody: the station may ask again.
  static_cast<void>(parts_->dispatch.look_again(answer.subject));
}

Expected<void> FrontDoor::tell_looks() {
  for (const auto& [page, file_page] : parts_->dispatch.take_read()) {
    if (look_requests_.wait_for(page, file_page)) static_cast<void>(parts_->dispatch.look_again(page));
  }
  for (wire::Looked& looked : parts_->dispatch.take_looks()) {
    const auto station = look_requests_.take(looked);
    if (!station) continue;
    wire::Frames frames = wire::encode(wire::DoorMessage(std::move(looked)));
    frames.insert(frames.begin(), *station);
    if (auto sent = stations_.send(std::move(frames)); !sent) return sent;
  }
  return {};
}

Expected<void> FrontDoor::tell_the_waiting() {
  for (const std::string& dossier : parts_->dispatch.take_ended()) {
    look_requests_.forget(dossier);
    const auto stations = waiting_.find(dossier);
    if (stations == waiting_.end()) continue;
    auto result = parts_->intake.take(wire::Ask{dossier}, clock_.wall());
    if (!result) return {};  // The store failed: they ask again.
    const wire::Frames answer = wire::encode(*std::move(result));
    for (const std::string& identity : stations->second) {
      wire::Frames frames = answer;
      frames.insert(frames.begin(), identity);
      if (auto sent = stations_.send(std::move(frames)); !sent) return sent;
    }
    waiting_.erase(stations);
  }
  return {};
}

void FrontDoor::drain() {
  draining_ = true;
  parts_->intake.drain();
}

}  // namespace motcua::front_door
