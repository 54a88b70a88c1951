// A dossier on its way to the front door: opened, its files sent one by one, closed,
// and, if wanted, its result waited for.

#pragma once

#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "models/dossier.h"
#include "models/expected.h"
#include "workers/station/door_link.h"
#include "workers/wire/station_message.h"

namespace motcua::station {

/// A file to send; read only when its turn comes.
struct FileToSend {
  std::string name;
  std::function<Expected<std::string>()> read;
};

/// How far it is, for a progress line.
struct Step {
  enum class Kind { kSending, kReading } kind = Kind::kSending;
  int done = 0;
  int total = 0;
};

/// The door said no; a Refused says why and what to do.
using Sent = std::variant<wire::Stored, wire::Verdicted, wire::Refused>;

/// Sends the whole dossier. Safe to call again after any failure: what has arrived
/// already is not doubled.
///
/// Returns  Stored: all of it is durable on the server. Refused: the door will not
///          have it, or a page of it.
/// Errors   of the link; those of read().
[[nodiscard]] Expected<Sent> send_dossier(DoorLink& link, const Dossier& dossier,
                                          const std::vector<FileToSend>& files,
                                          const std::function<void(Step)>& on_step);

/// Waits for the verdict of a dossier that was sent, as long as the server is there.
/// Returns  Verdicted or Refused.
[[nodiscard]] Expected<Sent> wait_for_result(DoorLink& link, const std::string& dossier,
                                             const std::function<void(Step)>& on_step);

}  // namespace motcua::station
