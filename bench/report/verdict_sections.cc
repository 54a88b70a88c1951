// What was said of dossiers: verdicts, how many may be decided without a person, planted
// defects, and whether confidences mean what they say.

#include <algorithm>
#include <map>
#include <vector>

#include "bench/report/html.h"
#include "bench/report/plots.h"
#include "bench/report/sections.h"

namespace motcua::bench::report {
namespace {

constexpr const char* kVerdicts[] = {"complete", "incomplete", "needs_review"};

std::string verdict_words(const std::string& slug) {
  return slug == "needs_review" ? "a person should look" : slug;
}

/// How dark a cell of a table is, by its share of the row: "w0" to "w4".
std::string shade(double count, double of) {
  const int step = of > 0 ? static_cast<int>(count / of * 4 + 0.5) : 0;
  return "w" + std::to_string(step);
}

/// Truth in rows, what was said in columns.
std::string confusion(const Json& counts, const std::vector<std::string>& rows,
                      const std::vector<std::string>& columns, const std::string& corner) {
  std::string out = "<thead><tr><th>" + escaped(corner) + "</th>";
  for (const std::string& column : columns) out += "<th>" + escaped(verdict_words(column)) + "</th>";
  out += "</tr></thead><tbody>";
  for (const std::string& row : rows) {
    double sum = 0;
    for (const std::string& column : columns) sum += value_at(counts, "/" + row + "/" + column);
    out += "<tr><th>" + escaped(verdict_words(row)) + "</th>";
    for (const std::string& column : columns) {
      const double count = value_at(counts, "/" + row + "/" + column);
      const std::string css = row == column ? "right " : count > 0 ? "wrong " : "";
      out += "<td class=\"" + css + shade(count, sum) + "\">" + number(count) + "</td>";
    }
    out += "</tr>";
  }
  return element("table", "confusion", out + "</tbody>");
}

std::vector<std::string> keys(const Json& object) {
  std::vector<std::string> names;
  if (object.is_object()) {
    for (const auto& [name, inner] : object.items()) names.push_back(name);
  }
  return names;
}

std::vector<std::string> keys_inside(const Json& object) {
  std::vector<std::string> names;
  for (const auto& outer : object.is_object() ? object : Json::object()) {
    for (const std::string& name : keys(outer)) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  return names;
}

struct Decided {
  double confidence = 0;
  bool wrong = false;
  bool wrong_complete = false;
};

}  // namespace

std::string verdicts_section(const Inputs& inputs) {
  const Json& verdicts = at(inputs.accuracy, "/tables/verdict");
  if (!verdicts.is_object()) return {};
  const std::vector<std::string> names(std::begin(kVerdicts), std::end(kVerdicts));
  std::vector<std::string> said = names;
  for (const std::string& other : keys_inside(verdicts)) {
    if (std::find(said.begin(), said.end(), other) == said.end()) said.push_back(other);
  }
  std::string inner = element("div", "scroll", confusion(verdicts, names, said, "is \\ was called"));
  const Json& components = at(inputs.accuracy, "/tables/component");
  if (components.is_object()) {
    std::vector<std::string> columns = keys_inside(components);
    std::sort(columns.begin(), columns.end());
    inner += element("h3", "", "Component by component") +
             element("div", "scroll", confusion(components, keys(components), columns, "is \\ was called"));
  }
  return section("Verdicts",
                 "Rows are the truth, columns what the program said; off the diagonal it was wrong.", inner);
}

std::string automation_section(const Inputs& inputs) {
  const Json& dossiers = at(inputs.accuracy, "/units/dossiers");
  if (!dossiers.is_array() || dossiers.empty()) return {};
  std::vector<Decided> decided;
  for (const Json& dossier : dossiers) {
    const std::string said = words_at(dossier, "/read_verdict");
    if (said != "complete" && said != "incomplete") continue;
    const bool wrong = said != words_at(dossier, "/verdict");
    decided.push_back({value_at(dossier, "/confidence"), wrong, wrong && said == "complete"});
  }
  std::stable_sort(decided.begin(), decided.end(),
                   [](const Decided& a, const Decided& b) { return a.confidence > b.confidence; });
  const auto all = static_cast<double>(dossiers.size());
  Series wrong{.name = "wrong, of those decided", .points = {}};
  Series wrong_complete{.name = "wrongly called complete, of those decided", .points = {}};
  double wrong_count = 0;
  double wrong_complete_count = 0;
  for (std::size_t i = 0; i < decided.size(); ++i) {
    wrong_count += decided[i].wrong ? 1 : 0;
    wrong_complete_count += decided[i].wrong_complete ? 1 : 0;
    // Dossiers of the same confidence are decided together or not at all.
    if (i + 1 < decided.size() && decided[i + 1].confidence == decided[i].confidence) continue;
    const auto count = static_cast<double>(i + 1);
    const std::string tip = "from confidence " + number(decided[i].confidence) + " on: " + number(count) +
                            " of " + number(all) + " decided, " + number(wrong_count) + " wrong";
    wrong.points.push_back({count / all, wrong_count / count, 0, 0, tip});
    wrong_complete.points.push_back({count / all, wrong_complete_count / count, 0, 0, tip});
  }
  CurveTerms terms{.says = "Share wrong against share decided without a person",
                   .x_title = "share of dossiers decided without a person",
                   .y_title = "share wrong",
                   .x_format = per_cent,
                   .y_format = per_cent};
  terms.width = 760;
  terms.x_high = 1;
  // A line along the bottom should not look like one at the top.
  constexpr double kSmallestAxis = 0.05;
  terms.y_high = kSmallestAxis;
  for (const Point& point : wrong.points) terms.y_high = std::max(terms.y_high, point.y * 1.05);
  return section("Decided alone against wrong",
                 "Each point is a threshold on the confidence of the verdict: from the left only the surest "
                 "dossiers are "
                 "decided by the machine, to the right all that it would decide today. Further right and "
                 "lower is better.",
                 curves({wrong, wrong_complete}, terms));
}

std::string defects_section(const Inputs& inputs) {
  const auto drawn = [&](const char* which, const std::string& title) -> std::string {
    const Json& rows = at(inputs.accuracy, std::string("/tables/") + which);
    if (!rows.is_object() || rows.empty()) return {};
    std::vector<Bar> all;
    for (const auto& [reason, cells] : rows.items()) {
      const double found = cells.value("found", 0.0);
      const double missed = cells.value("missed", 0.0);
      const double invented = cells.value("invented", 0.0);
      if (found + missed + invented == 0) continue;
      Bar bar{.label = reason, .value = found + missed > 0 ? found / (found + missed) : 0, .note = {}};
      bar.note =
          found + missed > 0 ? number(found) + " of " + number(found + missed) + " found" : "held nowhere";
      if (invented > 0) bar.note += ", " + number(invented) + " invented";
      all.push_back(std::move(bar));
    }
    std::stable_sort(all.begin(), all.end(), [](const Bar& a, const Bar& b) { return a.value < b.value; });
    return element("h3", "", title) + element("div", "scroll", bars(all, per_cent, -1));
  };
  return section("Defects found",
                 "Worst first. A planted defect is found when its component bears its reason.",
                 drawn("planted", "Planted on purpose") + drawn("reason", "All reasons, once a dossier") +
                     drawn("mark", "Seals, signatures, photographs"));
}

std::string calibration_section(const Inputs& inputs) {
  const Json& topics = at(inputs.accuracy, "/calibration");
  if (!topics.is_object()) return {};
  std::string small;
  for (const auto& [topic, curve] : topics.items()) {
    Series right{.name = topic, .points = {}};
    for (const Json& bin : at(curve, "/bins")) {
      const double count = value_at(bin, "/count");
      if (count == 0) continue;
      const double confidence = value_at(bin, "/confidence");
      const double share = value_at(bin, "/right");
      right.points.push_back(
          {confidence, share, 0, 0,
           number(count) + " at " + number(confidence) + ": " + per_cent(share) + " right"});
    }
    CurveTerms terms{.says = "Share right against confidence: " + topic,
                     .x_title = "confidence",
                     .y_title = topic + ": share right",
                     .x_format = number,
                     .y_format = number};
    terms.width = 280;
    terms.height = 250;
    terms.x_high = 1;
    terms.y_high = 1;
    terms.diagonal = true;
    small += element(
        "figure", "",
        curves({right}, terms) + element("figcaption", "",
                                         number(value_at(curve, "/count")) + " statements, mean distance " +
                                             number(value_at(curve, "/error"))));
  }
  return section("Do confidences mean what they say?",
                 "On the dotted line, of 100 statements at 0.9 ninety are right. Below it the program is too "
                 "sure of itself.",
                 element("div", "small", small));
}

}  // namespace motcua::bench::report
