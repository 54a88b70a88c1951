// A real `motcua serve` in a folder of its own, for one measurement.

#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "bench/drive/temporary_folder.h"
#include "models/expected.h"

namespace motcua::bench::drive {

/// What it took, when it has ended.
struct ServedCost {
  double cpu_s = 0;                    ///< Of the front door and its workers.
  std::int64_t door_peak_bytes = 0;    ///< Memory of the front door at most.
  std::int64_t worker_peak_bytes = 0;  ///< Of the largest worker process.
  int workers = 0;
};

/// Threads: started and ended by one thread. It dies with that thread, however it ends.
class ServedDoor {
 public:
  /// Starts `program` serve on a free port and waits until it is ready. `settings` are
  /// KEY=VALUE of its configuration.
  /// Errors: kUnavailable, with the end of what it said.
  [[nodiscard]] static Expected<ServedDoor> start(const std::string& program,
                                                  const std::vector<std::string>& settings);

  /// Where stations connect.
  [[nodiscard]] const std::string& endpoint() const { return endpoint_; }

  /// Asks it to stop and waits for its end, a minute and a half at most.
  /// Errors: kEngineFailed: it did not stop by itself, or not well.
  [[nodiscard]] Expected<ServedCost> stop();

  ServedDoor(ServedDoor&& other) noexcept
      : folder_(std::move(other.folder_)),
        endpoint_(std::move(other.endpoint_)),
        pid_(std::exchange(other.pid_, 0)) {}
  ServedDoor& operator=(ServedDoor&&) = delete;
  ~ServedDoor();

 private:
  ServedDoor(TemporaryFolder folder, int pid) : folder_(std::move(folder)), pid_(pid) {}
  [[nodiscard]] std::string last_words() const;

  TemporaryFolder folder_;
  std::string endpoint_;
  int pid_ = 0;
};

}  // namespace motcua::bench::drive
