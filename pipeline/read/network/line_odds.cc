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

Expected<CodeOdds> read_line_odds(const Network& network, const PageImage& line, int null_code) {
  const Expected<Plane> plane = normalise_line(line, network.line_height_px());
  if (!plane) return Unexpected(plane.error());
  CodeOdds odds = network.run(*plane);
  const double sure = sureness(odds, null_code);
  if (sure >= kSureEnough) return odds;
  const Expected<Plane> inverted = normalise_inverted_line(line, network.line_height_px());
  if (!inverted) return Unexpected(inverted.error());
  CodeOdds other = network.run(*inverted);
  if (sureness(other, null_code) > sure) return other;
  return odds;
}

}  // namespace motcua::read
