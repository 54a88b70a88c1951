#include "workers/station/door_link.h"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

namespace motcua::station {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

milliseconds until(steady_clock::time_point moment) {
  return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(moment - steady_clock::now()));
}

wire::Subject subject_of(const wire::DoorMessage& message) {
  if (const auto* stored = std::get_if<wire::Stored>(&message)) return stored->subject;
  if (const auto* refused = std::get_if<wire::Refused>(&message)) return refused->subject;
  if (const auto* busy = std::get_if<wire::Busy>(&message)) return busy->subject;
  if (const auto* looked = std::get_if<wire::Looked>(&message))
    return {.of = "looked", .dossier = looked->dossier};
  return {.dossier = std::get<wire::Verdicted>(message).dossier};
}

/// What a message is about, so that a late answer to an earlier one is told apart.
wire::Subject subject_of(const wire::StationMessage& message) {
  if (const auto* open = std::get_if<wire::Open>(&message))
    return {.of = "open", .dossier = open->dossier.id};
  if (const auto* page = std::get_if<wire::Page>(&message)) {
    return {.of = "page", .dossier = page->dossier, .page = page->number};
  }
  if (const auto* close = std::get_if<wire::Close>(&message))
    return {.of = "close", .dossier = close->dossier};
  if (const auto* ask = std::get_if<wire::Ask>(&message)) return {.of = "ask", .dossier = ask->dossier};
  return {.of = "cancel", .dossier = std::get<wire::Cancel>(message).dossier};
}

bool answers(const wire::DoorMessage& answer, const wire::Subject& asked) {
  const wire::Subject about = subject_of(answer);
  // A result answers both a close and an ask. A refusal without a subject means
  // that the door could not read what it was about.
  if (std::holds_alternative<wire::Verdicted>(answer)) return about.dossier == asked.dossier;
  if (std::holds_alternative<wire::Refused>(answer) && about.of.empty()) return true;
  return about.of == asked.of && (about.dossier.empty() || about.dossier == asked.dossier) &&
         about.page == asked.page;
}

}  // namespace

Expected<DoorLink> DoorLink::open(wire::Context& context, LinkTerms terms) {
  auto socket = wire::Socket::connect(context, terms.server, {});
  if (!socket) return Unexpected(socket.error());
  return DoorLink(*std::move(socket), std::move(terms));
}

Unexpected DoorLink::unreachable() const {
  return fail(ErrorCode::kUnavailable,
              "nothing answers at " + terms_.server +
                  "; start the server there with 'motcua serve', or name another with --server");
}

Expected<wire::DoorMessage> DoorLink::ask(const std::function<wire::StationMessage()>& message) {
  auto give_up_at = steady_clock::now() + terms_.give_up_after;
  auto say_at = steady_clock::now();
  wire::Subject asked;
  bool again = false;
  while (true) {
    const auto now = steady_clock::now();
    if (now >= give_up_at) return unreachable();
    if (now >= say_at) {
      again_count_ += std::exchange(again, true) ? 1 : 0;
      wire::StationMessage said = message();
      asked = subject_of(said);
      auto sent = socket_.send(wire::encode(std::move(said)));
      if (!sent && sent.error().code != ErrorCode::kUnavailable) return Unexpected(sent.error());
      say_at = now + terms_.again_after;
    }
    auto heard = hear(until(std::min(say_at, give_up_at)));
    if (!heard) return Unexpected(heard.error());
    if (!*heard) continue;
    give_up_at = steady_clock::now() + terms_.give_up_after;
    if (!answers(**heard, asked)) continue;
    const auto* busy = std::get_if<wire::Busy>(&**heard);
    if (busy == nullptr) return **std::move(heard);
    // A busy door is there: its delay does not count as silence.
    ++busy_count_;
    say_at = steady_clock::now() + busy->delay;
    give_up_at += busy->delay;
  }
}

Expected<std::optional<wire::DoorMessage>> DoorLink::hear(milliseconds patience) {
  const auto until_then = steady_clock::now() + patience;
  while (true) {
    auto frames = socket_.receive(wire::kStationFramesMax);
    if (!frames) return Unexpected(frames.error());
    if (*frames) {
      auto message = wire::decode_from_door(*std::move(*frames));
      if (!message) return Unexpected(message.error());
      if (const auto* looked = std::get_if<wire::Looked>(&*message)) {
        if (terms_.on_looked) terms_.on_looked(*looked);
        continue;
      }
      return std::optional(*std::move(message));
    }
    if (steady_clock::now() >= until_then) return std::optional<wire::DoorMessage>();
    std::array<wire::Socket::Waiting, 1> all{{{.socket = &socket_}}};
    if (auto waited = wire::Socket::wait(all, until(until_then)); !waited) return Unexpected(waited.error());
  }
}

}  // namespace motcua::station
