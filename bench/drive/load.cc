#include "bench/drive/load.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "bench/drive/spread.h"
#include "workers/wire/socket.h"
#include "workers/wire/station_message.h"

namespace motcua::bench::drive {
namespace {

using Clock = std::chrono::steady_clock;
using Json = nlohmann::ordered_json;

constexpr std::size_t kTroublesShown = 20;
constexpr std::chrono::seconds kAnswerWithin{5};

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The counters at work. A free one takes the next citizen, in order of arrival.
class Fleet {
 public:
  Fleet(const Corpus& corpus, const LoadTerms& terms, const std::function<void(int, int)>& told)
      : corpus_(corpus),
        terms_(terms),
        told_(told),
        arrivals_(arrivals(terms.shape, terms.dossiers, terms.length, terms.seed)) {}

  /// What was handed in, in order of arrival.
  std::vector<Handled> run(wire::Context& context) {
    handled_.resize(arrivals_.size());
    started_.resize(arrivals_.size(), false);
    start_ = Clock::now();
    std::vector<std::thread> crew;
    for (int i = 0; i < terms_.stations; ++i) crew.emplace_back([this, &context] { work(context); });
    for (std::thread& counter : crew) counter.join();
    std::vector<Handled> done;
    for (std::size_t i = 0; i < handled_.size(); ++i) {
      if (started_[i]) done.push_back(std::move(handled_[i]));
    }
    return done;
  }

 private:
  void work(wire::Context& context) {
    auto link = station::DoorLink::open(context, {.server = terms_.server});
    if (!link) return;
    while (true) {
      const std::size_t at = next_++;
      if (at >= arrivals_.size()) return;
      std::this_thread::sleep_until(start_ + std::chrono::duration_cast<Clock::duration>(arrivals_[at]));
      if (seconds_since(start_) > terms_.give_up_after.count()) return;
      Handled handled;
      handled.id = "load-" + std::to_string(terms_.seed) + "-" + std::to_string(at + 1);
      handled.corpus_dossier = at % corpus_.dossiers.size();
      handled.arrived_s = arrivals_[at].count();
      handled.waited_s = seconds_since(start_) - handled.arrived_s;
      hand_in(*link, corpus_, terms_.counter, handled);
      const std::lock_guard lock(mutex_);
      handled_[at] = std::move(handled);
      started_[at] = true;
      told_(++done_, static_cast<int>(arrivals_.size()));
    }
  }

  const Corpus& corpus_;
  const LoadTerms& terms_;
  const std::function<void(int, int)>& told_;
  const std::vector<Seconds> arrivals_;
  Clock::time_point start_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;  // Guards what follows.
  std::vector<Handled> handled_;
  std::vector<bool> started_;
  int done_ = 0;
};

/// Of each dossier that had a result: is it still there, and still the same?
struct Kept {
  int same = 0;
  int lost = 0;
  int changed = 0;
};

Expected<Kept> ask_again(wire::Context& context, const LoadTerms& terms, const std::vector<Handled>& all) {
  auto link = station::DoorLink::open(context, {.server = terms.server});
  if (!link) return Unexpected(link.error());
  Kept kept;
  for (const Handled& handled : all) {
    if (handled.verdict.empty()) continue;
    const std::string again = sha256_of_result_again(*link, handled.id);
    (again.empty() ? kept.lost : again == handled.result_sha256 ? kept.same : kept.changed) += 1;
  }
  return kept;
}

/// Whether anybody answers there, before a fleet waits for it dossier by dossier.
Expected<void> knock(wire::Context& context, const std::string& server) {
  auto link = station::DoorLink::open(
      context, {.server = server, .again_after = kAnswerWithin, .give_up_after = kAnswerWithin});
  if (!link) return Unexpected(link.error());
  const auto answer = link->ask([] { return wire::Ask{"load-knock"}; });
  if (!answer) return Unexpected(answer.error());
  return {};
}

Json verdicts_json(const Corpus& corpus, const std::vector<Handled>& all) {
  constexpr std::array<const char*, 3> kVerdicts{"complete", "incomplete", "needs_review"};
  Json confusion;
  for (const char* truth : kVerdicts) {
    for (const char* said : kVerdicts) confusion[truth][said] = 0;
  }
  int right = 0;
  int wrong_complete = 0;
  int wrong_incomplete = 0;
  int to_a_person = 0;
  for (const Handled& handled : all) {
    if (handled.verdict.empty()) continue;
    const std::string& truth = corpus.dossiers[handled.corpus_dossier].true_verdict;
    if (confusion.contains(truth) && confusion[truth].contains(handled.verdict))
      confusion[truth][handled.verdict] = confusion[truth][handled.verdict].get<int>() + 1;
    if (handled.verdict == truth) {
      ++right;
    } else if (handled.verdict == "complete") {
      ++wrong_complete;
    } else if (handled.verdict == "incomplete") {
      ++wrong_incomplete;
    }
    if (handled.verdict == "needs_review") ++to_a_person;
  }
  return {{"as_expected", right},
          {"wrong_complete", wrong_complete},
          {"wrong_incomplete", wrong_incomplete},
          {"to_a_person", to_a_person},
          {"truth_then_said", confusion}};
}

Json figures_json(const Corpus& corpus, const std::vector<Handled>& all, double wall_s) {
  std::vector<double> ack_ms;
  std::vector<double> verdict_s;
  std::vector<double> in_page_times;
  std::vector<double> page_time_s;
  std::vector<double> waited_s;
  std::map<std::string, int> troubles;
  int pages = 0;
  int answered = 0;
  int busy = 0;
  int again = 0;
  int refused = 0;
  Json timeline = Json::array();
  for (const Handled& handled : all) {
    ack_ms.insert(ack_ms.end(), handled.ack_ms.begin(), handled.ack_ms.end());
    waited_s.push_back(handled.waited_s);
    pages += handled.pages;
    busy += handled.busy;
    again += handled.again;
    if (handled.trouble.rfind("refused", 0) == 0) ++refused;
    if (!handled.trouble.empty()) ++troubles[handled.trouble];
    if (handled.verdict.empty()) continue;
    ++answered;
    verdict_s.push_back(handled.last_page_to_verdict_s);
    page_time_s.push_back(handled.page_time_s);
    if (handled.page_time_s > 0)
      in_page_times.push_back(handled.last_page_to_verdict_s / handled.page_time_s);
    timeline.push_back({{"arrived_s", handled.arrived_s},
                        {"waited_s", handled.waited_s},
                        {"last_page_to_verdict_s", handled.last_page_to_verdict_s},
                        {"pages", handled.pages}});
  }
  Json troubles_json = Json::array();
  for (const auto& [what, count] : troubles) {
    if (troubles_json.size() < kTroublesShown) troubles_json.push_back({{"what", what}, {"dossiers", count}});
  }
  return {{"handed_in", all.size()},
          {"answered", answered},
          {"pages", pages},
          {"wall_s", wall_s},
          {"pages_per_s", pages / wall_s},
          {"ack_ms", latency_json(ack_ms)},
          {"last_page_to_verdict_s", latency_json(verdict_s)},
          {"page_time_s", latency_json(page_time_s)},
          {"last_page_to_verdict_in_page_times", latency_json(in_page_times)},
          {"waited_for_a_counter_s", latency_json(waited_s)},
          {"busy", busy},
          {"said_again", again},
          {"refused", refused},
          {"troubles", troubles_json},
          {"verdicts", verdicts_json(corpus, all)},
          {"timeline", timeline}};
}

}  // namespace

Expected<Json> measure_load(const Corpus& corpus, const LoadTerms& terms,
                            const std::function<void(int done, int total)>& told) {
  if (corpus.dossiers.empty()) return fail(ErrorCode::kBadUsage, "stations send dossiers; name a set");
  wire::Context context;
  if (auto there = knock(context, terms.server); !there) return Unexpected(there.error());
  const auto start = Clock::now();
  const std::vector<Handled> all = Fleet(corpus, terms, told).run(context);
  const double wall_s = seconds_since(start);
  const auto kept = ask_again(context, terms, all);
  if (!kept) return Unexpected(kept.error());

  Json out;
  out["shape"] = shape_slug(terms.shape);
  out["stations"] = terms.stations;
  out["seed"] = terms.seed;
  out["dossiers"] = terms.dossiers;
  out["arrive_within_s"] = terms.length.count();
  out["page_every_s"] = terms.counter.page_every.count();
  out.update(figures_json(corpus, all, wall_s));
  out["not_handed_in"] = terms.dossiers - all.size();
  const int answered = out["answered"].get<int>();
  out["nothing_lost"] = {{"holds", kept->same == answered && answered == static_cast<int>(all.size())},
                         {"one_result_and_the_same_again", kept->same},
                         {"without_a_result", static_cast<int>(all.size()) - answered},
                         {"result_gone", kept->lost},
                         {"result_changed", kept->changed}};
  const auto one = [&](const char* pointer, bool more) {
    return single_figure(out[Json::json_pointer(pointer)].get<double>(), more);
  };
  out["figures"] = {
      {"load.pages_per_s", one("/pages_per_s", true)},
      {"load.ack_ms_p99", one("/ack_ms/p99", false)},
      {"load.last_page_to_verdict_s_p95", one("/last_page_to_verdict_s/p95", false)},
      {"load.last_page_to_verdict_page_times_p95", one("/last_page_to_verdict_in_page_times/p95", false)},
      {"load.without_a_result", one("/nothing_lost/without_a_result", false)},
      {"load.wrong_complete", one("/verdicts/wrong_complete", false)}};
  return out;
}

}  // namespace motcua::bench::drive
