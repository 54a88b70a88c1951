// Everything that was measured, what has changed, and how to measure it again.

#include <algorithm>
#include <cmath>
#include <vector>

#include "bench/report/html.h"
#include "bench/report/sections.h"
#include "bench/score/figures.h"

namespace motcua::bench::report {
namespace {

struct Named {
  const char* verb;
  const Json* result;
};

std::vector<Named> results_of(const Inputs& inputs) {
  return {{"accuracy", &inputs.accuracy},
          {"speed", &inputs.speed},
          {"versus", &inputs.versus},
          {"load", &inputs.load},
          {"accuracy, earlier", &inputs.earlier}};
}

std::string says(const std::string& name) {
  const score::FigureKind* kind = score::figure_kind(name);
  return kind == nullptr ? std::string() : escaped(kind->says);
}

/// A share as per cent, a time or a rate as it is.
std::string shown(const std::string& name, double value) {
  return score::figure_kind(name) != nullptr ? per_cent(value) : number(value);
}

void add_rows(const Json& figures, std::vector<std::vector<std::string>>& rows) {
  if (!figures.is_object()) return;
  for (const auto& [name, figure] : figures.items()) {
    std::string counted;
    if (figure.contains("whole"))
      counted = number(value_at(figure, "/part")) + " of " + number(value_at(figure, "/whole"));
    rows.push_back({element("code", "", escaped(name)) + " " + says(name),
                    shown(name, value_at(figure, "/value")),
                    shown(name, value_at(figure, "/low")) + " to " + shown(name, value_at(figure, "/high")),
                    counted, words_at(figure, "/better") == "less" ? "less" : "more"});
  }
}

/// How far two values with intervals are apart: better, worse, or too near to say.
const char* change_of(const Json& before, const Json& after) {
  const double low = value_at(after, "/low");
  const double high = value_at(after, "/high");
  const bool more = words_at(after, "/better") != "less";
  if (low > value_at(before, "/high")) return more ? "better" : "worse";
  if (high < value_at(before, "/low")) return more ? "worse" : "better";
  return "within noise";
}

}  // namespace

std::string section(const std::string& title, const std::string& how_to_read, const std::string& inner) {
  if (inner.empty()) return {};
  return element("section", "",
                 element("h2", "", escaped(title)) + element("p", "how", escaped(how_to_read)) + inner) +
         "\n";
}

std::string table(const std::vector<std::vector<std::string>>& rows) {
  std::string out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::string cells;
    for (std::size_t j = 0; j < rows[i].size(); ++j)
      cells += element(i == 0 ? "th" : "td", j == 0 ? "" : "n", rows[i][j]);
    const std::string row = element("tr", "", cells);
    out += i == 0 ? element("thead", "", row) + "<tbody>" : row;
  }
  return element("table", "", out + "</tbody>");
}

std::string changes_section(const Inputs& inputs) {
  const Json& before = at(inputs.earlier, "/figures");
  const Json& after = at(inputs.accuracy, "/figures");
  if (!before.is_object() || !after.is_object()) return {};
  std::vector<std::vector<std::string>> rows{{"figure", "before", "now", ""}};
  for (const auto& [name, figure] : after.items()) {
    if (!before.contains(name) || value_at(before[name], "/value") == value_at(figure, "/value")) continue;
    const std::string change = change_of(before[name], figure);
    rows.push_back({element("code", "", escaped(name)) + " " + says(name),
                    shown(name, value_at(before[name], "/value")), shown(name, value_at(figure, "/value")),
                    element("b",
                            change == "better"  ? "well"
                            : change == "worse" ? "badly"
                                                : "",
                            change)});
  }
  if (rows.size() == 1)
    return section("What has changed", "Against the earlier result.", "<p>No figure has changed.</p>");
  return section(
      "What has changed",
      "Figures that differ from the earlier result; within noise when their intervals meet. motcua-bench "
      "compare pairs dossier by dossier and sees smaller differences.",
      element("div", "scroll", table(rows)));
}

std::string all_figures_section(const Inputs& inputs) {
  std::vector<std::vector<std::string>> rows{{"figure", "value", "interval or spread", "counted", "better"}};
  for (const Named& named : results_of(inputs)) {
    if (named.result != &inputs.earlier) add_rows(at(*named.result, "/figures"), rows);
  }
  std::string failures;
  for (const Json& failure : at(inputs.accuracy, "/failures")) {
    failures += element(
        "li", "",
        element("b", "", escaped(words_at(failure, "/id"))) + " " + escaped(words_at(failure, "/trouble")));
  }
  if (!failures.empty()) failures = element("h3", "", "Without an answer") + element("ul", "", failures);
  return section("All figures",
                 "Shares with their 95 % interval (Wilson's, or resampled by dossiers and pages); times and "
                 "rates with their "
                 "extremes over the rounds.",
                 element("div", "scroll", table(rows)) + failures);
}

std::string how_section(const Inputs& inputs) {
  std::string out;
  for (const Named& named : results_of(inputs)) {
    const Json& result = *named.result;
    if (!result.is_object()) continue;
    std::vector<std::vector<std::string>> rows{{named.verb, ""}};
    rows.push_back({"command", element("code", "", escaped(words_at(result, "/command")))});
    rows.push_back({"when", escaped(words_at(result, "/when"))});
    if (const std::string label = words_at(result, "/label"); !label.empty())
      rows.push_back({"state", escaped(label)});
    rows.push_back({"machine", escaped(words_at(result, "/machine/cpu")) + ", " +
                                   number(value_at(result, "/machine/cores")) + " cores, " +
                                   number(value_at(result, "/machine/memory_bytes") / 1e9) + " GB, " +
                                   escaped(words_at(result, "/machine/kernel"))});
    const double load = value_at(result, "/machine/load");
    std::string busy = number(load) + " programs at work before it began";
    if (load > value_at(result, "/machine/cores") / 2)
      busy = element("b", "badly", busy + ": times by the clock are not to be trusted");
    rows.push_back({"load", busy});
    std::string versions;
    const Json& named_versions = at(result, "/versions");
    if (named_versions.is_object()) {
      for (const auto& [what, version] : named_versions.items()) {
        if (version.is_string())
          versions += (versions.empty() ? "" : "; ") + escaped(what + " " + version.get<std::string>());
      }
    }
    rows.push_back({"versions", versions});
    if (at(result, "/set").is_object()) {
      rows.push_back({"set", number(value_at(result, "/set/dossiers")) + " dossiers, " +
                                 number(value_at(result, "/set/pages")) + " pages, seed " +
                                 escaped(at(result, "/set/seed").dump()) + "; " +
                                 number(value_at(result, "/set/real_pages")) + " real pages, " +
                                 number(value_at(result, "/set/nothing_pages")) +
                                 " pages of nothing we ask for"});
    }
    out += element("div", "scroll facts", table(rows));
  }
  return section("How this was measured",
                 "The same commands on the same set give the same figures, times aside.", out);
}

}  // namespace motcua::bench::report
