// One order in, one answer out: what a worker's threads do. Here an error about the
// machine becomes a retry somewhere else.

#pragma once

#include <functional>

#include "models/catalogue.h"
#include "workers/pool/file_cache.h"
#include "workers/pool/reader_pool.h"
#include "workers/wire/worker_message.h"

namespace motcua::pool {

/// Returns PageDone, or Failed when the machine and not the page is to blame. `tell` is
/// given a PageLooked before a PageDone, as early as there is something to say.
/// Threads: any number at a time.
[[nodiscard]] wire::WorkerMessage read_page(const wire::PageOrder& order, const SharedBytes& bytes,
                                            ReaderPool& readers,
                                            const std::function<void(wire::WorkerMessage)>& tell);

/// Returns DossierDone, or Failed.
/// Threads: any number at a time.
[[nodiscard]] wire::WorkerMessage judge(const wire::DossierOrder& order, const Catalogue& catalogue);

}  // namespace motcua::pool
