// Fields: what was taken from a paper against what stands on it.

#include <algorithm>
#include <cstdio>
#include <set>

#include "bench/score/interval.h"
#include "bench/score/letters.h"
#include "bench/score/paper_score.h"
#include "models/folding.h"

namespace motcua::bench::score {
namespace {

using truth::TrueDocument;
using truth::TrueDossier;
using truth::TrueField;

bool same_value(const std::string& a, const std::string& b) {
  return normal_value(a) == normal_value(b);
}

std::vector<const Field*> fields_on(const std::vector<int>& pages, const Answer& answer) {
  std::vector<const Field*> fields;
  for (const ReadDocument& document : answer.documents) {
    for (const Field& field : document.fields) {
      if (std::find(pages.begin(), pages.end(), field.page) != pages.end()) fields.push_back(&field);
    }
  }
  return fields;
}

const Field* most_confident(const std::vector<const Field*>& fields, const std::string& name) {
  const Field* best = nullptr;
  for (const Field* field : fields) {
    if (field->name == name && (best == nullptr || field->confidence > best->confidence)) best = field;
  }
  return best;
}

/// The words of all lines of a paper, folded, one space around each.
std::string printed_on(const TrueDocument& document, const TrueDossier& truth) {
  std::string text = " ";
  for (const int number : document.pages) {
    for (const truth::TrueLine& line : truth.pages[static_cast<std::size_t>(number - 1)].lines) {
      text += fold(line.text) + " ";
    }
  }
  return text;
}

/// "2026-11-08" as papers print it: "8 11 2026", "08 11 2026", "ngay 08 thang 11 nam 2026".
std::vector<std::string> ways_to_print(const std::string& value) {
  std::vector<std::string> ways{" " + fold(value) + " "};
  int year = 0;
  int month = 0;
  int day = 0;
  if (std::sscanf(value.c_str(), "%4d-%2d-%2d", &year, &month, &day) != 3) return ways;
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  for (const std::string& d : {two(day), std::to_string(day)}) {
    for (const std::string& m : {two(month), std::to_string(month)}) {
      const std::string y = std::to_string(year);
      ways.push_back(" " + d + " " + m + " " + y + " ");
      ways.push_back(" " + d + " thang " + m + " nam " + y + " ");
    }
  }
  return ways;
}

bool stands_there(const std::string& value, const std::string& printed) {
  const auto ways = ways_to_print(value);
  if (std::any_of(ways.begin(), ways.end(),
                  [&](const std::string& way) { return printed.find(way) != std::string::npos; })) {
    return true;
  }
  // "300.000.000" is printed in groups and kept without them.
  std::string joined;
  std::copy_if(printed.begin(), printed.end(), std::back_inserter(joined), [](char c) { return c != ' '; });
  std::string wanted = fold(value);
  std::erase(wanted, ' ');
  return wanted.size() >= 6 && joined.find(wanted) != std::string::npos;
}

}  // namespace

void score_fields(const TrueDossier& truth, const Answer& answer, Tally& tally, Tables& tables,
                  Claims& claims) {
  auto& table = tables["field"];
  for (const TrueDocument& document : truth.documents) {
    std::vector<const TrueField*> wanted;
    bool legible = false;
    for (const int number : document.pages) {
      const truth::TruePage& page = truth.pages[static_cast<std::size_t>(number - 1)];
      legible = legible || !page.unreadable;
      for (const TrueField& field : page.fields) wanted.push_back(&field);
    }
    if (!legible) continue;
    const auto given = fields_on(document.pages, answer);
    std::set<std::string> names;
    for (const TrueField* field : wanted) names.insert(field->name);
    for (const std::string& name : names) {
      const Field* said = most_confident(given, name);
      const auto fits = [&](const TrueField* field) {
        return field->name == name && said != nullptr && same_value(field->value, said->value);
      };
      const auto right = std::find_if(wanted.begin(), wanted.end(), fits);
      const bool is_right = right != wanted.end();
      add(tally, "field.right", is_right ? 1 : 0, 1);
      add(tally, "field.wrong", said != nullptr && !is_right ? 1 : 0, 1);
      add(tally, "field.missing", said == nullptr ? 1 : 0, 1);
      ++table[name][is_right ? "right" : said != nullptr ? "wrong" : "missing"];
      if (said != nullptr) claims["field"].push_back({said->confidence, is_right});
      if (is_right && !(*right)->box.empty() && !said->box.empty()) {
        add(tally, "field.box_overlap", overlap((*right)->box, said->box), 1);
      }
    }
    const std::string printed = printed_on(document, truth);
    for (const Field* said : given) {
      const bool invented = !names.contains(said->name) && !stands_there(said->value, printed);
      add(tally, "field.invented", invented ? 1 : 0, 1);
      if (!invented) continue;
      ++table[said->name]["invented"];
      claims["field"].push_back({said->confidence, false});
    }
  }
}

}  // namespace motcua::bench::score
