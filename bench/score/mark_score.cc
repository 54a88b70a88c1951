#include "bench/score/mark_score.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "bench/score/interval.h"

namespace motcua::bench::score {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Of each true mark, the index of the mark that was said of it; the best overlaps first,
/// each mark once.
std::vector<std::size_t> matched(const std::vector<truth::TrueMark>& is, const std::vector<Mark>& said) {
  struct Pair {
    double overlap;
    std::size_t is;
    std::size_t said;
  };
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < is.size(); ++i) {
    for (std::size_t k = 0; k < said.size(); ++k) {
      if (is[i].kind != said[k].kind) continue;
      const double share = overlap(is[i].box, said[k].box);
      if (share >= kMarkOverlapMin) pairs.push_back({share, i, k});
    }
  }
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const Pair& a, const Pair& b) { return a.overlap > b.overlap; });
  std::vector<std::size_t> match(is.size(), kNone);
  std::vector<bool> taken(said.size(), false);
  for (const Pair& pair : pairs) {
    if (match[pair.is] != kNone || taken[pair.said]) continue;
    match[pair.is] = pair.said;
    taken[pair.said] = true;
  }
  return match;
}

/// Asked only where the truth has an answer.
void score_trait(const std::string& trait, std::string_view kind, std::string_view is, std::string_view said,
                 Tally& tally, Tables& tables) {
  if (is.empty()) return;
  add(tally, "mark." + trait + "_right", is == said ? 1 : 0, 1);
  ++tables["mark_" + trait][std::string(kind) + " " + std::string(is)]
          [said.empty() ? "not said" : std::string(said)];
}

}  // namespace

void score_marks(const truth::TruePage& page, const std::vector<Mark>& said, Tally& tally, Tables& tables,
                 Claims& claims) {
  const std::vector<std::size_t> match = matched(page.marks, said);
  std::vector<bool> true_one(said.size(), false);
  for (std::size_t i = 0; i < match.size(); ++i) {
    const truth::TrueMark& is = page.marks[i];
    const std::string kind(mark_kind_slug(is.kind));
    const bool found = match[i] != kNone;
    add(tally, "mark.found", found ? 1 : 0, 1);
    add(tally, "mark." + kind + ".found", found ? 1 : 0, 1);
    ++tables["mark"][kind][found ? "found" : "missed"];
    if (!found) continue;
    true_one[match[i]] = true;
    const Mark& other = said[match[i]];
    score_trait("colour", kind, ink_colour_slug(is.colour), ink_colour_slug(other.colour), tally, tables);
    score_trait("shape", kind, mark_shape_slug(is.shape), mark_shape_slug(other.shape), tally, tables);
    score_trait("state", kind, mark_state_slug(is.state), mark_state_slug(other.state), tally, tables);
  }
  for (std::size_t k = 0; k < said.size(); ++k) {
    const std::string kind(mark_kind_slug(said[k].kind));
    add(tally, "mark.precision", true_one[k] ? 1 : 0, 1);
    add(tally, "mark." + kind + ".precision", true_one[k] ? 1 : 0, 1);
    if (!true_one[k]) ++tables["mark"][kind]["invented"];
    claims["mark"].push_back({said[k].confidence, true_one[k]});
    claims["mark." + kind].push_back({said[k].confidence, true_one[k]});
  }
}

}  // namespace motcua::bench::score
