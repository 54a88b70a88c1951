#include "pipeline/read/network/line_odds.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "pipeline/read/network/line_plane.h"

namespace motcua::read {
namespace {

constexpr double kSureEnough = 0.7;
constexpr int kScale = 127;  // Tesseract counts odds in as many whole parts.

/// Mean of the best odds over the steps whose best is a character.
double sureness(const CodeOdds& odds, int null_code) {
  double sum = 0;
  int characters = 0;
  for (int step = 0; step < odds.steps; ++step) {
    const auto begin = odds.odds.begin() + static_cast<std::ptrdiff_t>(step) * odds.codes;
    const auto best = std::max_element(begin, begin + odds.codes);
    if (best - begin == null_code) continue;
    sum += static_cast<int>(kScale * *best);
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
