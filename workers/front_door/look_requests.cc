#include "workers/front_door/look_requests.h"

namespace motcua::front_door {

void LookRequests::ask(const std::string& station, const wire::Subject& page) {
  if (!dossiers_.contains(page.dossier) && dossiers_.size() >= dossiers_max_)
    dossiers_.erase(dossiers_.begin());
  dossiers_[page.dossier][page.page] = {.station = station, .sha256 = page.sha256, .told = {}};
}

bool LookRequests::wait_for(const wire::Subject& page, int file_page) const {
  const auto dossier = dossiers_.find(page.dossier);
  if (dossier == dossiers_.end()) return false;
  const auto request = dossier->second.find(page.page);
  return request != dossier->second.end() && request->second.sha256 == page.sha256 &&
         !request->second.told.contains(file_page);
}

std::optional<std::string> LookRequests::take(const wire::Looked& looked) {
  const auto dossier = dossiers_.find(looked.dossier);
  if (dossier == dossiers_.end()) return std::nullopt;
  const auto request = dossier->second.find(looked.page);
  if (request == dossier->second.end() || request->second.sha256 != looked.sha256) return std::nullopt;
  if (!request->second.told.insert(looked.file_page).second) return std::nullopt;
  return request->second.station;
}

}  // namespace motcua::front_door
