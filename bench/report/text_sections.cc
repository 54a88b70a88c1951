// How well text was read, by what the page has gone through and by kind of paper.

#include <algorithm>
#include <array>
#include <vector>

#include "bench/report/html.h"
#include "bench/report/plots.h"
#include "bench/report/sections.h"

namespace motcua::bench::report {
namespace {

constexpr int kPagesEnough = 3;
constexpr std::array<const char*, 5> kBands{"none", "weak", "middle", "strong", "severe"};

double cer_of(const Json& group) {
  return value_at(group, "/figures/text.cer/value", -1);
}

std::string pages_of(const Json& group) {
  const double pages = value_at(group, "/pages");
  return number(pages) + (pages == 1 ? " page" : " pages");
}

/// Groups of one breakdown as bars of their error rate, worst first.
std::string by_error(const Json& groups) {
  std::vector<Bar> rows;
  if (!groups.is_object()) return {};
  for (const auto& [name, group] : groups.items()) {
    if (const double cer = cer_of(group); cer >= 0)
      rows.push_back({.label = name.empty() ? "(none named)" : name, .value = cer, .note = pages_of(group)});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const Bar& a, const Bar& b) { return a.value > b.value; });
  return rows.empty() ? std::string() : element("div", "scroll", bars(rows, per_cent, -1));
}

}  // namespace

std::string effects_section(const Inputs& inputs) {
  const Json& breakdown = at(inputs.accuracy, "/breakdown");
  if (!breakdown.is_object()) return {};
  std::vector<std::pair<std::string, std::vector<Bar>>> all;
  // One page read badly should not flatten all drawings.
  double high = 0;
  double highest = 0;
  for (const auto& [what, groups] : breakdown.items()) {
    if (what.rfind("effect:", 0) != 0) continue;
    std::vector<Bar> columns;
    for (const char* band : kBands) {
      if (!groups.contains(band) || cer_of(groups[band]) < 0) continue;
      const Json& group = groups[band];
      columns.push_back({.label = band, .value = cer_of(group), .note = pages_of(group)});
      if (value_at(group, "/pages") >= kPagesEnough) high = std::max(high, cer_of(group));
      highest = std::max(highest, cer_of(group));
    }
    if (!columns.empty()) all.emplace_back(what.substr(7), std::move(columns));
  }
  if (high == 0) high = highest;
  std::string small;
  for (const auto& [effect, columns] : all)
    small += element("figure", "", small_columns(effect, columns, high, per_cent));
  if (small.empty()) return {};
  return section(
      "Errors by effect and strength",
      "Character error rate of the pages that bear the effect in this strength; all drawings have one scale, "
      "up to the worst of three pages or more. "
      "Effects come together, so a column also holds what the others did.",
      element("div", "small", small));
}

std::string profiles_section(const Inputs& inputs) {
  const Json& breakdown = at(inputs.accuracy, "/breakdown");
  std::string inner;
  for (const auto& [key, title] :
       {std::pair{"profile", "By scanner and habit"}, std::pair{"dpi", "By resolution"},
        std::pair{"colour", "By depth of colour"}}) {
    const std::string drawn = by_error(at(breakdown, std::string("/") + key));
    if (!drawn.empty()) inner += element("h3", "", title) + drawn;
  }
  return inner.empty() ? inner
                       : section("Errors by kind of scan", "Character error rate, worst first.", inner);
}

std::string kinds_section(const Inputs& inputs) {
  const Json& papers = at(inputs.accuracy, "/breakdown/paper");
  if (!papers.is_object()) return {};
  struct Row {
    std::string name;
    double right = 0;
    double cer = 0;
    const Json* group = nullptr;
  };
  std::vector<Row> rows;
  for (const auto& [name, group] : papers.items())
    rows.push_back({name, value_at(group, "/figures/page.kind_right/value", 1), cer_of(group), &group});
  std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    return a.right != b.right ? a.right < b.right : a.cer > b.cer;
  });
  std::vector<std::vector<std::string>> cells{{"kind of paper", "pages", "pages called this kind",
                                               "character errors", "of print", "tone errors",
                                               "numbers found"}};
  const auto share = [](const Json& group, const char* figure) {
    const double value = value_at(group, std::string("/figures/") + figure + "/value", -1);
    return value < 0 ? std::string("&#8211;") : per_cent(value);
  };
  for (const Row& row : rows) {
    const std::string kind = share(*row.group, "page.kind_right");
    cells.push_back({escaped(row.name), number(value_at(*row.group, "/pages")),
                     row.right < 1 ? element("b", "badly", kind) : kind, share(*row.group, "text.cer"),
                     share(*row.group, "text.printed_cer"), share(*row.group, "text.tone_errors"),
                     share(*row.group, "text.number_recall")});
  }
  return section("Kinds of paper", "Worst first. Unknown are papers that no procedure asks for.",
                 element("div", "scroll", table(cells)));
}

}  // namespace motcua::bench::report
