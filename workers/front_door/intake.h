// What the front door answers to a station: each message becomes staged changes in
// the store, jobs for the workers and one answer, which is sent after the commit.

#pragma once

#include <chrono>
#include <string>

#include "models/catalogue.h"
#include "models/expected.h"
#include "workers/front_door/schedule.h"
#include "workers/store/store.h"
#include "workers/wire/station_message.h"

namespace motcua::front_door {

struct IntakeBounds {
  /// Jobs that may wait before stations are told to keep their pages: an hour of
  /// work for four cores.
  std::size_t waiting_jobs_max = 5'000;
  /// After which a station that was told "busy" asks again.
  std::chrono::milliseconds busy_delay{2'000};
};

/// Wall time as a person counts it: when the dossier came, and which day it is.
struct WallTime {
  std::string now_text;  ///< RFC 3339.
  std::chrono::year_month_day today{};
};

class Intake {
 public:
  /// All four outlive it.
  Intake(store::Store& store, Schedule& schedule, const Catalogue& catalogue, IntakeBounds bounds)
      : store_(store), schedule_(schedule), catalogue_(catalogue), bounds_(bounds) {}

  /// Returns  the answer to send once commit() has succeeded.
  /// Errors   those of the store: nothing of this turn may be promised then.
  [[nodiscard]] Expected<wire::DoorMessage> take(wire::StationMessage message, const WallTime& time);

  /// From now on nothing new is taken; questions are still answered.
  void drain() { draining_ = true; }

 private:
  [[nodiscard]] Expected<wire::DoorMessage> take(const wire::Open& open, const WallTime& time);
  [[nodiscard]] Expected<wire::DoorMessage> take(wire::Page& page);
  [[nodiscard]] Expected<wire::DoorMessage> take(const wire::Close& close);
  [[nodiscard]] Expected<wire::DoorMessage> take(const wire::Ask& ask);
  [[nodiscard]] Expected<wire::DoorMessage> take(const wire::Cancel& cancel);
  [[nodiscard]] Expected<wire::DoorMessage> store_page(const wire::Page& page, bool replaces);
  [[nodiscard]] Expected<wire::DoorMessage> state_of(const store::DossierRecord& dossier,
                                                     wire::Subject subject);
  [[nodiscard]] wire::DoorMessage busy(wire::Subject subject) const;
  [[nodiscard]] bool full() const {
    return draining_ || schedule_.waiting_count() >= bounds_.waiting_jobs_max;
  }

  store::Store& store_;
  Schedule& schedule_;
  const Catalogue& catalogue_;
  IntakeBounds bounds_;
  bool draining_ = false;
};

/// Begins the dossier job when a closed dossier has all its pages read. Errors: the store's.
[[nodiscard]] Expected<void> judge_when_read(const std::string& dossier, store::Store& store,
                                             Schedule& schedule);

}  // namespace motcua::front_door
