// Speed alone, beside other programs, and under a fleet of stations.

#include <algorithm>
#include <vector>

#include "bench/report/html.h"
#include "bench/report/plots.h"
#include "bench/report/sections.h"

namespace motcua::bench::report {
namespace {

std::string milliseconds(double value) {
  return number(value) + " ms";
}

std::string seconds(double value) {
  return number(value) + " s";
}

std::string spread_words(const Json& spread) {
  return number(value_at(spread, "/median")) + " <small>(" + number(value_at(spread, "/min")) + " to " +
         number(value_at(spread, "/max")) + ")</small>";
}

std::vector<std::string> latency_row(const std::string& name, const Json& times) {
  return {escaped(name), number(value_at(times, "/p50")), number(value_at(times, "/p95")),
          number(value_at(times, "/p99")), number(value_at(times, "/max"))};
}

/// Mean time of each stage over all pages, in the order of the way.
std::vector<Segment> stages_of(const Json& latency) {
  std::vector<Segment> segments;
  const double pages = value_at(latency, "/page/n");
  if (pages == 0) return segments;
  double known = 0;
  for (const char* stage : {"decode", "clean", "read", "classify", "extract"}) {
    const Json& times = at(latency, std::string("/") + stage);
    if (!times.is_object()) continue;
    // A blank page is never read: its share of the mean is nothing.
    const double ms = value_at(times, "/mean") * value_at(times, "/n") / pages;
    segments.push_back({stage, ms});
    known += ms;
  }
  segments.push_back({"between them", std::max(0.0, value_at(latency, "/page/mean") - known)});
  return segments;
}

std::string scaling(const Json& rows) {
  Series measured{.name = "measured, median with extremes", .points = {}};
  Series ideal{.name = "ideal: as many times one thread", .points = {}};
  const double alone = value_at(rows.front(), "/pages_per_s/median");
  for (const Json& row : rows) {
    const double threads = value_at(row, "/threads");
    const Json& rate = at(row, "/pages_per_s");
    measured.points.push_back(
        {threads, value_at(rate, "/median"), value_at(rate, "/min"), value_at(rate, "/max"),
         number(threads) + " threads: " + number(value_at(rate, "/median")) + " pages/s"});
    ideal.points.push_back({threads, alone * threads, 0, 0, ""});
  }
  CurveTerms terms{.says = "Pages per second by number of threads",
                   .x_title = "threads",
                   .y_title = "pages/s",
                   .x_format = number,
                   .y_format = number};
  terms.x_whole = true;
  return curves({measured, ideal}, terms);
}

}  // namespace

std::string speed_section(const Inputs& inputs) {
  const Json& rows = at(inputs.speed, "/scaling");
  if (!rows.is_array() || rows.empty()) return {};
  const Json& latency = at(rows.front(), "/latency_ms");
  std::string inner =
      element("h3", "", "Where the time of a page goes") + stacked_bar(stages_of(latency), milliseconds);

  std::vector<Column> columns;
  for (const Json& bin : at(inputs.speed, "/histogram"))
    columns.push_back({value_at(bin, "/from_ms"), value_at(bin, "/to_ms"), value_at(bin, "/pages")});
  const Json& page = at(latency, "/page");
  inner +=
      element("h3", "", "How long a page takes, one thread") +
      histogram(
          columns,
          {{"p50", value_at(page, "/p50")}, {"p95", value_at(page, "/p95")}, {"p99", value_at(page, "/p99")}},
          "milliseconds", "pages");
  std::vector<std::vector<std::string>> times{{"milliseconds, one thread", "p50", "p95", "p99", "most"}};
  for (const auto& [stage, of_stage] : latency.items()) times.push_back(latency_row(stage, of_stage));
  times.push_back(latency_row("dossier: assemble and check", at(inputs.speed, "/dossier_ms")));
  inner += element("div", "scroll", table(times));

  inner += element("h3", "", "More threads") + scaling(rows);
  std::vector<std::vector<std::string>> rates{
      {"threads", "pages/s", "pages/s and thread", "pages/s of processor time", "efficiency"}};
  for (const Json& row : rows) {
    rates.push_back({number(value_at(row, "/threads")), spread_words(at(row, "/pages_per_s")),
                     spread_words(at(row, "/pages_per_s_core")), spread_words(at(row, "/pages_per_cpu_s")),
                     spread_words(at(row, "/efficiency"))});
  }
  inner += element("div", "scroll", table(rates));
  const Json& memory = at(inputs.speed, "/memory");
  const Json& energy = at(inputs.speed, "/energy");
  inner += element("p", "",
                   "Memory at most " + number(value_at(memory, "/peak_mb")) + " MB, of which " +
                       number(value_at(memory, "/corpus_mb")) + " MB are the files; " +
                       number(value_at(memory, "/per_thread_mb")) + " MB a thread. Energy: " +
                       (at(energy, "/readable") == true
                            ? number(value_at(energy, "/joules_per_page/median")) + " J a page."
                            : "not readable, " + escaped(words_at(energy, "/why")) + "."));
  return section(
      "Speed",
      number(value_at(inputs.speed, "/pages")) + " pages, " + number(value_at(inputs.speed, "/rounds")) +
          " rounds; the order of thread counts turns from round to round. In brackets the extremes.",
      inner);
}

std::string versus_section(const Inputs& inputs) {
  const Json& programs = at(inputs.versus, "/programs");
  if (!programs.is_array()) return {};
  std::vector<Bar> rates;
  std::vector<std::vector<std::string>> rows{{"program", "pages/s and core", "pages/s of processor time",
                                              "character errors", "upright pages alone", "tone errors",
                                              "words found", "words right"}};
  std::string commands;
  for (const Json& program : programs) {
    const Json& rate = at(program, "/pages_per_cpu_s");
    const std::string name = words_at(program, "/name");
    rates.push_back({.label = name,
                     .value = value_at(rate, "/median"),
                     .low = value_at(rate, "/min"),
                     .high = value_at(rate, "/max"),
                     .note = "pages a second of processor time"});
    const bool known = value_at(program, "/text/pages") > 0;
    const auto share = [&](const char* pointer) {
      return known ? per_cent(value_at(program, pointer)) : std::string("&#8211;");
    };
    rows.push_back({escaped(name), spread_words(at(program, "/pages_per_s_core")), spread_words(rate),
                    share("/text/cer"), share("/text_upright/cer"), share("/text/tone_error_rate"),
                    share("/text/word_recall"), share("/text/word_precision")});
    commands += element("li", "",
                        element("code", "", escaped(words_at(program, "/command"))) + " " +
                            escaped(words_at(program, "/version")));
  }
  std::vector<std::vector<std::string>> ratios{{"times as fast as", "by the clock", "by processor time"}};
  for (const Json& ratio : at(inputs.versus, "/ratios")) {
    ratios.push_back({escaped(words_at(ratio, "/against")), spread_words(at(ratio, "/by_wall")),
                      spread_words(at(ratio, "/by_cpu"))});
  }
  std::string missing;
  for (const Json& one : at(inputs.versus, "/missing"))
    missing += element("p", "none", "Not measured: " + escaped(words_at(one, "/why")));
  return section("Beside other programs",
                 number(value_at(inputs.versus, "/pages")) + " pages, " +
                     number(value_at(inputs.versus, "/rounds")) + " rounds. " +
                     words_at(inputs.versus, "/method"),
                 element("div", "scroll", bars(rates, number, -1)) + element("div", "scroll", table(rows)) +
                     element("div", "scroll", table(ratios)) + missing + element("ul", "commands", commands));
}

std::string load_section(const Inputs& inputs) {
  const Json& timeline = at(inputs.load, "/timeline");
  if (!timeline.is_array()) return {};
  Series verdicts{.name = "last page in, verdict out", .points = {}, .joined = false};
  Series waits{.name = "waited for a free counter", .points = {}, .joined = false};
  for (const Json& one : timeline) {
    const double arrived = value_at(one, "/arrived_s");
    const double took = value_at(one, "/last_page_to_verdict_s");
    verdicts.points.push_back(
        {arrived, took, 0, 0, number(value_at(one, "/pages")) + " pages: " + seconds(took)});
    waits.points.push_back({arrived, value_at(one, "/waited_s"), 0, 0, seconds(value_at(one, "/waited_s"))});
  }
  CurveTerms terms{.says = "How long each dossier took, by its arrival",
                   .x_title = "arrival, seconds from the start",
                   .y_title = "seconds",
                   .x_format = number,
                   .y_format = number};
  terms.width = 860;
  std::vector<std::vector<std::string>> times{{"", "p50", "p95", "p99", "most"}};
  times.push_back(latency_row("a file sent until it is safe, ms", at(inputs.load, "/ack_ms")));
  times.push_back(latency_row("last page in, verdict out, s", at(inputs.load, "/last_page_to_verdict_s")));
  times.push_back(latency_row("the same in reading times of a page",
                              at(inputs.load, "/last_page_to_verdict_in_page_times")));
  times.push_back(latency_row("waited for a free counter, s", at(inputs.load, "/waited_for_a_counter_s")));
  const bool kept = at(inputs.load, "/nothing_lost/holds") == true;
  const auto count = [&](const char* pointer) { return number(value_at(inputs.load, pointer)); };
  const std::string facts = count("/answered") + " of " + count("/handed_in") + " dossiers answered, " +
                            count("/pages") + " pages, " + count("/pages_per_s") +
                            " pages/s. Verdicts: " + count("/verdicts/as_expected") + " as expected, " +
                            count("/verdicts/wrong_complete") + " wrongly complete, " +
                            count("/verdicts/wrong_incomplete") + " wrongly incomplete, " +
                            count("/verdicts/to_a_person") + " to a person. Busy " + count("/busy") +
                            ", said again " + count("/said_again") + ", refused " + count("/refused") + ". ";
  return section(
      "Under load",
      count("/stations") + " stations, arrivals: " + words_at(inputs.load, "/shape") + ", " +
          count("/rate_per_minute") + " dossiers a minute, a page every " + count("/page_every_s") + " s.",
      curves({verdicts, waits}, terms) + element("div", "scroll", table(times)) +
          element(
              "p", "",
              facts +
                  element(
                      "b", kept ? "well" : "badly",
                      kept ? "Nothing was lost: every dossier has one result, and the same when asked again."
                           : "Something was lost: see nothing_lost in the result.")));
}

}  // namespace motcua::bench::report
