// Goal: no message from a socket brings a process down, and what is understood once
// is understood the same way again: encoded, decoded and encoded, it is the same bytes.
// Method: the first byte names the reader (station, door, worker, order), the rest is cut into
// frames at kFrameEnd, as a peer might send them.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <variant>

#include "workers/wire/station_message.h"
#include "workers/wire/worker_message.h"

namespace {

using motcua::wire::Frames;

// ASCII's record separator: JSON never holds it, so seeds stay readable.
constexpr char kFrameEnd = '\x1e';

Frames cut(const std::string& text) {
  Frames frames(1);
  for (const char letter : text) {
    if (letter == kFrameEnd) {
      frames.emplace_back();
    } else {
      frames.back().push_back(letter);
    }
  }
  return frames;
}

/// `read` gives an Expected of what encode() takes.
template <typename Read>
void round_trip(Frames frames, Read read) {
  auto once = read(std::move(frames));
  if (!once) return;
  const Frames written = encode(*std::move(once));
  auto twice = read(written);
  if (!twice || encode(*std::move(twice)) != written) std::abort();
}

motcua::Expected<motcua::wire::StationMessage> from_station(Frames frames) {
  auto read = motcua::wire::decode_from_station(std::move(frames));
  if (auto* message = std::get_if<motcua::wire::StationMessage>(&read)) return std::move(*message);
  // A refusal is an answer that goes out, so it must survive the way back, too.
  const auto& refused = std::get<motcua::wire::Refused>(read);
  if (!motcua::wire::decode_from_door(encode(motcua::wire::DoorMessage(refused)))) std::abort();
  return motcua::fail(motcua::ErrorCode::kRefused, "no message of a station");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size_bytes) {
  if (size_bytes == 0) return 0;
  Frames frames = cut(std::string(reinterpret_cast<const char*>(bytes) + 1, size_bytes - 1));
  switch (bytes[0]) {
    case 's': round_trip(std::move(frames), from_station); break;
    case 'd': round_trip(std::move(frames), motcua::wire::decode_from_door); break;
    case 'w': round_trip(std::move(frames), motcua::wire::decode_from_worker); break;
    case 'o': round_trip(std::move(frames), motcua::wire::decode_for_worker); break;
    default: break;
  }
  return 0;
}
