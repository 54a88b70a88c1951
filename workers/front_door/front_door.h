// The process at the counter: takes pages from stations, gives work to workers and
// verdicts back. One thread, one loop; each turn commits once for all it took in.

#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "models/catalogue.h"
#include "models/expected.h"
#include "workers/front_door/dispatch.h"
#include "workers/front_door/intake.h"
#include "workers/front_door/look_requests.h"
#include "workers/front_door/schedule.h"
#include "workers/log/log.h"
#include "workers/store/store.h"
#include "workers/wire/socket.h"

namespace motcua::front_door {

struct DoorTerms {
  std::string listen_stations;
  std::string listen_workers;
  ScheduleBounds schedule;
  IntakeBounds intake;
  DispatchTerms dispatch;
};

/// The two clocks, handed in so that a test may be its own.
struct Clock {
  std::function<TimePoint()> steady;
  std::function<WallTime()> wall;
  [[nodiscard]] static Clock of_this_machine();
};

/// Threads: one; its sockets live and die in it.
class FrontDoor {
 public:
  /// Listens, and takes up what the store says is to be done. All references
  /// outlive it. Errors: kUnavailable (an address is taken), the store's.
  [[nodiscard]] static Expected<FrontDoor> open(wire::Context& context, store::Store& store,
                                                const Catalogue& catalogue, Log& log, DoorTerms terms,
                                                Clock clock);

  [[nodiscard]] const std::string& stations_endpoint() const { return stations_.endpoint(); }
  [[nodiscard]] const std::string& workers_endpoint() const { return workers_.endpoint(); }

  /// One turn: waits for something to happen, at most `timeout`, and does it.
  /// Returns  whether `descriptor` became readable.
  /// Errors   kIo, from the sockets: the process should end. A store that fails
  ///          ends nothing: stations are told to keep their pages.
  [[nodiscard]] Expected<bool> turn(int descriptor, std::chrono::milliseconds timeout);

  /// Called with the name of a worker that hangs, so that a local one can be killed.
  void on_hanging_worker(std::function<void(const std::string&)> kill) { kill_ = std::move(kill); }
  /// A local worker's process ended.
  void worker_died(const std::string& name) { died_.push_back(name); }

  /// Takes and gives out nothing new.
  void drain();
  /// Nothing is being read any more.
  [[nodiscard]] bool drained() const { return draining_ && parts_->schedule.running_count() == 0; }

 private:
  /// On the heap, so that the parts may refer to each other while the door moves.
  struct Parts {
    Parts(store::Store& store, const Catalogue& catalogue, Log& log, const DoorTerms& terms)
        : schedule(terms.schedule),
          intake(store, schedule, catalogue, terms.intake),
          dispatch(store, schedule, log, terms.dispatch) {}
    Schedule schedule;
    Intake intake;
    Dispatch dispatch;
  };
  struct Answer {
    std::string identity;
    wire::Subject subject;
    wire::DoorMessage message;
    bool wants_look = false;
  };

  FrontDoor(store::Store& store, Log& log, wire::Socket stations, wire::Socket workers,
            std::unique_ptr<Parts> parts, Clock clock);
  [[nodiscard]] Expected<void> take_from_stations(std::vector<Answer>& answers, Expected<void>& stored);
  [[nodiscard]] Expected<void> take_from_workers(Expected<void>& stored);
  [[nodiscard]] Expected<void> look_after_workers();
  void watch(const std::string& identity, const wire::Subject& subject, const wire::DoorMessage& answer);
  void give_up_turn(std::vector<Answer>& answers, const Error& error);
  [[nodiscard]] Expected<void> send(std::vector<Answer> answers);
  [[nodiscard]] Expected<void> tell_the_waiting();
  void note_look(const Answer& answer);
  [[nodiscard]] Expected<void> tell_looks();

  store::Store& store_;
  Log& log_;
  wire::Socket stations_;
  wire::Socket workers_;
  std::unique_ptr<Parts> parts_;
  Clock clock_;
  std::function<void(const std::string&)> kill_ = [](const std::string&) {};
  std::vector<std::string> died_;
  std::map<std::string, std::set<std::string>> waiting_;  // Identities of stations, by dossier.
  LookRequests look_requests_;
  bool must_begin_again_ = false;
  bool draining_ = false;
};

}  // namespace motcua::front_door
