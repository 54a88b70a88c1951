// Which stations want to hear of a page as soon as it has been looked at.

#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "workers/wire/station_message.h"

namespace motcua::front_door {

/// Kept in memory only: a station that misses an answer sends its page again, which
/// costs nothing, and hears what is known of it by then.
/// Threads: one.
class LookRequests {
 public:
  /// Beyond `dossiers_max` the dossier that comes first by its id is forgotten: it was given up
  /// or told already.
  explicit LookRequests(std::size_t dossiers_max) : dossiers_max_(dossiers_max) {}

  /// The station wants to hear of this scan, and of no earlier one of the same page. Asked
  /// again, it is told again.
  void ask(const std::string& station, const wire::Subject& page);

  /// The station to tell of a page of this file, once for each time that it asked.
  [[nodiscard]] std::optional<std::string> take(const wire::Looked& looked);

  /// Whether somebody asked and was not told of this page of the file: it was sent again
  /// after it had been looked at, and before it was read.
  [[nodiscard]] bool wait_for(const wire::Subject& page, int file_page) const;

  /// The dossier came to its end.
  void forget(const std::string& dossier) { dossiers_.erase(dossier); }

 private:
  struct Request {
    std::string station;
    std::string sha256;
    std::set<int> told;  // Pages of the file: read a second time, they are not told again.
  };
  std::size_t dossiers_max_;
  std::map<std::string, std::map<int, Request>> dossiers_;
};

}  // namespace motcua::front_door
