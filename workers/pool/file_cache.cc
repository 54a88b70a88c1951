#include "workers/pool/file_cache.h"

#include <utility>

namespace motcua::pool {

SharedBytes FileCache::find(const std::string& sha256) {
  const auto found = by_name_.find(sha256);
  if (found == by_name_.end()) return nullptr;
  by_use_.splice(by_use_.begin(), by_use_, found->second);
  return found->second->bytes;
}

void FileCache::put(const std::string& sha256, SharedBytes bytes) {
  if (bytes->size() > bytes_max_ || find(sha256) != nullptr) return;
  bytes_ += bytes->size();
  by_use_.push_front({sha256, std::move(bytes)});
  by_name_[sha256] = by_use_.begin();
  while (bytes_ > bytes_max_) {
    bytes_ -= by_use_.back().bytes->size();
    by_name_.erase(by_use_.back().sha256);
    by_use_.pop_back();
  }
}

}  // namespace motcua::pool
