// What the front door does with a worker: welcomes it, gives it work, takes its
// answers, and sees to it that every job comes to an end whatever becomes of it.

#pragma once

#include <chrono>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "models/expected.h"
#include "workers/front_door/schedule.h"
#include "workers/log/log.h"
#include "workers/store/store.h"
#include "workers/wire/station_message.h"
#include "workers/wire/worker_message.h"

namespace motcua::front_door {

struct DispatchTerms {
  std::string program;  ///< Workers of another version are turned away.
  std::string catalogue;
  std::chrono::milliseconds heartbeat_every{1'000};
  std::chrono::milliseconds page_deadline = limits::kPageDeadline;
};

/// Changes are staged in the store; orders wait in take_orders() for the commit.
/// A worker is known by the identity of its connection and by the name it gives.
class Dispatch {
 public:
  /// The first three outlive it.
  Dispatch(store::Store& store, Schedule& schedule, Log& log, DispatchTerms terms)
      : store_(store), schedule_(schedule), log_(log), terms_(std::move(terms)) {}

  /// Errors: the store's, as for every function here that returns an Expected.
  [[nodiscard]] Expected<void> take(const std::string& identity, wire::WorkerMessage message, TimePoint now);

  /// The worker of this name is gone (its process ended, or `late` says so).
  [[nodiscard]] Expected<void> lose(const std::string& name, Loss loss);

  /// Gives out what can be given.
  [[nodiscard]] Expected<void> assign(TimePoint now);

  /// Loads what is to be done from the store. Workers have to say hello again.
  [[nodiscard]] Expected<void> begin_again();

  /// Orders by the identity they go to. Leaves none behind.
  [[nodiscard]] std::vector<std::pair<std::string, wire::WorkerOrder>> take_orders() {
    return std::exchange(orders_, {});
  }
  /// Dossiers that came to an end since the last call: their stations want to know.
  [[nodiscard]] std::vector<std::string> take_ended() { return std::exchange(ended_, {}); }
  /// Pages that were looked at since the last call, for the stations that want to know.
  [[nodiscard]] std::vector<wire::Looked> take_looks() { return std::exchange(looks_, {}); }
  struct ReadPage {
    wire::Subject page;
    int file_page = 1;
  };
  /// Pages that were read to their end since the last call.
  [[nodiscard]] std::vector<ReadPage> take_read() { return std::exchange(read_, {}); }
  /// Looks once more at what is known of the pages of a file that were read already.
  [[nodiscard]] Expected<void> look_again(const wire::Subject& page);

 private:
  [[nodiscard]] Expected<void> welcome(const std::string& identity, const wire::Hello& hello, TimePoint now);
  [[nodiscard]] Expected<void> send_file(const std::string& identity, const wire::Fetch& fetch);
  [[nodiscard]] Expected<void> end_page(const std::string& name, const wire::PageDone& done, TimePoint now);
  [[nodiscard]] Expected<void> end_dossier(const std::string& name, wire::DossierDone done, TimePoint now);
  [[nodiscard]] Expected<void> take_back(const Returned& returned, const std::string& worker);
  [[nodiscard]] Expected<void> set_aside(const Returned& returned);
  [[nodiscard]] Expected<void> add_further_pages(const store::JobRecord& first, int file_page_count);
  [[nodiscard]] Expected<wire::WorkerOrder> order_for(const Assignment& assignment);

  store::Store& store_;
  Schedule& schedule_;
  Log& log_;
  DispatchTerms terms_;
  struct Peer {
    std::string name;
    int pid = 0;
  };
  std::map<std::string, Peer> peers_;  // By identity.
  std::vector<std::pair<std::string, wire::WorkerOrder>> orders_;
  std::vector<std::string> ended_;
  std::vector<wire::Looked> looks_;
  std::vector<ReadPage> read_;
};

}  // namespace motcua::front_door
