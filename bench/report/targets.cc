#include "bench/report/targets.h"

#include <functional>

#include "bench/report/html.h"
#include "bench/report/plots.h"

namespace motcua::bench::report {
namespace {

std::string times(double value) {
  return number(value) + " times";
}

struct Measured {
  double value = 0;
  double low = 0;
  double high = 0;
};

Target judged(std::string name, bool at_least, double bound, const Format& format, const Measured& measured,
              std::string note = {}) {
  Target target;
  target.name = std::move(name);
  target.wanted = (at_least ? "at least " : "at most ") + format(bound);
  target.measured = format(measured.value);
  if (measured.high > measured.low) target.interval = format(measured.low) + " to " + format(measured.high);
  target.note = std::move(note);
  const auto good = [&](double value) { return at_least ? value >= bound : value <= bound; };
  target.standing = !good(measured.value)                           ? Standing::kNotReached
                    : good(at_least ? measured.low : measured.high) ? Standing::kReached
                                                                    : Standing::kPerhaps;
  return target;
}

Target not_measured(std::string name, std::string wanted, std::string note) {
  return {.name = std::move(name),
          .wanted = std::move(wanted),
          .measured = {},
          .interval = {},
          .note = std::move(note)};
}

Measured spread(const Json& json) {
  return {value_at(json, "/median"), value_at(json, "/min"), value_at(json, "/max")};
}

Measured figure(const Json& json) {
  return {value_at(json, "/value"), value_at(json, "/low"), value_at(json, "/high")};
}

/// Whether other programs were at work, so that times by the clock say little.
std::string if_busy(const Json& result) {
  const bool busy = value_at(result, "/machine/load") > value_at(result, "/machine/cores") / 2;
  return busy ? "; the machine was busy" : "";
}

Target against(const Inputs& inputs, const std::string& other, double bound) {
  const std::string name = "pages per second and core, against " + other;
  const std::string wanted = "at least " + times(bound) + " at equal or lower error rate";
  for (const Json& ratio : at(inputs.versus, "/ratios")) {
    if (words_at(ratio, "/against") != other) continue;
    std::optional<double> ours;
    std::optional<double> theirs;
    for (const Json& program : at(inputs.versus, "/programs")) {
      if (!at(program, "/text/cer").is_number()) continue;
      if (words_at(program, "/name") == "motcua") ours = value_at(program, "/text/cer");
      if (words_at(program, "/name") == other) theirs = value_at(program, "/text/cer");
    }
    const std::string errors =
        ours && theirs ? "character error rate " + per_cent(*ours) + " beside " + per_cent(*theirs)
                       : "error rates not compared: no truth for these pages";
    Target target =
        judged(name, true, bound, times, spread(at(ratio, "/by_wall")), errors + if_busy(inputs.versus));
    target.wanted = wanted;
    // Fast and wrong, or fast and nobody knows, is not what was asked for.
    if (!ours || !theirs || *ours > *theirs) target.standing = Standing::kNotReached;
    return target;
  }
  return not_measured(name, wanted, "motcua-bench versus --with " + other + " was not run");
}

void add_speed(const Inputs& inputs, std::vector<Target>& all) {
  const Json& scaling = at(inputs.speed, "/scaling");
  const bool run = scaling.is_array() && !scaling.empty();
  if (run && scaling.size() > 1) {
    all.push_back(judged("efficiency from 1 reader to " + number(value_at(scaling.back(), "/threads")), true,
                         0.95, number, spread(at(scaling.back(), "/efficiency")),
                         "at the largest number of threads" + if_busy(inputs.speed)));
  } else {
    all.push_back(not_measured("efficiency from 1 reader to one a core", "at least 0.95",
                               "motcua-bench speed was not run with several threads"));
  }
  if (!run) {
    all.push_back(not_measured("memory of a reader", "at most 250 MB", "motcua-bench speed was not run"));
    return;
  }
  const Json& memory = at(inputs.speed, "/memory");
  const double thread_mb = value_at(memory, "/per_thread_mb");
  all.push_back(judged("memory of a reader", false, 250, [](double v) { return number(v) + " MB"; },
                       {thread_mb, thread_mb, thread_mb}));
  if (const double pages = value_at(memory, "/slope_pages"); pages >= 3) {
    const double slope = value_at(memory, "/slope_mb_per_1000_pages");
    const double error = 2 * value_at(memory, "/slope_error_mb");
    all.push_back(judged(
        "growth of memory after warming up", false, 1,
        [](double v) { return number(v) + " MB per 1,000 pages"; }, {slope, slope - error, slope + error},
        "over " + number(pages) + " pages"));
  }
}

void add_load(const Inputs& inputs, std::vector<Target>& all) {
  const std::string name = "last page in, verdict out (95 of 100 dossiers)";
  const double p95 = value_at(inputs.load, "/last_page_to_verdict_in_page_times/p95", -1);
  if (p95 < 0) {
    all.push_back(not_measured(name, "at most 2 page times", "motcua-bench load was not run"));
  } else {
    all.push_back(judged(
        name, false, 2, [](double v) { return number(v) + " page times"; }, {p95, p95, p95},
        number(value_at(inputs.load, "/last_page_to_verdict_s/p95")) + " s, with " +
            number(value_at(inputs.load, "/stations")) + " stations" + if_busy(inputs.load)));
  }
  all.push_back(not_measured("front door alone, pages made durable", "at least 1,000 pages a second",
                             "no verb of motcua-bench measures it yet"));
}

/// CER of a choice of pages, from the sums of the breakdown; all its values together.
bool add_up(const Json& groups, double& part, double& whole) {
  for (const Json& group : groups) {
    part += value_at(group, "/figures/text.cer/part");
    whole += value_at(group, "/figures/text.cer/whole");
  }
  return whole > 0;
}

void add_text(const Inputs& inputs, std::vector<Target>& all) {
  double clean_part = 0;
  double clean_whole = 0;
  const Json& breakdown = at(inputs.accuracy, "/breakdown");
  const Json none =
      breakdown.is_object() && breakdown.contains("effect:none") ? breakdown["effect:none"] : Json();
  if (add_up(none, clean_part, clean_whole)) {
    const double cer = clean_part / clean_whole;
    all.push_back(
        judged("character errors, pages without any effect", false, 0.005, per_cent, {cer, cer, cer}));
  } else {
    all.push_back(not_measured("character errors, clean 300 dpi", "at most 0.50 %",
                               "the set has no page without any effect"));
  }
  const Json& every = at(inputs.accuracy, "/figures/text.cer");
  if (every.is_object()) {
    all.push_back(judged("character errors, scans as they come", false, 0.025, per_cent, figure(every),
                         "handwriting, cards and tables included"));
  }
}

struct Promise {
  const char* figure;
  const char* name;
  bool at_least;
  double bound;
};

constexpr Promise kPromises[] = {
    {"page.rotation_right", "pages turned upright", true, 0.999},
    {"page.skew_right", "skew within 0.1 degrees", true, 0.9},
    {"kind.known_right", "known papers called by their kind", true, 0.995},
    {"kind.unknown_forced", "unknown papers forced to a kind", false, 0},
    {"verdict.decided", "dossiers decided without a person", true, 0.9},
    {"verdict.wrong_complete", "of those, wrongly called complete", false, 0.001},
    {"verdict.wrong_incomplete", "of those, wrongly called incomplete", false, 0.005},
};

}  // namespace

std::vector<Target> targets(const Inputs& inputs) {
  std::vector<Target> all;
  for (const Promise& promise : kPromises) {
    const Json& found = at(inputs.accuracy, std::string("/figures/") + promise.figure);
    if (!found.is_object()) {
      all.push_back(not_measured(promise.name,
                                 (promise.at_least ? "at least " : "at most ") + per_cent(promise.bound),
                                 "nothing in the set asks for it"));
      continue;
    }
    all.push_back(judged(promise.name, promise.at_least, promise.bound, per_cent, figure(found),
                         number(value_at(found, "/part")) + " of " + number(value_at(found, "/whole"))));
  }
  add_text(inputs, all);
  all.push_back(against(inputs, "tesseract", 8));
  all.push_back(against(inputs, "ocrmypdf", 20));
  add_speed(inputs, all);
  add_load(inputs, all);
  return all;
}

}  // namespace motcua::bench::report
