#include "workers/wire/worker_message.h"

#include <iterator>
#include <utility>

#include "workers/wire/header.h"
#include "workers/wire/station_message.h"

namespace motcua::wire {
namespace {

using nlohmann::json;

Frames frames_of(const char* verb, const json& header) {
  return {kWorkerVersion, verb, dump_header(header)};
}

json lease_json(const Lease& lease) {
  return {{"job", lease.job}, {"lease", lease.number}};
}

Lease read_lease(HeaderReader& reader) {
  return {reader.needed_number("job", 1, LONG_MAX), reader.needed_number("lease", 1, LONG_MAX)};
}

struct WorkerEncoder {
  Frames operator()(Hello& hello) const {
    return frames_of("hello", {{"name", hello.name},
                               {"pid", hello.pid},
                               {"threads", hello.threads},
                               {"program", hello.program},
                               {"catalogue", hello.catalogue}});
  }
  Frames operator()(Heartbeat&) const { return frames_of("heartbeat", json::object()); }
  Frames operator()(Fetch& fetch) const { return frames_of("fetch", {{"sha256", fetch.sha256}}); }
  Frames operator()(PageLooked& looked) const {
    json header = lease_json(looked.lease);
    header["blank"] = looked.blank;
    header["unreadable"] = looked.unreadable;
    header["score_percent"] = percent_of(looked.quality.score);
    header["problems"] = json::array();
    for (const PageProblem problem : looked.quality.problems)
      header["problems"].push_back(page_problem_slug(problem));
    return frames_of("page-looked", header);
  }
  Frames operator()(PageDone& done) const {
    json header = lease_json(done.lease);
    header["file_pages"] = done.file_page_count;
    header["problem"] = done.problem;
    Frames frames = frames_of("page-done", header);
    frames.push_back(std::move(done.report_json));
    return frames;
  }
  Frames operator()(DossierDone& done) const {
    json header = lease_json(done.lease);
    header["verdict"] = done.verdict;
    Frames frames = frames_of("dossier-done", header);
    frames.push_back(std::move(done.result_json));
    frames.push_back(std::move(done.clerk_report));
    return frames;
  }
  Frames operator()(Failed& failed) const {
    json header = lease_json(failed.lease);
    header["counts"] = failed.counts ? 1 : 0;
    header["message"] = failed.message;
    return frames_of("failed", header);
  }
  Frames operator()(Bye& bye) const { return frames_of("bye", {{"reason", bye.reason}}); }

  Frames operator()(Welcome& welcome) const {
    return frames_of("welcome", {{"heartbeat_ms", welcome.heartbeat_every.count()}});
  }
  Frames operator()(PageOrder& order) const {
    json header = lease_json(order.lease);
    header["sha256"] = order.sha256;
    header["file"] = order.file;
    header["file_page"] = order.file_page;
    header["deadline_ms"] = order.deadline.count();
    return frames_of("page", header);
  }
  Frames operator()(DossierOrder& order) const {
    json header = lease_json(order.lease);
    header["request"] = dossier_to_json(order.dossier);
    Frames frames = frames_of("dossier", header);
    std::move(order.reports.begin(), order.reports.end(), std::back_inserter(frames));
    return frames;
  }
  Frames operator()(FileBytes& file) const {
    Frames frames = frames_of("bytes", {{"sha256", file.sha256}, {"found", file.found ? 1 : 0}});
    frames.push_back(std::move(file.bytes));
    return frames;
  }
};

/// Version, verb and sizes are within bounds, and the header is an object.
Expected<nlohmann::ordered_json> open_header(const Frames& frames) {
  if (frames.size() < 3 || frames.size() > kWorkerFramesMax) {
    return fail(ErrorCode::kCorrupt, "a message has 3 frames or a few more");
  }
  if (frames[0] != kWorkerVersion) return fail(ErrorCode::kUnavailable, "the peer speaks another version");
  if (frames[1].size() > kWordBytesMax || frames[2].size() > 2 * kHeaderBytesMax) {
    return fail(ErrorCode::kCorrupt, "verb or header is too long");
  }
  return parse_header(frames[2]);
}

PageLooked read_page_looked(HeaderReader& reader) {
  constexpr std::size_t kProblemsMax = 32;
  PageLooked looked{.lease = read_lease(reader)};
  looked.blank = reader.flag("blank");
  looked.unreadable = reader.flag("unreadable");
  looked.quality.score = static_cast<double>(reader.needed_number("score_percent", 0, 100)) / 100;
  for (const std::string& slug : reader.texts("problems", kProblemsMax, kNameBytesMax))
    looked.quality.problems.push_back(page_problem_of(slug));
  return looked;
}

Bye read_bye(HeaderReader& reader) {
  return {reader.text("reason", kNameBytesMax)};
}

}  // namespace

Frames encode(WorkerMessage message) {
  return std::visit(WorkerEncoder{}, message);
}

Frames encode(WorkerOrder order) {
  return std::visit(WorkerEncoder{}, order);
}

Expected<WorkerMessage> decode_from_worker(Frames frames) {
  const auto header = open_header(frames);
  if (!header) return Unexpected(header.error());
  HeaderReader reader(*header);
  const std::string& verb = frames[1];
  const std::size_t bodies = frames.size() - 3;
  std::size_t bodies_wanted = 0;
  WorkerMessage message = Heartbeat{};
  if (verb == "hello") {
    message = Hello{.name = reader.text("name", kNameBytesMax, /*needed=*/true),
                    .pid = static_cast<int>(reader.needed_number("pid", 1, INT_MAX)),
                    .threads = static_cast<int>(reader.needed_number("threads", 1, 1'024)),
                    .program = reader.text("program", kNameBytesMax, /*needed=*/true),
                    .catalogue = reader.text("catalogue", kNameBytesMax, /*needed=*/true)};
  } else if (verb == "fetch") {
    message = Fetch{reader.text("sha256", kSha256HexBytes, /*needed=*/true)};
  } else if (verb == "page-looked") {
    message = read_page_looked(reader);
  } else if (verb == "page-done") {
    bodies_wanted = 1;
    PageDone done{.lease = read_lease(reader)};
    done.file_page_count = static_cast<int>(reader.needed_number("file_pages", 0, INT_MAX));
    done.problem = reader.text("problem", kNameBytesMax);
    if (bodies == bodies_wanted) done.report_json = std::move(frames[3]);
    message = std::move(done);
  } else if (verb == "dossier-done") {
    bodies_wanted = 2;
    DossierDone done{.lease = read_lease(reader)};
    done.verdict = reader.text("verdict", kNameBytesMax, /*needed=*/true);
    if (bodies == bodies_wanted) {
      done.result_json = std::move(frames[3]);
      done.clerk_report = std::move(frames[4]);
    }
    message = std::move(done);
  } else if (verb == "failed") {
    Failed failed{.lease = read_lease(reader)};
    failed.counts = reader.needed_number("counts", 0, 1) == 1;
    failed.message = reader.text("message", kHeaderBytesMax);
    message = std::move(failed);
  } else if (verb == "bye") {
    message = read_bye(reader);
  } else if (verb != "heartbeat") {
    return fail(ErrorCode::kCorrupt, "a worker has no such verb");
  }
  if (bodies != bodies_wanted)
    return fail(ErrorCode::kCorrupt, "'" + verb + "' has a wrong number of frames");
  if (!reader.good()) return fail(ErrorCode::kCorrupt, reader.what_is_wrong());
  return message;
}

Expected<WorkerOrder> decode_for_worker(Frames frames) {
  const auto header = open_header(frames);
  if (!header) return Unexpected(header.error());
  HeaderReader reader(*header);
  const std::string& verb = frames[1];
  const std::size_t bodies = frames.size() - 3;
  std::size_t bodies_wanted = 0;
  WorkerOrder order = Heartbeat{};
  if (verb == "welcome") {
    order = Welcome{std::chrono::milliseconds(reader.needed_number("heartbeat_ms", 1, 3'600'000))};
  } else if (verb == "page") {
    PageOrder page{.lease = read_lease(reader)};
    page.sha256 = reader.text("sha256", kSha256HexBytes, /*needed=*/true);
    page.file = reader.text("file", kNameBytesMax);
    page.file_page = static_cast<int>(reader.needed_number("file_page", 1, INT_MAX));
    page.deadline = std::chrono::milliseconds(reader.needed_number("deadline_ms", 1, 86'400'000));
    order = std::move(page);
  } else if (verb == "dossier") {
    bodies_wanted = bodies;
    DossierOrder dossier{.lease = read_lease(reader)};
    auto request = dossier_from_json(reader.text("request", kHeaderBytesMax, /*needed=*/true));
    if (!request) return Unexpected(request.error());
    dossier.dossier = *std::move(request);
    dossier.reports.assign(std::make_move_iterator(frames.begin() + 3),
                           std::make_move_iterator(frames.end()));
    order = std::move(dossier);
  } else if (verb == "bytes") {
    bodies_wanted = 1;
    FileBytes file{.sha256 = reader.text("sha256", kSha256HexBytes, /*needed=*/true)};
    file.found = reader.needed_number("found", 0, 1) == 1;
    if (bodies == bodies_wanted) file.bytes = std::move(frames[3]);
    order = std::move(file);
  } else if (verb == "bye") {
    order = read_bye(reader);
  } else if (verb != "heartbeat") {
    return fail(ErrorCode::kCorrupt, "a front door has no such verb");
  }
  if (bodies != bodies_wanted)
    return fail(ErrorCode::kCorrupt, "'" + verb + "' has a wrong number of frames");
  if (!reader.good()) return fail(ErrorCode::kCorrupt, reader.what_is_wrong());
  return order;
}

}  // namespace motcua::wire
