// A message as it lies on the wire: a handful of byte strings, and the bounds that
// are checked before a single byte of them is interpreted. docs/protocol.md.

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "models/limits.h"

namespace motcua::wire {

using Frame = std::string;
using Frames = std::vector<Frame>;

inline constexpr char kStationVersion[] = "motcua/1";
/// Workers and front door are of one version; the hello says which exactly.
inline constexpr char kWorkerVersion[] = "motcua-worker/1";

/// "motcua-worker/1" is the longest version, "heartbeat" the longest verb.
inline constexpr std::size_t kWordBytesMax = 16;

/// The longest header is an open with every fact at its bound, escaped.
inline constexpr std::size_t kHeaderBytesMax = 1u << 20;

/// A result carries the text of up to 1,000 pages; an ordinary one has 200 kB.
inline constexpr std::size_t kResultBytesMax = 256u << 20;

/// A larger frame ends the connection inside ZeroMQ, unread. Twice the largest
/// file, so that a file somewhat too large is still refused in words.
inline constexpr std::size_t kFrameBytesMax = 2 * limits::kFileBytesMax;

/// Version, verb, header, file.
inline constexpr std::size_t kStationFramesMax = 4;

/// Version, verb, header, and one report for each page of a dossier.
inline constexpr std::size_t kWorkerFramesMax = 3 + limits::kDossierPagesMax;

inline constexpr std::size_t kDossierIdBytesMax = 64;
inline constexpr std::size_t kNameBytesMax = 255;
inline constexpr std::size_t kSha256HexBytes = 64;

/// 1 to 64 letters, digits, '.', '_' or '-'; the first is a letter or digit. Such
/// an id may stand in logs, file names and SQL without a second thought.
[[nodiscard]] bool is_dossier_id(const std::string& text);

/// 64 lower-case hexadecimal digits.
[[nodiscard]] bool is_sha256_hex(const std::string& text);

}  // namespace motcua::wire
