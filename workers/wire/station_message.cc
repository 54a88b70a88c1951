#include "workers/wire/station_message.h"

#include <utility>

#include "workers/wire/header.h"

namespace motcua::wire {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

// The result comes last in its header and is copied as it is: a station that
// saves it has the very bytes that were stored.
constexpr std::string_view kResultKey = ",\"result\":";

Frames frames_of(const char* verb, std::string header) {
  return {kStationVersion, verb, std::move(header)};
}

json subject_json(const Subject& subject) {
  json header = {{"of", subject.of}};
  if (!subject.dossier.empty()) header["dossier"] = subject.dossier;
  if (subject.page > 0) header["page"] = subject.page;
  if (!subject.sha256.empty()) header["sha256"] = subject.sha256;
  return header;
}

Subject read_subject(HeaderReader& reader) {
  Subject subject;
  subject.of = reader.text("of", kWordBytesMax);
  subject.dossier = reader.text("dossier", kNameBytesMax);
  subject.page = static_cast<int>(reader.number("page", 0, limits::kDossierPagesMax, 0));
  subject.sha256 = reader.text("sha256", kSha256HexBytes);
  return subject;
}

std::string without_folders(const std::string& file) {
  const auto slash = file.find_last_of("/\\");
  return slash == std::string::npos ? file : file.substr(slash + 1);
}

struct StationEncoder {
  Frames operator()(Open& open) const { return frames_of("open", dossier_to_json(open.dossier)); }

  Frames operator()(Page& page) const {
    json header = {{"dossier", page.dossier}, {"page", page.number}, {"sha256", page.sha256}};
    if (!page.file.empty()) header["file"] = page.file;
    if (!page.replaces.empty()) header["replaces"] = page.replaces;
    if (page.look) header["look"] = true;
    Frames frames = frames_of("page", dump_header(header));
    frames.push_back(std::move(page.bytes));
    return frames;
  }

  Frames operator()(Close& close) const {
    return frames_of("close", dump_header({{"dossier", close.dossier}, {"pages", close.page_count}}));
  }
  Frames operator()(Ask& ask) const { return frames_of("ask", dump_header({{"dossier", ask.dossier}})); }
  Frames operator()(Cancel& cancel) const {
    return frames_of("cancel", dump_header({{"dossier", cancel.dossier}}));
  }
};

struct DoorEncoder {
  Frames operator()(Stored& stored) const {
    json header = subject_json(stored.subject);
    if (!stored.state.empty()) {
      header["state"] = stored.state;
      header["pages_read"] = stored.pages_read;
      header["pages"] = stored.page_count;
    }
    for (const PageTrouble& trouble : stored.unreadable) {
      header["unreadable"].push_back(
          {{"page", trouble.page}, {"file_page", trouble.file_page}, {"problem", trouble.problem}});
    }
    return frames_of("stored", dump_header(header));
  }

  Frames operator()(Verdicted& verdicted) const {
    std::string header = dump_header(
        {{"dossier", verdicted.dossier}, {"verdict", verdicted.verdict}, {"report", verdicted.clerk_report}});
    header.pop_back();
    header += kResultKey;
    header += verdicted.result_json;
    header += '}';
    return frames_of("result", std::move(header));
  }

  Frames operator()(Refused& refused) const {
    json header = subject_json(refused.subject);
    header["reason"] = refusal_slug(refused.reason);
    header["detail"] = refused.detail;
    header["advice"] = refused.advice.empty() ? std::string(refusal_advice(refused.reason)) : refused.advice;
    return frames_of("refused", dump_header(header));
  }

  Frames operator()(Busy& busy) const {
    json header = subject_json(busy.subject);
    header["delay_ms"] = busy.delay.count();
    header["reason"] = busy.reason;
    return frames_of("busy", dump_header(header));
  }

  Frames operator()(Looked& looked) const {
    json header = {{"dossier", looked.dossier},
                   {"page", looked.page},
                   {"sha256", looked.sha256},
                   {"file_page", looked.file_page},
                   {"blank", looked.blank},
                   {"scan_again", looked.scan_again},
                   {"score_percent", percent_of(looked.score)},
                   {"problems", looked.problems}};
    if (!looked.why.empty()) header["why"] = looked.why;
    if (!looked.advice.empty()) header["advice"] = looked.advice;
    return frames_of("looked", dump_header(header));
  }
};

std::variant<StationMessage, Refused> refuse(Refusal reason, std::string detail, Subject subject = {}) {
  return Refused{std::move(subject), reason, std::move(detail), {}};
}

std::variant<StationMessage, Refused> read_open(const Frames& frames) {
  const auto dossier = dossier_from_json(frames[2]);
  if (!dossier) return refuse(Refusal::kBadMessage, dossier.error().message, {.of = "open"});
  Subject subject{.of = "open", .dossier = dossier->id};
  if (!is_dossier_id(dossier->id))
    return refuse(Refusal::kBadDossierId, "'dossier' is no dossier id", {.of = "open"});
  if (dossier->facts.size() + dossier->attestations.size() > limits::kFactsMax) {
    return refuse(Refusal::kTooManyFacts, "facts and attestations together are too many", subject);
  }
  Open open{*dossier};
  open.dossier.received_at.clear();
  open.dossier.procedure_source = ProcedureSource::kGiven;
  return StationMessage(std::move(open));
}

std::variant<StationMessage, Refused> read_page(const ordered_json& header, Frames& frames) {
  HeaderReader reader(header);
  Page page;
  page.dossier = reader.text("dossier", kDossierIdBytesMax, /*needed=*/true);
  page.number = static_cast<int>(reader.needed_number("page", 1, limits::kDossierPagesMax));
  page.sha256 = reader.text("sha256", kSha256HexBytes, /*needed=*/true);
  page.file = without_folders(reader.text("file", kNameBytesMax));
  page.replaces = reader.text("replaces", kSha256HexBytes);
  page.look = reader.flag("look");
  if (reader.good() && !is_sha256_hex(page.sha256)) reader.wrong("'sha256' is not 64 hexadecimal digits");
  if (reader.good() && !page.replaces.empty() && !is_sha256_hex(page.replaces)) {
    reader.wrong("'replaces' is not 64 hexadecimal digits");
  }
  if (!reader.good()) return refuse(Refusal::kBadMessage, reader.what_is_wrong(), {.of = "page"});
  if (frames.size() != kStationFramesMax)
    return refuse(Refusal::kBadMessage, "a page has 4 frames", {.of = "page"});
  if (frames[3].size() > limits::kFileBytesMax) {
    return refuse(Refusal::kTooManyBytes, "the file has " + std::to_string(frames[3].size()) + " bytes",
                  {.of = "page", .dossier = page.dossier, .page = page.number, .sha256 = page.sha256});
  }
  page.bytes = std::move(frames[3]);
  return StationMessage(std::move(page));
}

}  // namespace

Frames encode(StationMessage message) {
  return std::visit(StationEncoder{}, message);
}

Frames encode(DoorMessage message) {
  return std::visit(DoorEncoder{}, message);
}

std::variant<StationMessage, Refused> decode_from_station(Frames frames) {
  if (frames.size() < 3 || frames.size() > kStationFramesMax) {
    return refuse(Refusal::kBadMessage, "a message has 3 frames, a page has 4");
  }
  if (frames[0] != kStationVersion) {
    return refuse(Refusal::kUnknownVersion, std::string("this is not ") + kStationVersion);
  }
  const std::string& verb = frames[1];
  if (verb.size() > kWordBytesMax) return refuse(Refusal::kBadMessage, "the verb is too long");
  if (frames[2].size() > kHeaderBytesMax) return refuse(Refusal::kBadMessage, "the header is too long");
  if (verb == "open") return read_open(frames);

  const auto header = parse_header(frames[2]);
  if (!header) return refuse(Refusal::kBadMessage, header.error().message);
  if (verb == "page") return read_page(*header, frames);

  HeaderReader reader(*header);
  const std::string dossier = reader.text("dossier", kDossierIdBytesMax, /*needed=*/true);
  StationMessage message = Ask{dossier};
  if (verb == "close") {
    message = Close{dossier, static_cast<int>(reader.needed_number("pages", 1, limits::kDossierPagesMax))};
  } else if (verb == "cancel") {
    message = Cancel{dossier};
  } else if (verb != "ask") {
    return refuse(Refusal::kBadMessage, "the verb is none of open, page, close, ask, cancel");
  }
  if (!reader.good()) return refuse(Refusal::kBadMessage, reader.what_is_wrong(), {.of = verb});
  return message;
}

namespace {

Expected<DoorMessage> read_result(const Frame& text) {
  const auto at = text.find(kResultKey);
  if (at == std::string::npos || text.back() != '}')
    return fail(ErrorCode::kCorrupt, "a result without its result");
  const auto header = parse_header(text.substr(0, at) + "}");
  if (!header) return Unexpected(header.error());
  HeaderReader reader(*header);
  Verdicted verdicted;
  verdicted.dossier = reader.text("dossier", kDossierIdBytesMax, /*needed=*/true);
  verdicted.verdict = reader.text("verdict", kNameBytesMax, /*needed=*/true);
  verdicted.clerk_report = reader.text("report", kHeaderBytesMax);
  if (!reader.good()) return fail(ErrorCode::kCorrupt, reader.what_is_wrong());
  const auto from = at + kResultKey.size();
  verdicted.result_json = text.substr(from, text.size() - from - 1);
  return verdicted;
}

Refusal refusal_of(const std::string& slug) {
  for (int i = 0; i <= static_cast<int>(Refusal::kJudgingFailed); ++i) {
    if (refusal_slug(static_cast<Refusal>(i)) == slug) return static_cast<Refusal>(i);
  }
  return Refusal::kBadMessage;
}

Stored read_stored(const ordered_json& header, HeaderReader& reader) {
  Stored stored{.subject = read_subject(reader)};
  stored.state = reader.text("state", kWordBytesMax);
  stored.pages_read = static_cast<int>(reader.number("pages_read", 0, INT_MAX, 0));
  stored.page_count = static_cast<int>(reader.number("pages", 0, INT_MAX, 0));
  const auto troubles = header.find("unreadable");
  if (troubles == header.end() || !troubles->is_array()) return stored;
  for (const auto& entry : *troubles) {
    HeaderReader trouble(entry);
    stored.unreadable.push_back({static_cast<int>(trouble.number("page", 0, INT_MAX, 0)),
                                 static_cast<int>(trouble.number("file_page", 0, INT_MAX, 0)),
                                 trouble.text("problem", kNameBytesMax)});
  }
  return stored;
}

Looked read_looked(HeaderReader& reader) {
  Looked looked;
  looked.dossier = reader.text("dossier", kDossierIdBytesMax, /*needed=*/true);
  looked.page = static_cast<int>(reader.needed_number("page", 1, limits::kDossierPagesMax));
  looked.sha256 = reader.text("sha256", kSha256HexBytes, /*needed=*/true);
  looked.file_page = static_cast<int>(reader.needed_number("file_page", 1, INT_MAX));
  looked.blank = reader.flag("blank");
  looked.scan_again = reader.flag("scan_again");
  looked.score = static_cast<double>(reader.number("score_percent", 0, 100, 0)) / 100;
  looked.problems = reader.texts("problems", kNameBytesMax, kNameBytesMax);
  looked.why = reader.text("why", kHeaderBytesMax);
  looked.advice = reader.text("advice", kHeaderBytesMax);
  return looked;
}

}  // namespace

Expected<DoorMessage> decode_from_door(Frames frames) {
  if (frames.size() != 3) return fail(ErrorCode::kCorrupt, "an answer has 3 frames");
  if (frames[0] != kStationVersion) {
    return fail(ErrorCode::kUnavailable, "the front door speaks another version of the protocol");
  }
  const std::string& verb = frames[1];
  if (frames[2].size() > (verb == "result" ? kResultBytesMax : kHeaderBytesMax)) {
    return fail(ErrorCode::kCorrupt, "the header is too long");
  }
  if (verb == "result") return read_result(frames[2]);

  const auto header = parse_header(frames[2]);
  if (!header) return Unexpected(header.error());
  HeaderReader reader(*header);
  DoorMessage message = Stored{};
  if (verb == "stored") {
    message = read_stored(*header, reader);
  } else if (verb == "refused") {
    Refused refused{.subject = read_subject(reader)};
    refused.reason = refusal_of(reader.text("reason", kNameBytesMax));
    refused.detail = reader.text("detail", kHeaderBytesMax);
    refused.advice = reader.text("advice", kHeaderBytesMax);
    message = std::move(refused);
  } else if (verb == "busy") {
    Busy busy{.subject = read_subject(reader)};
    busy.delay = std::chrono::milliseconds(reader.number("delay_ms", 0, 3'600'000, 1'000));
    busy.reason = reader.text("reason", kNameBytesMax);
    message = std::move(busy);
  } else if (verb == "looked") {
    message = read_looked(reader);
  } else {
    return fail(ErrorCode::kCorrupt, "the verb is none of stored, result, refused, busy, looked");
  }
  if (!reader.good()) return fail(ErrorCode::kCorrupt, reader.what_is_wrong());
  return message;
}

}  // namespace motcua::wire
