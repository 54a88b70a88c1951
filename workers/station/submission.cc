#include "workers/station/submission.h"

#include <utility>

#include "workers/store/sha256.h"

namespace motcua::station {
namespace {

// The door tells by itself when the result is there; asking in between shows the
// clerk how far it is, and finds a result whose message was lost.
constexpr std::chrono::milliseconds kAskEvery{1'000};

Sent sent_of(wire::DoorMessage message) {
  if (auto* stored = std::get_if<wire::Stored>(&message)) return std::move(*stored);
  if (auto* verdicted = std::get_if<wire::Verdicted>(&message)) return std::move(*verdicted);
  return std::get<wire::Refused>(std::move(message));
}

}  // namespace

Expected<Sent> send_dossier(DoorLink& link, const Dossier& dossier, const std::vector<FileToSend>& files,
                            const std::function<void(Step)>& on_step) {
  auto opened = link.ask([&] { return wire::Open{dossier}; });
  if (!opened) return Unexpected(opened.error());
  if (std::holds_alternative<wire::Refused>(*opened)) return sent_of(*std::move(opened));

  const int count = static_cast<int>(files.size());
  for (int number = 1; number <= count; ++number) {
    on_step({Step::Kind::kSending, number, count});
    const FileToSend& file = files[static_cast<std::size_t>(number - 1)];
    const auto bytes = file.read();
    if (!bytes) return Unexpected(bytes.error());
    const auto* const first = reinterpret_cast<const std::uint8_t*>(bytes->data());
    const std::string sha256 = store::sha256_hex({first, bytes->size()});
    auto stored = link.ask(
        [&] { return wire::Page{dossier.id, number, sha256, file.name, {}, *bytes, link.wants_looks()}; });
    if (!stored) return Unexpected(stored.error());
    if (std::holds_alternative<wire::Refused>(*stored)) return sent_of(*std::move(stored));
  }
  auto closed = link.ask([&] { return wire::Close{dossier.id, count}; });
  if (!closed) return Unexpected(closed.error());
  return sent_of(*std::move(closed));
}

Expected<Sent> wait_for_result(DoorLink& link, const std::string& dossier,
                               const std::function<void(Step)>& on_step) {
  while (true) {
    auto answer = link.ask([&] { return wire::Ask{dossier}; });
    if (!answer) return Unexpected(answer.error());
    auto* stored = std::get_if<wire::Stored>(&*answer);
    if (stored == nullptr) return sent_of(*std::move(answer));
    if (stored->state == "cancelled")
      return wire::Refused{stored->subject, wire::Refusal::kDossierCancelled, {}, {}};
    on_step({Step::Kind::kReading, stored->pages_read, stored->page_count});
    auto heard = link.hear(kAskEvery);
    if (!heard) return Unexpected(heard.error());
    if (*heard && std::holds_alternative<wire::Verdicted>(**heard)) return sent_of(**std::move(heard));
  }
}

}  // namespace motcua::station
