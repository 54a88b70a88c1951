#include "pipeline/read/network/line_odds.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "pipeline/read/network/line_plane.h"

namespace motcua::read {
namespace {

constexpr double kSureEnough = 0.7;
constexpr float kMostOfAll = 0.5F;  // Odds of a step add up to 1.
constexpr int kScale = 127;         // Tesseract counts odds in as many whole parts.

/// The largest of some odds; eight at a time, which a compiler may put side by side.
float largest(std::span<const float> odds) {
  constexpr std::size_t kLanes = 8;
  std::array<float, kLanes> most{};
  std::size_t at = 0;
  for (; at + kLanes <= odds.size(); at += kLanes) {
    for (std::size_t lane = 0; lane < kLanes; ++lane)
      most[lane] = odds[at + lane] > most[lane] ? odds[at + lane] : most[lane];
  }
  for (; at < odds.size(); ++at) most[0] = std::max(most[0], odds[at]);
  return *std::max_element(most.begin(), most.end());
}

/// Mean of the best odds over the steps whose best is a character.
double sureness(const CodeOdds& odds, int null_code) {
  double sum = 0;
  int characters = 0;
  const auto codes = static_cast<std::size_t>(odds.codes);
  for (std::size_t step = 0; step < static_cast<std::size_t>(odds.steps); ++step) {
    const std::span<const float> here = std::span(odds.odds).subspan(step * codes, codes);
    const float none = here[static_cast<std::size_t>(null_code)];
    if (none > kMostOfAll) continue;
    const float best = largest(here);
    if (best == none) continue;
    sum += static_cast<int>(kScale * best);
    ++characters;
  }
  return characters == 0 ? 0 : sum / characters / kScale;
}

}  // namespace

Expected<std::vector<CodeOdds>> read_line_odds(const Network& network,
                                               std::span<const PageImage* const> lines, int null_code) {
  std::vector<Plane> planes;
  for (const PageImage* line : lines) {
    auto plane = normalise_line(*line, network.line_height_px());
    if (!plane) return Unexpected(plane.error());
    planes.push_back(std::move(*plane));
  }
  std::vector<CodeOdds> odds = network.run(planes);
  std::vector<std::size_t> unsure;
  planes.clear();
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (sureness(odds[at], null_code) >= kSureEnough) continue;
    auto inverted = normalise_inverted_line(*lines[at], network.line_height_px());
    if (!inverted) return Unexpected(inverted.error());
    planes.push_back(std::move(*inverted));
    unsure.push_back(at);
  }
  std::vector<CodeOdds> others = network.run(planes);
  for (std::size_t at = 0; at < unsure.size(); ++at) {
    CodeOdds& first = odds[unsure[at]];
    if (sureness(others[at], null_code) > sureness(first, null_code)) first = std::move(others[at]);
  }
  return odds;
}

}  // namespace motcua::read
