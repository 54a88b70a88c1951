// Bytes of files that a worker has fetched, so that the pages of one PDF travel once.

#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>

namespace motcua::pool {

using SharedBytes = std::shared_ptr<const std::string>;

/// Keeps the most recently used files, at most `bytes_max` together; a single
/// larger one is not kept. Whoever holds a SharedBytes keeps it alive.
/// Threads: one.
class FileCache {
 public:
  explicit FileCache(std::size_t bytes_max) : bytes_max_(bytes_max) {}

  /// Null when it is not there.
  [[nodiscard]] SharedBytes find(const std::string& sha256);
  void put(const std::string& sha256, SharedBytes bytes);

 private:
  struct Kept {
    std::string sha256;
    SharedBytes bytes;
  };
  std::size_t bytes_max_;
  std::size_t bytes_ = 0;
  std::list<Kept> by_use_;  // The latest first.
  std::unordered_map<std::string, std::list<Kept>::iterator> by_name_;
};

}  // namespace motcua::pool
