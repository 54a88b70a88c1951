// A strip of about four lines is enough: upright print reads at 0.8-0.95 mean
// confidence, the same strip upside down at 0.1-0.4 and as few, short words.

#include "pipeline/orientation.h"

#include <algorithm>
#include <string>
#include <vector>

#include "models/folding.h"
#include "pipeline/clean/straighten.h"
#include "pipeline/clean/strip.h"

namespace motcua {
namespace {

/// Letters and digits read with confidence; junk from a wrong turn weighs little
/// because its confidence is squared and single letters do not count.
double evidence_of(const PageText& text) {
  double evidence = 0;
  for (const Line& line : text.lines) {
    for (const Word& word : line.words) {
      const std::string letters = fold(word.text);
      if (letters.size() < 2) continue;
      evidence += static_cast<double>(letters.size()) * word.confidence * word.confidence;
    }
  }
  return evidence;
}

}  // namespace

Expected<int> settle_orientation(read::Engine& engine, const PageImage& page, const clean::Orientation& guess,
                                 std::chrono::milliseconds deadline) {
  if (guess.sure) return guess.rotation_deg;
  const PageImage grey = clean::to_grey(page);
  std::vector<int> candidates{guess.rotation_deg, (guess.rotation_deg + 180) % 360};
  if (!guess.lines_sure) {
    candidates.push_back((guess.rotation_deg + 90) % 360);
    candidates.push_back((guess.rotation_deg + 270) % 360);
  }
  int best = guess.rotation_deg;
  double best_evidence = -1;
  for (const int rotation_deg : candidates) {
    const PageImage strip = clean::busiest_strip(clean::turned(grey, rotation_deg));
    const auto text = engine.read(strip, read::Layout::kBlock, deadline / 4);
    if (!text) return Unexpected(text.error());
    const double evidence = evidence_of(*text);
    if (evidence > best_evidence) {
      best_evidence = evidence;
      best = rotation_deg;
    }
  }
  return best;
}

}  // namespace motcua
