#include "bench/score/breakdown.h"

namespace motcua::bench::score {
namespace {

void put(Breakdown& breakdown, const std::string& what, const std::string& value, const PageScore& page) {
  Group& group = breakdown[what][value];
  ++group.pages;
  add(group.tally, page.tally);
}

}  // namespace

std::string strength_band(double strength) {
  if (strength < 0.001) return "none";
  if (strength <= 0.25) return "weak";
  if (strength <= 0.5) return "middle";
  return strength <= 0.75 ? "strong" : "severe";
}

Breakdown break_down(const std::vector<PageScore>& pages) {
  Breakdown breakdown;
  for (const PageScore& page : pages) {
    if (page.blank || page.unreadable) continue;
    put(breakdown, "paper", page.paper.empty() ? "unknown" : page.paper, page);
    put(breakdown, "dpi", std::to_string(page.dpi), page);
    put(breakdown, "colour", page.colour, page);
    if (!page.profile.empty()) put(breakdown, "profile", page.profile, page);
    // One effect may come twice in a recipe; the page is counted at its strongest.
    std::map<std::string, double> strongest;
    for (const truth::Effect& effect : page.effects) {
      double& strength = strongest[effect.kind];
      strength = std::max(strength, effect.strength);
    }
    for (const auto& [kind, strength] : strongest) {
      put(breakdown, "effect:" + kind, strength_band(strength), page);
    }
    if (strongest.empty()) put(breakdown, "effect:none", "none", page);
  }
  return breakdown;
}

}  // namespace motcua::bench::score
