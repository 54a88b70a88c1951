#include "workers/pool/worker.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <utility>

#include "workers/pool/tasks.h"

namespace motcua::pool {

using std::chrono::steady_clock;

Worker::Worker(WorkerTerms terms, const Catalogue& catalogue, PageDecoder& decoder, Log& log,
               wire::Socket socket, std::unique_ptr<FinishedWork> finished)
    : terms_(std::move(terms)),
      catalogue_(catalogue),
      log_(log),
      socket_(std::move(socket)),
      cache_(terms_.cache_bytes_max),
      readers_(catalogue, decoder, terms_.engine),
      finished_(std::move(finished)),
      executor_(make_executor(terms_.threads)) {}

Expected<std::unique_ptr<Worker>> Worker::open(wire::Context& context, WorkerTerms terms,
                                               const Catalogue& catalogue, PageDecoder& decoder, Log& log) {
  auto socket = wire::Socket::connect(context, terms.server, {});
  if (!socket) return Unexpected(socket.error());
  auto finished = FinishedWork::open();
  if (!finished) return Unexpected(finished.error());
  std::unique_ptr<Worker> worker(
      new Worker(std::move(terms), catalogue, decoder, log, *std::move(socket), *std::move(finished)));
  const auto engine = worker->readers_.open_first();
  if (!engine) return Unexpected(engine.error());
  log.say(Level::kInfo, "worker_ready", {{"worker", worker->terms_.name}, {"engine", *engine}});
  return worker;
}

Expected<void> Worker::say(wire::WorkerMessage message) {
  auto said = socket_.send(encode(std::move(message)));
  // While the door is away nothing is lost by silence: it asks again who we are.
  if (!said && said.error().code == ErrorCode::kUnavailable) return {};
  return said;
}

Expected<void> Worker::say_hello() {
  queue_.clear();
  fetching_.clear();
  return say(wire::Hello{terms_.name, getpid(), terms_.threads, terms_.program, catalogue_.version});
}

Expected<void> Worker::beat() {
  const auto now = steady_clock::now();
  if (now - last_beat_ < heartbeat_every_) return {};
  last_beat_ = now;
  return say(wire::Heartbeat{});
}

Expected<void> Worker::run(const Signals& signals) {
  if (auto said = say_hello(); !said) return said;
  last_beat_ = steady_clock::now();
  while (!draining_ || running_count_ > 0) {
    std::array<wire::Socket::Waiting, 3> all{{{.socket = &socket_},
                                              {.descriptor = finished_->descriptor()},
                                              {.descriptor = signals.descriptor()}}};
    if (auto waited = wire::Socket::wait(all, heartbeat_every_ / 2); !waited) return waited;
    if (signals.take() != 0) draining_ = true;
    if (auto beaten = beat(); !beaten) return beaten;
    if (auto taken = take_orders(); !taken) return taken;
    if (auto reported = report_finished(); !reported) return reported;
    begin_queued();
  }
  return say(wire::Bye{"draining"});
}

Expected<void> Worker::take_orders() {
  while (true) {
    auto frames = socket_.receive(wire::kWorkerFramesMax);
    if (!frames) return Unexpected(frames.error());
    if (!*frames) return {};
    auto order = wire::decode_for_worker(*std::move(*frames));
    if (!order) return Unexpected(order.error());
    if (auto taken = take(*std::move(order)); !taken) return taken;
  }
}

Expected<void> Worker::take(wire::WorkerOrder order) {
  if (const auto* welcome = std::get_if<wire::Welcome>(&order)) {
    // Orders that came before this welcome were meant for what we said earlier.
    queue_.clear();
    heartbeat_every_ = welcome->heartbeat_every;
  } else if (auto* page = std::get_if<wire::PageOrder>(&order)) {
    return take_page(std::move(*page));
  } else if (auto* dossier = std::get_if<wire::DossierOrder>(&order)) {
    queue_.emplace_back(std::move(*dossier));
  } else if (auto* file = std::get_if<wire::FileBytes>(&order)) {
    return take_file(std::move(*file));
  } else if (const auto* bye = std::get_if<wire::Bye>(&order)) {
    return obey_bye(*bye);
  }
  return {};
}

Expected<void> Worker::take_page(wire::PageOrder order) {
  SharedBytes bytes = cache_.find(order.sha256);
  const std::string sha256 = order.sha256;
  const bool must_fetch = bytes == nullptr && fetching_.insert(sha256).second;
  queue_.emplace_back(QueuedPage{std::move(order), std::move(bytes)});
  return must_fetch ? say(wire::Fetch{sha256}) : Expected<void>();
}

Expected<void> Worker::take_file(wire::FileBytes file) {
  fetching_.erase(file.sha256);
  if (file.found) {
    const auto bytes = std::make_shared<const std::string>(std::move(file.bytes));
    cache_.put(file.sha256, bytes);
    for (Queued& queued : queue_) {
      auto* page = std::get_if<QueuedPage>(&queued);
      if (page != nullptr && page->order.sha256 == file.sha256) page->bytes = bytes;
    }
    return {};
  }
  Expected<void> said;
  std::erase_if(queue_, [&](const Queued& queued) {
    const auto* page = std::get_if<QueuedPage>(&queued);
    const bool lost = page != nullptr && page->order.sha256 == file.sha256;
    if (lost && said)
      said = say(wire::Failed{page->order.lease, /*counts=*/true, "the door has no such file"});
    return lost;
  });
  return said;
}

Expected<void> Worker::obey_bye(const wire::Bye& bye) {
  if (bye.reason == "version") {
    return fail(ErrorCode::kUnavailable, "the front door is of another version than this worker (" +
                                             terms_.program + ", catalogue " + catalogue_.version +
                                             "); install the same version on both machines");
  }
  if (bye.reason == "overdue") return fail(ErrorCode::kTimedOut, "a page ran past its deadline");
  if (bye.reason == "draining") {
    queue_.clear();
    draining_ = true;
    return {};
  }
  return draining_ ? Expected<void>() : say_hello();
}

Expected<void> Worker::report_finished() {
  for (wire::WorkerMessage& message : finished_->take()) {
    if (!std::holds_alternative<wire::PageLooked>(message)) --running_count_;
    const auto* failed = std::get_if<wire::Failed>(&message);
    const bool unable = failed != nullptr && !failed->counts;
    const std::string reason = unable ? failed->message : "";
    if (auto said = say(std::move(message)); !said) return said;
    if (unable) return fail(ErrorCode::kUnavailable, reason);
  }
  return {};
}

void Worker::begin_queued() {
  while (!draining_ && running_count_ < terms_.threads && !queue_.empty()) {
    if (auto* page = std::get_if<QueuedPage>(&queue_.front())) {
      if (page->bytes == nullptr) return;
      executor_->submit([this, work = std::move(*page)] {
        const auto tell = [this](wire::WorkerMessage message) { finished_->put(std::move(message)); };
        tell(read_page(work.order, work.bytes, readers_, tell));
      });
    } else {
      executor_->submit([this, order = std::get<wire::DossierOrder>(std::move(queue_.front()))] {
        finished_->put(judge(order, catalogue_));
      });
    }
    queue_.pop_front();
    ++running_count_;
  }
}

}  // namespace motcua::pool
