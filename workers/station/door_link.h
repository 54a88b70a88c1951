// A station's line to the front door: says something, waits for the answer to it,
// and says it again when none comes. Everything may be said twice.

#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "models/expected.h"
#include "workers/wire/socket.h"
#include "workers/wire/station_message.h"

namespace motcua::station {

struct LinkTerms {
  std::string server;
  /// After which a message without an answer is sent again.
  std::chrono::milliseconds again_after{5'000};
  /// Silence after which the server counts as unreachable.
  std::chrono::milliseconds give_up_after{15'000};
  /// Called with each page that was looked at, while waiting for anything. Empty: not asked for.
  std::function<void(const wire::Looked&)> on_looked{};
};

/// Threads: one; its socket lives and dies in it.
class DoorLink {
 public:
  /// Errors: kBadUsage, when the server is no endpoint.
  [[nodiscard]] static Expected<DoorLink> open(wire::Context& context, LinkTerms terms);

  /// Says `message` until it is answered: by stored, a result or a refusal. "Busy"
  /// is waited out. Errors: kUnavailable when nothing is heard for give_up_after.
  [[nodiscard]] Expected<wire::DoorMessage> ask(const std::function<wire::StationMessage()>& message);

  /// Waits for what the door says by itself; nothing when `patience` is over.
  [[nodiscard]] Expected<std::optional<wire::DoorMessage>> hear(std::chrono::milliseconds patience);

  /// Whether pages are to be sent with the wish to hear how they look.
  [[nodiscard]] bool wants_looks() const { return terms_.on_looked != nullptr; }

  /// How often the door said "busy", and how often a message was said again, so far.
  [[nodiscard]] int busy_count() const { return busy_count_; }
  [[nodiscard]] int again_count() const { return again_count_; }

 private:
  DoorLink(wire::Socket socket, LinkTerms terms) : socket_(std::move(socket)), terms_(std::move(terms)) {}
  [[nodiscard]] Unexpected unreachable() const;

  wire::Socket socket_;
  LinkTerms terms_;
  int busy_count_ = 0;
  int again_count_ = 0;
};

}  // namespace motcua::station
