// What everybody reads: what was promised and what was reached, and where it is weakest.

#include <algorithm>
#include <vector>

#include "bench/report/html.h"
#include "bench/report/sections.h"
#include "bench/report/targets.h"

namespace motcua::bench::report {
namespace {

struct Words {
  const char* css;
  const char* says;
};

Words words_of(Standing standing) {
  switch (standing) {
    case Standing::kReached: return {"good", "reached"};
    case Standing::kPerhaps: return {"perhaps", "reached, not surely"};
    case Standing::kNotReached: return {"bad", "not reached"};
    case Standing::kNotMeasured: return {"none", "not measured"};
  }
  return {"none", ""};
}

std::string tile(const Target& target) {
  const Words words = words_of(target.standing);
  std::string inner = element("p", "name", escaped(target.name));
  inner += element("p", "value", target.measured.empty() ? "&#8211;" : escaped(target.measured));
  if (!target.interval.empty()) inner += element("p", "interval", escaped(target.interval));
  inner += element("p", "wanted", "wanted: " + escaped(target.wanted));
  if (!target.note.empty()) inner += element("p", "note", escaped(target.note));
  inner += element("p", "standing", words.says);
  return element("div", std::string("tile ") + words.css, inner);
}

/// The group of a breakdown with the most errors, of those with enough pages to say so.
struct Worst {
  std::string name;
  double cer = 0;
  int pages = 0;
};

constexpr int kPagesEnough = 3;

std::vector<Worst> by_error(const Json& groups) {
  std::vector<Worst> all;
  if (!groups.is_object()) return all;
  for (const auto& [name, group] : groups.items()) {
    const int pages = static_cast<int>(value_at(group, "/pages"));
    const double cer = value_at(group, "/figures/text.cer/value", -1);
    if (pages >= kPagesEnough && cer >= 0) all.push_back({name, cer, pages});
  }
  std::stable_sort(all.begin(), all.end(), [](const Worst& a, const Worst& b) { return a.cer > b.cer; });
  return all;
}

std::string worst_words(const std::vector<Worst>& all, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < std::min(count, all.size()); ++i) {
    out += (i == 0 ? "" : ", ") + escaped(all[i].name) + " (" + per_cent(all[i].cer) + " of letters on " +
           std::to_string(all[i].pages) + " pages)";
  }
  return out;
}

void add(std::string& list, const std::string& html) {
  if (!html.empty()) list += element("li", "", html);
}

std::string worst_effects(const Json& breakdown) {
  std::vector<Worst> all;
  if (!breakdown.is_object()) return {};
  for (const auto& [what, groups] : breakdown.items()) {
    if (what.rfind("effect:", 0) != 0) continue;
    for (Worst& worst : by_error(groups)) {
      worst.name = what.substr(7) + ", " + worst.name;
      all.push_back(std::move(worst));
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Worst& a, const Worst& b) { return a.cer > b.cer; });
  return worst_words(all, 3);
}

/// Rows of a table of the result whose count in `column` is the largest share.
std::string most_missed(const Json& rows, const char* bad, const char* good) {
  std::vector<std::pair<double, std::string>> all;
  if (!rows.is_object()) return {};
  for (const auto& [name, cells] : rows.items()) {
    const double missed = cells.value(bad, 0.0);
    const double found = cells.value(good, 0.0);
    if (missed > 0)
      all.emplace_back(missed / (missed + found),
                       escaped(name) + " (" + number(missed) + " of " + number(missed + found) + " missed)");
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string out;
  for (std::size_t i = 0; i < std::min<std::size_t>(5, all.size()); ++i)
    out += (i == 0 ? "" : ", ") + all[i].second;
  return out;
}

/// Wrong verdicts that nobody would look at again, by dossier.
std::string wrongly(const Json& dossiers, const char* verdict) {
  std::string out;
  int count = 0;
  for (const Json& dossier : dossiers) {
    if (words_at(dossier, "/read_verdict") != verdict || words_at(dossier, "/verdict") == verdict) continue;
    constexpr int kShown = 12;
    if (++count > kShown) continue;
    const std::string scenario = words_at(dossier, "/scenario");
    out += (out.empty() ? "" : ", ") + escaped(words_at(dossier, "/id")) +
           (scenario.empty() ? "" : " (" + escaped(scenario) + ")");
  }
  return count == 0 ? std::string() : std::to_string(count) + ": " + out;
}

}  // namespace

std::string promises_section(const Inputs& inputs) {
  std::string tiles;
  for (const Target& target : targets(inputs)) tiles += tile(target);
  return section("What was promised, what was measured",
                 "Below each value its 95 % interval or its spread over the rounds. Reached means with the "
                 "whole interval; "
                 "reached, not surely means that too little was measured to say so.",
                 element("div", "tiles", tiles));
}

std::string weak_spots_section(const Inputs& inputs) {
  std::string list;
  for (const Target& target : targets(inputs)) {
    if (target.standing != Standing::kNotReached) continue;
    add(list, "<b>Not reached:</b> " + escaped(target.name) + ": " + escaped(target.measured) + ", wanted " +
                  escaped(target.wanted) + ".");
  }
  const Json& dossiers = at(inputs.accuracy, "/units/dossiers");
  const Json& breakdown = at(inputs.accuracy, "/breakdown");
  const auto named = [&](const char* title, const std::string& what) {
    if (!what.empty()) add(list, std::string("<b>") + title + "</b> " + what + ".");
  };
  named("Wrongly called complete, ", wrongly(dossiers, "complete"));
  named("Wrongly called incomplete, ", wrongly(dossiers, "incomplete"));
  named("Planted defects missed most:",
        most_missed(at(inputs.accuracy, "/tables/planted"), "missed", "found"));
  named("Marks missed most:", most_missed(at(inputs.accuracy, "/tables/mark"), "missed", "found"));
  named("Kinds of paper read worst:", worst_words(by_error(at(breakdown, "/paper")), 5));
  named("Scan profiles read worst:", worst_words(by_error(at(breakdown, "/profile")), 3));
  named("Effects that cost most:", worst_effects(breakdown));
  const Json& failures = at(inputs.accuracy, "/failures");
  if (failures.is_array() && !failures.empty())
    add(list, "<b>No answer at all</b> for " + std::to_string(failures.size()) + "; they are listed below.");
  if (list.empty()) return {};
  return section("Weak spots",
                 "Named by the figures themselves; groups of fewer than three pages are left out.",
                 element("ul", "weak", list));
}

}  // namespace motcua::bench::report
