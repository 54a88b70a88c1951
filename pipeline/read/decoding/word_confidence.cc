#include "pipeline/read/decoding/word_confidence.h"

#include <algorithm>
#include <cmath>

namespace motcua::read {
namespace {

// Weights of the sum. A dictionary that knows a word is worth as much as four times the odds.
constexpr double kBias = -1.939;
constexpr double kOdds = 0.584;
constexpr double kCertainty = -0.498;
constexpr double kLength = 0.164;
constexpr double kIsWord = 1.685;
constexpr double kIsNumber = 1.320;

constexpr double kOddsMin = 1e-3;
constexpr double kOddsMax = 0.9999;
constexpr double kSurest = 0.01;  // Log-odds nearer to 0 say no more.

}  // namespace

double word_confidence(std::span<const ReadCharacter> word) {
  double odds = 1;
  double certainty = 0;
  for (const ReadCharacter& one : word) {
    odds = std::min(odds, static_cast<double>(one.odds));
    certainty = std::min(certainty, static_cast<double>(one.certainty));
  }
  odds = std::clamp(odds, kOddsMin, kOddsMax);
  const WordKind kind = word.back().kind;
  double sum = kBias + kOdds * std::log(odds / (1 - odds)) +
               kCertainty * std::log(std::max(-certainty, kSurest)) +
               kLength * std::log(static_cast<double>(word.size()));
  if (kind == WordKind::kWord) sum += kIsWord;
  if (kind == WordKind::kNumber) sum += kIsNumber;
  return 1 / (1 + std::exp(-sum));
}

}  // namespace motcua::read
