#include "workers/pool/reader_pool.h"

#include <optional>
#include <utility>

namespace motcua::pool {

Expected<std::string> ReaderPool::open_first() {
  auto opened = PageReader::open(catalogue_, decoder_, engine_);
  if (!opened) return Unexpected(opened.error());
  std::string version = opened->engine_version();
  const std::lock_guard lock(mutex_);
  idle_.push_back(*std::move(opened));
  return version;
}

Expected<PageReport> ReaderPool::read_page(const PageJob& job) {
  std::optional<PageReader> reader;
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      reader.emplace(std::move(idle_.back()));
      idle_.pop_back();
    }
  }
  if (!reader) {
    auto opened = PageReader::open(catalogue_, decoder_, engine_);
    if (!opened) return Unexpected(opened.error());
    reader.emplace(std::move(*opened));
  }
  auto report = reader->read_page(job);
  if (report || report.error().code != ErrorCode::kEngineFailed) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(*reader));
  }
  return report;
}

}  // namespace motcua::pool
