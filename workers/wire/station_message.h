// What a station and the front door say to each other, as values. Frames in,
// values out and back; no socket is touched here. docs/protocol.md shows the bytes.

#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "models/dossier.h"
#include "models/expected.h"
#include "workers/wire/frames.h"
#include "workers/wire/refusal.h"

namespace motcua::wire {

// Station to front door.

/// Opens a dossier. `received_at` and `procedure_source` are the door's to say.
struct Open {
  Dossier dossier{};
};

/// One file, which may hold many pages of paper. Dossier, number and sha256 name
/// it: sent twice, it is one page.
struct Page {
  std::string dossier{};
  int number = 0;          ///< Place among the files of the dossier, from 1.
  std::string sha256{};    ///< Of `bytes`, lower-case hexadecimal.
  std::string file{};      ///< Its name, for people; folders are taken off.
  std::string replaces{};  ///< sha256 of the scan that this one replaces; empty: none.
  Frame bytes{};
  bool look = false;  ///< The sender wants a Looked as well as a Stored.
};

/// No further page comes; `page_count` of them should be there.
struct Close {
  std::string dossier{};
  int page_count = 0;
};

/// How far is it? Answered by a result, or by stored with the state.
struct Ask {
  std::string dossier{};
};

struct Cancel {
  std::string dossier{};
};

using StationMessage = std::variant<Open, Page, Close, Ask, Cancel>;

// Front door to station. Each answer names what it answers.

struct Subject {
  std::string of{};  ///< The verb that is answered: "page".
  std::string dossier{};
  int page = 0;          ///< 0: about no page.
  std::string sha256{};  ///< Empty: about no page.
};

/// A page that was read and cannot be used: the clerk should scan it again.
struct PageTrouble {
  int page = 0;
  int file_page = 1;
  std::string problem{};  ///< page_problem_slug().
};

/// Durable from now on; for an ask: how far the dossier is.
struct Stored {
  Subject subject{};
  std::string state{};  ///< "open", "closed", "cancelled", "done", "failed".
  int pages_read = 0;
  int page_count = 0;  ///< Of those known so far; grows while files are opened.
  std::vector<PageTrouble> unreadable{};
};

struct Verdicted {
  std::string dossier{};
  std::string verdict{};       ///< verdict_slug().
  std::string clerk_report{};  ///< Vietnamese, for the terminal.
  std::string result_json{};   ///< "motcua.result/1", byte for byte as it was stored.
};

/// What a first look at a page of a file found. Advice: the page is read whatever it says.
struct Looked {
  std::string dossier{};
  int page = 0;
  std::string sha256{};
  int file_page = 1;
  bool blank = false;
  bool scan_again = false;
  double score = 0;                     ///< Quality::score.
  std::vector<std::string> problems{};  ///< page_problem_slug() of each.
  std::string why{};                    ///< Vietnamese, for the clerk; empty: nothing is wrong.
  std::string advice{};                 ///< Likewise: what to do.
};

struct Refused {
  Subject subject{};
  Refusal reason = Refusal::kBadMessage;
  std::string detail{};  ///< English, for the log of the station's maker.
  std::string advice{};  ///< Vietnamese, for the clerk; empty: refusal_advice(reason).
};

/// Not now: keep the page and send it again after `delay`.
struct Busy {
  Subject subject{};
  std::chrono::milliseconds delay{0};
  std::string reason{};  ///< "queue_full", "draining", "disk".
};

using DoorMessage = std::variant<Stored, Verdicted, Refused, Busy, Looked>;

/// `message` is taken by value so that a page's bytes are moved, not copied.
[[nodiscard]] Frames encode(StationMessage message);
[[nodiscard]] Frames encode(DoorMessage message);

/// Reads what a station sent. Never trusts it: counts and sizes first, then words,
/// then the header. What is no message comes back as the refusal to answer with.
[[nodiscard]] std::variant<StationMessage, Refused> decode_from_station(Frames frames);

/// Reads what the front door sent. Errors: kCorrupt, kUnavailable (other version).
[[nodiscard]] Expected<DoorMessage> decode_from_door(Frames frames);

/// The dossier without its pages as one JSON object, keys sorted: the header of an
/// open, the request in the store and the order to a worker are this text.
[[nodiscard]] std::string dossier_to_json(const Dossier& dossier);
/// Errors: kCorrupt, naming the key.
[[nodiscard]] Expected<Dossier> dossier_from_json(std::string_view json);

}  // namespace motcua::wire
