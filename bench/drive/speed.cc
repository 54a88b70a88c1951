#include "bench/drive/speed.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>

#include "bench/drive/meters.h"
#include "bench/drive/spread.h"
#include "bench/process/cells.h"
#include "pipeline/dossier_pipeline.h"
#include "pipeline/page_pipeline.h"

namespace motcua::bench::drive {
namespace {

using Clock = std::chrono::steady_clock;
using Json = nlohmann::ordered_json;

constexpr double kMegabyte = 1e6;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

struct PageOfFile {
  std::size_t file = 0;
  int file_page = 1;
};

std::vector<PageOfFile> pages_of(const Corpus& corpus) {
  std::vector<PageOfFile> pages;
  for (std::size_t i = 0; i < corpus.files.size(); ++i) {
    for (int page = 1; page <= corpus.files[i].page_count; ++page) pages.push_back({i, page});
  }
  return pages;
}

/// One reading of the whole corpus with so many threads.
struct Pass {
  int threads = 1;
  double wall_s = 0;
  double cpu_s = 0;
  std::optional<double> joules;
  std::vector<double> page_ms;
  std::map<std::string, std::vector<double>> stage_ms;
  std::vector<double> resident_mb;  ///< After each page, in order.
  std::vector<PageReport> reports;  ///< In page order.
};

class Reading {
 public:
  Reading(const Corpus& corpus, std::vector<PageReader>& readers, const std::function<void()>& page_done)
      : corpus_(corpus), pages_(pages_of(corpus)), readers_(readers), page_done_(page_done) {}

  Expected<Pass> run(int threads, EnergyMeter& energy) {
    next_ = 0;
    trouble_.reset();
    pass_ = {};
    pass_.threads = threads;
    pass_.reports.resize(pages_.size());
    static_cast<void>(energy.joules());
    const auto cpu_before = cpu_time();
    const auto start = Clock::now();
    std::vector<std::thread> crew;
    for (int i = 1; i < threads; ++i) crew.emplace_back([this, i] { work(static_cast<std::size_t>(i)); });
    work(0);
    for (std::thread& thread : crew) thread.join();
    pass_.wall_s = seconds_since(start);
    pass_.cpu_s = (cpu_time() - cpu_before).count();
    pass_.joules = energy.joules();
    if (trouble_) return Unexpected(*trouble_);
    return std::move(pass_);
  }

 private:
  void work(std::size_t reader) {
    while (true) {
      const std::size_t at = next_++;
      if (at >= pages_.size()) return;
      const CorpusFile& file = corpus_.files[pages_[at].file];
      const auto start = Clock::now();
      auto report = readers_[reader].read_page(
          {.file_bytes = file.bytes, .file_name = file.name, .file_page = pages_[at].file_page});
      const double page_ms = seconds_since(start) * 1000;
      const std::lock_guard lock(mutex_);
      if (!report) {
        trouble_ = report.error();
        next_ = pages_.size();
        return;
      }
      pass_.page_ms.push_back(page_ms);
      for (const auto& [stage, ms] : report->timing_ms) pass_.stage_ms[stage].push_back(ms);
      pass_.resident_mb.push_back(static_cast<double>(memory_bytes("VmRSS")) / kMegabyte);
      pass_.reports[at] = *std::move(report);
      page_done_();
    }
  }

  const Corpus& corpus_;
  const std::vector<PageOfFile> pages_;
  std::vector<PageReader>& readers_;
  const std::function<void()>& page_done_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;  // Guards what follows.
  Pass pass_;
  std::optional<Error> trouble_;
};

/// What is left to do after the last page was read, dossier by dossier.
std::vector<double> judge_all(const Corpus& corpus, const Catalogue& catalogue,
                              const std::vector<PageReport>& reports) {
  std::vector<std::size_t> first_page;
  std::size_t page = 0;
  for (const CorpusFile& file : corpus.files) {
    first_page.push_back(page);
    page += static_cast<std::size_t>(file.page_count);
  }
  std::vector<double> times_ms;
  for (const CorpusDossier& dossier : corpus.dossiers) {
    std::vector<PageReport> own;
    for (const std::size_t file : dossier.files) {
      for (int i = 0; i < corpus.files[file].page_count; ++i)
        own.push_back(reports[first_page[file] + static_cast<std::size_t>(i)]);
    }
    const auto start = Clock::now();
    const auto judgement = judge_dossier(dossier.request, std::move(own), catalogue);
    if (judgement) times_ms.push_back(seconds_since(start) * 1000);
  }
  return times_ms;
}

/// Everything that was seen with one number of threads.
struct Collected {
  std::vector<double> pages_per_s;
  std::vector<double> pages_per_s_core;
  std::vector<double> pages_per_cpu_s;
  std::vector<double> efficiency;
  std::vector<double> joules_per_page;
  std::vector<double> page_ms;
  std::map<std::string, std::vector<double>> stage_ms;
};

void collect(Collected& into, Pass&& pass) {
  const auto pages = static_cast<double>(pass.page_ms.size());
  into.pages_per_s.push_back(pages / pass.wall_s);
  into.pages_per_s_core.push_back(pages / pass.wall_s / pass.threads);
  into.pages_per_cpu_s.push_back(pages / pass.cpu_s);
  if (pass.joules) into.joules_per_page.push_back(*pass.joules / pages);
  into.page_ms.insert(into.page_ms.end(), pass.page_ms.begin(), pass.page_ms.end());
  for (auto& [stage, ms] : pass.stage_ms)
    into.stage_ms[stage].insert(into.stage_ms[stage].end(), ms.begin(), ms.end());
}

/// Efficiency of a round: each thread's pages against those of one thread alone in the same round.
void pair_rounds(std::map<int, Collected>& by_threads) {
  const std::vector<double>& alone = by_threads.at(1).pages_per_s_core;
  for (auto& [threads, collected] : by_threads) {
    for (std::size_t round = 0; round < alone.size(); ++round)
      collected.efficiency.push_back(collected.pages_per_s_core[round] / alone[round]);
  }
}

Json scaling_json(const std::map<int, Collected>& by_threads) {
  Json scaling = Json::array();
  for (const auto& [threads, collected] : by_threads) {
    Json row{{"threads", threads},
             {"pages_per_s", spread_json(collected.pages_per_s)},
             {"pages_per_s_core", spread_json(collected.pages_per_s_core)},
             {"pages_per_cpu_s", spread_json(collected.pages_per_cpu_s)},
             {"efficiency", spread_json(collected.efficiency)}};
    Json latency{{"page", latency_json(collected.page_ms)}};
    for (const auto& [stage, ms] : collected.stage_ms) latency[stage] = latency_json(ms);
    row["latency_ms"] = std::move(latency);
    scaling.push_back(std::move(row));
  }
  return scaling;
}

/// How many pages took how long, in steps of equal ratio, for a drawing.
Json histogram_json(const std::vector<double>& page_ms) {
  constexpr double kStep = 1.25;
  Json bins = Json::array();
  if (page_ms.empty()) return bins;
  const auto [low, high] = std::minmax_element(page_ms.begin(), page_ms.end());
  for (double from = std::max(*low, 0.01); from <= *high; from *= kStep) {
    const double below = from * kStep;
    const auto count =
        std::count_if(page_ms.begin(), page_ms.end(), [&](double ms) { return ms >= from && ms < below; });
    bins.push_back({{"from_ms", from}, {"to_ms", below}, {"pages", count}});
  }
  return bins;
}

Json memory_json(const Corpus& corpus, double before_mb, int threads,
                 const std::vector<double>& after_warm_up) {
  double corpus_mb = 0;
  for (const CorpusFile& file : corpus.files) corpus_mb += static_cast<double>(file.bytes.size()) / kMegabyte;
  const double peak_mb = static_cast<double>(memory_bytes("VmHWM")) / kMegabyte;
  const Trend trend = trend_of(after_warm_up);
  return {{"peak_mb", peak_mb},
          {"before_reading_mb", before_mb},
          {"corpus_mb", corpus_mb},
          {"per_thread_mb", (peak_mb - before_mb) / threads},
          {"slope_mb_per_1000_pages", trend.per_step * 1000},
          {"slope_error_mb", trend.error * 1000},
          {"slope_pages", after_warm_up.size()}};
}

Json figures_of(const Collected& alone, const Collected& all, const Json& memory) {
  const auto tail = [&](double share) { return single_figure(percentile(alone.page_ms, share), false); };
  Json figures{{"speed.pages_per_s", spread_figure(all.pages_per_s, true)},
               {"speed.pages_per_s_core", spread_figure(alone.pages_per_s_core, true)},
               {"speed.pages_per_cpu_s", spread_figure(alone.pages_per_cpu_s, true)},
               {"speed.efficiency", spread_figure(all.efficiency, true)},
               {"speed.page_ms_p50", tail(0.5)},
               {"speed.page_ms_p95", tail(0.95)},
               {"speed.page_ms_p99", tail(0.99)},
               {"speed.thread_mb", single_figure(memory["per_thread_mb"].get<double>(), false)}};
  if (!all.joules_per_page.empty())
    figures["speed.joules_per_page"] = spread_figure(all.joules_per_page, false);
  return figures;
}

}  // namespace

std::vector<int> thread_counts(int most) {
  std::vector<int> counts;
  for (int threads = 1; threads < most; threads *= 2) counts.push_back(threads);
  counts.push_back(most);
  return counts;
}

std::vector<int> order_of_round(const std::vector<int>& counts, int round) {
  std::vector<int> order = counts;
  std::rotate(order.begin(), order.begin() + round % static_cast<int>(order.size()), order.end());
  return order;
}

Expected<Json> measure_speed(const Corpus& corpus, const Catalogue& catalogue, const SpeedTerms& terms,
                             const Told& told) {
  const double before_mb = static_cast<double>(memory_bytes("VmRSS")) / kMegabyte;
  cell::CellDecoder decoder(cells_of_motcua());
  std::vector<PageReader> readers;
  for (int i = 0; i < terms.threads_max; ++i) {
    auto reader = PageReader::open(catalogue, decoder, terms.engine);
    if (!reader) return Unexpected(reader.error());
    readers.push_back(*std::move(reader));
  }
  const std::vector<int> counts = thread_counts(terms.threads_max);
  const int total = corpus.page_count * static_cast<int>(counts.size()) * terms.rounds;
  int done = 0;
  const std::function<void()> page_done = [&] { told(++done, total); };

  Reading reading(corpus, readers, page_done);
  EnergyMeter energy;
  std::map<int, Collected> by_threads;
  std::vector<double> warm_mb;
  std::vector<double> dossier_ms;
  for (int round = 0; round < terms.rounds; ++round) {
    for (const int threads : order_of_round(counts, round)) {
      auto pass = reading.run(threads, energy);
      if (!pass) return Unexpected(pass.error());
      // The first round warms up: models, caches and the allocator's arenas.
      if (round > 0) warm_mb.insert(warm_mb.end(), pass->resident_mb.begin(), pass->resident_mb.end());
      if (threads == 1) {
        const auto times = judge_all(corpus, catalogue, pass->reports);
        dossier_ms.insert(dossier_ms.end(), times.begin(), times.end());
      }
      collect(by_threads[threads], *std::move(pass));
    }
  }
  pair_rounds(by_threads);

  const Collected& alone = by_threads.at(1);
  const Collected& all = by_threads.at(terms.threads_max);
  Json out;
  out["pages"] = corpus.page_count;
  out["dossiers"] = corpus.dossiers.size();
  out["rounds"] = terms.rounds;
  out["engine"] = readers.front().engine_version();
  out["scaling"] = scaling_json(by_threads);
  out["histogram"] = histogram_json(alone.page_ms);
  out["dossier_ms"] = latency_json(dossier_ms);
  out["memory"] = memory_json(corpus, before_mb, terms.threads_max, warm_mb);
  out["energy"] = energy.trouble().empty()
                      ? Json{{"readable", true}, {"joules_per_page", spread_json(all.joules_per_page)}}
                      : Json{{"readable", false}, {"why", energy.trouble()}};
  out["figures"] = figures_of(alone, all, out["memory"]);
  return out;
}

}  // namespace motcua::bench::drive
