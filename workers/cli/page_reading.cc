#include "workers/cli/page_reading.h"

#include <atomic>
#include <cstdio>
#include <optional>
#include <thread>

#include "models/limits.h"
#include "models/page_advice.h"
#include "pipeline/page_pipeline.h"
#include "workers/cli/progress.h"
#include "workers/pool/executor.h"
#include "workers/pool/reader_pool.h"

namespace motcua::cli {

Expected<std::vector<PageReport>> read_all_pages(const std::vector<InputFile>& files,
                                                 const Catalogue& catalogue, PageDecoder& decoder,
                                                 ReadingEngine engine) {
  std::vector<PageJob> jobs;
  for (const InputFile& file : files) {
    const int count = count_file_pages(file.bytes, decoder);
    for (int page = 1; page <= count; ++page) {
      jobs.push_back({.file_bytes = file.bytes, .file_name = file.name, .file_page = page});
    }
  }
  if (jobs.size() > static_cast<std::size_t>(limits::kDossierPagesMax)) {
    return bad_page(PageProblem::kTooManyPages, "the dossier has " + std::to_string(jobs.size()) +
                                                    " pages; the limit is " +
                                                    std::to_string(limits::kDossierPagesMax));
  }
  const int threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  std::vector<std::optional<Expected<PageReport>>> read(jobs.size());
  pool::ReaderPool readers(catalogue, decoder, engine);
  std::atomic<int> done = 0;
  {
    Progress progress("Đang đọc trang", static_cast<int>(jobs.size()));
    const auto executor = pool::make_executor(threads);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
      executor->submit([&, i] {
        read[i] = readers.read_page(jobs[i]);
        progress.update(++done);
      });
    }
    executor->wait();
  }
  std::vector<PageReport> reports;
  for (auto& report : read) {
    if (!*report) return Unexpected(report->error());
    reports.push_back(std::move(**report));
  }
  return reports;
}

int tell_unusable_pages(const std::vector<PageReport>& pages) {
  int usable = 0;
  int number = 0;
  for (const PageReport& page : pages) {
    ++number;
    if (!page.unreadable) {
      ++usable;
      continue;
    }
    const PageProblem problem = main_problem(page.quality);
    std::fprintf(stderr, "%s\n", unusable_page_message(number, page.file, page.file_page, problem).c_str());
  }
  return usable;
}

}  // namespace motcua::cli
