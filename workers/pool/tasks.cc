#include "workers/pool/tasks.h"

#include <utility>
#include <vector>

#include "models/page_report.h"
#include "pipeline/dossier_pipeline.h"
#include "pipeline/result/clerk_report.h"
#include "pipeline/result/page_report_json.h"
#include "pipeline/result/result_json.h"

namespace motcua::pool {
namespace {

/// Whether the page itself may be what broke the work, so that the try counts.
bool counts(const Error& error) {
  return error.code != ErrorCode::kUnavailable && error.code != ErrorCode::kIo;
}

}  // namespace

wire::WorkerMessage read_page(const wire::PageOrder& order, const SharedBytes& bytes, ReaderPool& readers,
                              const std::function<void(wire::WorkerMessage)>& tell) {
  bool told = false;
  const auto on_look = [&](const PageReport& seen) {
    told = true;
    tell(wire::PageLooked{order.lease, seen.blank, seen.unreadable, seen.quality});
  };
  const ByteView view{reinterpret_cast<const std::uint8_t*>(bytes->data()), bytes->size()};
  const auto report = readers.read_page({.file_bytes = view,
                                         .file_name = order.file,
                                         .file_page = order.file_page,
                                         .deadline = order.deadline,
                                         .on_look = on_look});
  if (!report) return wire::Failed{order.lease, counts(report.error()), report.error().message};

  if (!told) on_look(*report);
  wire::PageDone done{.lease = order.lease, .file_page_count = report->file_page_count};
  if (report->unreadable) {
    const auto& problems = report->quality.problems;
    done.problem = page_problem_slug(problems.empty() ? PageProblem::kNone : problems.front());
  }
  done.report_json = result::page_report_to_json(*report);
  return done;
}

wire::WorkerMessage judge(const wire::DossierOrder& order, const Catalogue& catalogue) {
  std::vector<PageReport> pages;
  for (const wire::Frame& json : order.reports) {
    auto page = result::page_report_from_json(json);
    if (!page) return wire::Failed{order.lease, /*counts=*/true, page.error().message};
    pages.push_back(*std::move(page));
  }
  auto judgement = judge_dossier(order.dossier, std::move(pages), catalogue);
  if (!judgement) return wire::Failed{order.lease, /*counts=*/true, judgement.error().message};
  return wire::DossierDone{order.lease, std::string(verdict_slug(judgement->verdict)),
                           result::to_json(*judgement), result::clerk_report(*judgement)};
}

}  // namespace motcua::pool
