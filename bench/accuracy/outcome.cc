#include "bench/accuracy/outcome.h"

#include <cmath>
#include <cstdio>

#include "bench/score/breakdown.h"
#include "bench/score/calibration.h"

namespace motcua::bench {
namespace {

using Json = nlohmann::ordered_json;
using score::DossierScore;
using score::Figure;
using score::FigureKind;
using score::PageScore;
using score::Tally;

double rounded(double value) {
  return std::round(value * 1e6) / 1e6;
}

Json counts_json(const Tally& tally) {
  Json json = Json::object();
  for (const auto& [figure, ratio] : tally) {
    if (ratio.part == 0 && ratio.whole == 0) continue;
    json[figure] = Json::array({rounded(ratio.part), rounded(ratio.whole)});
  }
  return json;
}

Json page_json(const PageScore& page) {
  Json json{{"id", page.id}, {"file", page.file}, {"file_page", page.file_page}};
  json["paper"] = page.paper;
  json["read_kind"] = page.read_kind;
  json["profile"] = page.profile;
  json["colour"] = page.colour;
  json["dpi"] = page.dpi;
  json["blank"] = page.blank;
  json["unreadable"] = page.unreadable;
  json["effects"] = Json::array();
  for (const auto& effect : page.effects) {
    json["effects"].push_back({{"kind", effect.kind}, {"strength", effect.strength}});
  }
  json["counts"] = counts_json(page.tally);
  json["worst_lines"] = Json::array();
  for (const auto& line : page.worst_lines) {
    Json entry{{"truth", line.truth}, {"read", line.read}, {"errors", line.errors}};
    if (!line.box.empty()) {
      entry["box"] = Json::array({line.box.x, line.box.y, line.box.width, line.box.height});
    }
    json["worst_lines"].push_back(std::move(entry));
  }
  return json;
}

Json claims_json(const score::Claims& claims) {
  Json json = Json::object();
  for (const auto& [topic, all] : claims) {
    Json list = Json::array();
    for (const score::Claim& claim : all) {
      list.push_back(Json::array({rounded(claim.confidence), claim.right ? 1 : 0}));
    }
    json[topic] = std::move(list);
  }
  return json;
}

Json dossier_json(const DossierScore& dossier) {
  return {{"id", dossier.id},
          {"procedure", dossier.procedure},
          {"scenario", dossier.scenario},
          {"verdict", dossier.verdict},
          {"read_verdict", dossier.read_verdict},
          {"confidence", rounded(dossier.confidence)},
          {"trouble", dossier.trouble},
          {"page_count", dossier.pages.size()},
          {"counts", counts_json(dossier.tally)},
          {"claims", claims_json(dossier.claims)}};
}

Json calibration_json(const std::vector<DossierScore>& dossiers) {
  score::Claims all;
  for (const DossierScore& dossier : dossiers) {
    for (const auto& [topic, claims] : dossier.claims) {
      all[topic].insert(all[topic].end(), claims.begin(), claims.end());
    }
  }
  Json json = Json::object();
  for (const auto& [topic, claims] : all) {
    const score::Reliability curve = score::reliability(claims);
    Json bins = Json::array();
    for (const score::ReliabilityBin& bin : curve.bins) {
      bins.push_back({{"low", bin.low},
                      {"count", bin.count},
                      {"confidence", rounded(bin.confidence)},
                      {"right", rounded(bin.right)}});
    }
    json[topic] = {{"count", curve.count}, {"error", rounded(curve.error)}, {"bins", std::move(bins)}};
  }
  return json;
}

std::vector<PageScore> all_pages(const std::vector<DossierScore>& dossiers) {
  std::vector<PageScore> pages;
  for (const DossierScore& dossier : dossiers) {
    pages.insert(pages.end(), dossier.pages.begin(), dossier.pages.end());
  }
  return pages;
}

Json breakdown_json(const std::vector<PageScore>& pages) {
  Json json = Json::object();
  for (const auto& [what, groups] : score::break_down(pages)) {
    for (const auto& [value, group] : groups) {
      Json figures = Json::object();
      for (const FigureKind& kind : score::figure_kinds()) {
        const auto found = group.tally.find(kind.name);
        if (found == group.tally.end() || found->second.whole == 0) continue;
        figures[std::string(kind.name)] = {{"value", rounded(found->second.value())},
                                           {"part", rounded(found->second.part)},
                                           {"whole", rounded(found->second.whole)}};
      }
      json[what][value] = {{"pages", group.pages}, {"figures", std::move(figures)}};
    }
  }
  return json;
}

Json tables_json(const std::vector<DossierScore>& dossiers) {
  score::Tables sum;
  for (const DossierScore& dossier : dossiers) {
    for (const auto& [table, rows] : dossier.tables) {
      for (const auto& [row, cells] : rows) {
        for (const auto& [column, count] : cells) sum[table][row][column] += count;
      }
    }
  }
  return sum;
}

/// Adds the figures that `units` have.
void add_figures(const std::string& prefix, const std::vector<const Tally*>& units,
                 std::vector<std::pair<std::string, Figure>>& figures) {
  for (const FigureKind& kind : score::figure_kinds()) {
    const Figure figure = score::figure_of(kind, units);
    if (figure.whole > 0) figures.emplace_back(prefix + std::string(kind.name), figure);
  }
}

std::vector<const Tally*> tallies(const std::vector<PageScore>& pages) {
  std::vector<const Tally*> units;
  for (const PageScore& page : pages) units.push_back(&page.tally);
  return units;
}

Json pages_json(const std::vector<PageScore>& pages) {
  Json json = Json::array();
  for (const PageScore& page : pages) json.push_back(page_json(page));
  return json;
}

}  // namespace

std::vector<std::pair<std::string, Figure>> figures_of(const Outcome& outcome) {
  std::vector<const Tally*> units;
  for (const DossierScore& dossier : outcome.dossiers) {
    units.push_back(&dossier.tally);
    for (const PageScore& page : dossier.pages) units.push_back(&page.tally);
  }
  std::vector<std::pair<std::string, Figure>> figures;
  add_figures("", units, figures);
  add_figures("real.", tallies(outcome.real), figures);
  add_figures("nothing.", tallies(outcome.nothing), figures);
  return figures;
}

Json outcome_json(const Outcome& outcome) {
  const std::vector<PageScore> pages = all_pages(outcome.dossiers);
  Json json;
  json["versions"] = outcome.versions;
  json["set"] = {{"seed", outcome.set.seed},
                 {"dossiers", outcome.dossiers.size()},
                 {"pages", pages.size()},
                 {"real_pages", outcome.real.size()},
                 {"nothing_pages", outcome.nothing.size()}};
  json["figures"] = Json::object();
  for (const auto& [name, figure] : figures_of(outcome)) json["figures"][name] = score::figure_json(figure);
  json["tables"] = tables_json(outcome.dossiers);
  json["calibration"] = calibration_json(outcome.dossiers);
  json["breakdown"] = breakdown_json(pages);
  json["failures"] = Json::array();
  for (const auto& [id, why] : outcome.failures) json["failures"].push_back({{"id", id}, {"trouble", why}});
  json["units"]["dossiers"] = Json::array();
  for (const DossierScore& dossier : outcome.dossiers)
    json["units"]["dossiers"].push_back(dossier_json(dossier));
  json["units"]["pages"] = pages_json(pages);
  json["units"]["real"] = pages_json(outcome.real);
  json["units"]["nothing"] = pages_json(outcome.nothing);
  return json;
}

std::string outcome_text(const Outcome& outcome) {
  std::string text;
  char line[256];
  for (const auto& [name, figure] : figures_of(outcome)) {
    const FigureKind* kind = score::figure_kind(name);
    std::snprintf(line, sizeof line, "%-34s %8.3f %%  [%7.3f, %7.3f]  of %-9.0f %s\n", name.c_str(),
                  100 * figure.value, 100 * figure.low, 100 * figure.high, figure.whole,
                  kind == nullptr ? "" : std::string(kind->says).c_str());
    text += line;
  }
  for (const auto& [id, why] : outcome.failures) text += "no answer: " + id + ": " + why + "\n";
  return text;
}

}  // namespace motcua::bench
