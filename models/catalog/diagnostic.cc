#include "models/catalog/diagnostic.h"

#include <utility>

#include "models/nearest_name.h"

namespace motcua::catalog {

std::string to_line(const Diagnostic& diagnostic) {
  std::string line = diagnostic.file;
  if (diagnostic.place.line > 0) {
    line += ':' + std::to_string(diagnostic.place.line) + ':' + std::to_string(diagnostic.place.column);
  }
  line += ": ";
  if (!diagnostic.key.empty()) line += diagnostic.key + ": ";
  return line + diagnostic.message;
}

void Diagnostics::add(Place place, std::string key, std::string message) {
  all_->push_back({file_, place, std::move(key), std::move(message)});
}

std::string did_you_mean(const std::string& word, const std::vector<std::string>& known) {
  const std::string nearest = nearest_name(word, known);
  return nearest.empty() ? "" : "; did you mean '" + nearest + "'?";
}

}  // namespace motcua::catalog
