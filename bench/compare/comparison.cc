#include "bench/compare/comparison.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <map>
#include <utility>

#include "bench/score/calibration.h"
#include "bench/score/figures.h"

namespace motcua::bench {
namespace {

using Json = nlohmann::json;
using Units = std::map<std::string, const Json*>;

constexpr const char* kSchema = "motcua.bench/1";

struct Family {
  const char* prefix;
  std::vector<const char*> lists;
};

/// Which units a figure is made of; the empty prefix is last, for it fits every name.
const std::vector<Family>& families() {
  static const std::vector<Family> all{
      {"real.", {"real"}}, {"nothing.", {"nothing"}}, {"", {"dossiers", "pages"}}};
  return all;
}

/// The counts of each unit that has the figure, by the unit's id.
Units units_of(const Json& result, const Family& family, const std::string& counted) {
  Units units;
  if (!result.contains("units")) return units;
  for (const char* list : family.lists) {
    const auto found = result["units"].find(list);
    if (found == result["units"].end()) continue;
    for (const Json& unit : *found) {
      const auto count = unit.at("counts").find(counted);
      if (count != unit.at("counts").end()) units[unit.at("id").get<std::string>()] = &*count;
    }
  }
  return units;
}

score::Ratio ratio_of(const Json& counts) {
  return {counts.at(0).get<double>(), counts.at(1).get<double>()};
}

Change changed(const std::string& figure, const score::Difference& difference, bool same,
               bool more_is_better) {
  Change change{figure,         Tendency::kNoise, difference.before, difference.after,
                difference.low, difference.high,  difference.units,  false};
  if (same) {
    change.tendency = Tendency::kSame;
  } else if (difference.low > 0 || difference.high < 0) {
    change.tendency = (difference.low > 0) == more_is_better ? Tendency::kBetter : Tendency::kWorse;
  }
  return change;
}

Change compare_counts(const std::string& figure, const Json& base, const Json& now, bool more_is_better) {
  const auto& all = families();
  const auto family =
      std::find_if(all.begin(), all.end(), [&](const Family& one) { return figure.starts_with(one.prefix); });
  const std::string counted = figure.substr(std::string(family->prefix).size());
  const Units before = units_of(base, *family, counted);
  const Units after = units_of(now, *family, counted);
  std::vector<score::Pair> pairs;
  bool same = true;
  for (const auto& [id, counts] : before) {
    const auto twin = after.find(id);
    if (twin == after.end()) continue;
    pairs.push_back({ratio_of(*counts), ratio_of(*twin->second)});
    same = same && *counts == *twin->second;
  }
  return changed(figure, score::difference_of(pairs), same, more_is_better);
}

std::map<std::string, std::vector<score::Claim>> claims_of(const Json& result, const std::string& topic) {
  std::map<std::string, std::vector<score::Claim>> claims;
  for (const Json& unit : result.at("units").at("dossiers")) {
    std::vector<score::Claim>& own = claims[unit.at("id").get<std::string>()];
    for (const Json& claim : unit.at("claims").value(topic, Json::array())) {
      own.push_back({claim.at(0).get<double>(), claim.at(1).get<int>() != 0});
    }
  }
  return claims;
}

/// The calibration error of a topic, over dossiers that both results have.
Change compare_calibration(const std::string& topic, const Json& base, const Json& now) {
  using Claims = std::vector<score::Claim>;
  const auto before = claims_of(base, topic);
  const auto after = claims_of(now, topic);
  std::vector<const Claims*> was;
  std::vector<const Claims*> is;
  bool same = true;
  for (const auto& [id, claims] : before) {
    const auto twin = after.find(id);
    if (twin == after.end()) continue;
    was.push_back(&claims);
    is.push_back(&twin->second);
    same = same && claims == twin->second;
  }
  const auto error_of = [](const std::vector<const Claims*>& side, const std::vector<std::size_t>& drawn) {
    Claims all;
    for (const std::size_t i : drawn) all.insert(all.end(), side[i]->begin(), side[i]->end());
    return score::reliability(all).error;
  };
  const score::Difference difference =
      score::difference_of(was.size(), [&](const std::vector<std::size_t>& drawn) {
        return std::pair(error_of(was, drawn), error_of(is, drawn));
      });
  return changed("calibration." + topic, difference, same, false);
}

bool is_spread(const Json& json) {
  return json.is_object() && json.contains("median") && json.contains("min") && json.contains("max") &&
         json["median"].is_number();
}

/// Of rates and efficiencies more is better; of times, bytes and joules less.
bool more_is_better(const std::string& path) {
  return path.find("pages_per") != std::string::npos || path.find("efficiency") != std::string::npos ||
         path.find("ratio") != std::string::npos || path.find("speedup") != std::string::npos;
}

void compare_spreads(const std::string& path, const Json& base, const Json& now,
                     std::vector<Change>& changes) {
  if (is_spread(base) && is_spread(now)) {
    const double before = base["median"].get<double>();
    const double after = now["median"].get<double>();
    if (before <= 0 || base["min"].get<double>() <= 0) return;
    Change change{path, Tendency::kNoise, before, after, 0, 0, 0, true};
    change.low = now["min"].get<double>() / base["max"].get<double>();
    change.high = now["max"].get<double>() / base["min"].get<double>();
    if (change.low > 1 || change.high < 1) {
      change.tendency = (change.low > 1) == more_is_better(path) ? Tendency::kBetter : Tendency::kWorse;
    }
    changes.push_back(change);
    return;
  }
  const auto below = [&path](const std::string& name) { return path.empty() ? name : path + "." + name; };
  if (base.is_object() && now.is_object()) {
    for (const auto& [key, value] : base.items()) {
      if (path.empty() && (key == "units" || key == "figures" || key == "breakdown" || key == "tables"))
        continue;
      if (now.contains(key)) compare_spreads(below(key), value, now[key], changes);
    }
  } else if (base.is_array() && now.is_array()) {
    for (std::size_t i = 0; i < std::min(base.size(), now.size()); ++i) {
      compare_spreads(below(std::to_string(i)), base[i], now[i], changes);
    }
  }
}

std::vector<std::string> remarks_on(const Json& base, const Json& now) {
  std::vector<std::string> remarks;
  const auto differ = [&](const char* key, const char* inner) {
    return base.value(key, Json::object()).value(inner, Json()) !=
           now.value(key, Json::object()).value(inner, Json());
  };
  if (differ("set", "seed"))
    remarks.emplace_back("the two sets have different seeds: only what bears the same id is paired");
  if (differ("machine", "cpu") || differ("machine", "cores")) {
    remarks.emplace_back("the two machines differ: times say nothing about the program");
  }
  if (differ("versions", "engine") || differ("versions", "catalogue")) {
    remarks.emplace_back("the two have different engines or catalogues");
  }
  return remarks;
}

const char* word_for(Tendency tendency) {
  switch (tendency) {
    case Tendency::kSame: return "same";
    case Tendency::kNoise: return "within noise";
    case Tendency::kBetter: return "BETTER";
    case Tendency::kWorse: return "WORSE";
  }
  return "";
}

}  // namespace

Expected<Comparison> compare(const Json& base, const Json& now) {
  Comparison comparison;
  try {
    if (base.value("schema", "") != kSchema || now.value("schema", "") != kSchema) {
      return fail(ErrorCode::kCorrupt, std::string("not a result of ") + kSchema + "; measure it again");
    }
    if (base.value("verb", "") != now.value("verb", "")) {
      return fail(ErrorCode::kBadUsage, "one is of " + base.value("verb", "") + ", the other of " +
                                            now.value("verb", "") + "; compare like with like");
    }
    comparison.remarks = remarks_on(base, now);
    const Json before = base.value("figures", Json::object());
    const Json after = now.value("figures", Json::object());
    for (const auto& [name, figure] : before.items()) {
      if (!after.contains(name)) {
        comparison.remarks.push_back(name + " was measured before and is not any more");
        continue;
      }
      // Times have no units to pair; compare_spreads() below judges them.
      if (base.contains("units"))
        comparison.changes.push_back(
            compare_counts(name, base, now, figure.value("better", "more") == "more"));
    }
    const Json calibration = base.value("calibration", Json::object());
    for (const auto& [topic, curve] : calibration.items()) {
      comparison.changes.push_back(compare_calibration(topic, base, now));
    }
    compare_spreads("", base, now, comparison.changes);
  } catch (const std::exception& error) {
    return fail(ErrorCode::kCorrupt,
                std::string("not a whole result (") + error.what() + "); measure it again");
  }
  return comparison;
}

std::string comparison_text(const Comparison& comparison) {
  std::string text;
  char line[256];
  for (const std::string& remark : comparison.remarks) text += "note: " + remark + "\n";
  for (const Change& change : comparison.changes) {
    if (change.ratio) {
      std::snprintf(line, sizeof line, "%-34s %10.3f -> %10.3f  x [%.3f, %.3f]  %s\n", change.figure.c_str(),
                    change.before, change.after, change.low, change.high, word_for(change.tendency));
    } else {
      std::snprintf(line, sizeof line, "%-34s %8.3f %% -> %8.3f %%  %+.3f [%+.3f, %+.3f]  of %d  %s\n",
                    change.figure.c_str(), 100 * change.before, 100 * change.after,
                    100 * (change.after - change.before), 100 * change.low, 100 * change.high, change.units,
                    word_for(change.tendency));
    }
    text += line;
  }
  return text;
}

}  // namespace motcua::bench
