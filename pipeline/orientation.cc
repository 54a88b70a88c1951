// A strip of about four lines is enough: upright print reads at 0.8-0.95 mean
// confidence, the same strip upside down at 0.1-0.4 and as few, short words. Where one
// strip does not tell the turns apart (a table of numbers, a drawing's labels), the next
// one is read, too. Where nothing can be read any way, the shape of the ink decides.

#include "pipeline/orientation.h"

#include <algorithm>
#include <string>
#include <vector>

#include "models/folding.h"
#include "pipeline/clean/strip.h"
#include "pipeline/clean/turned.h"

namespace motcua {
namespace {

constexpr int kStripsMax = 3;

/// Evidence of one well read word of ten letters: less is noise.
constexpr double kEvidenceMin = 8;

/// How much more the best turn must read than the next best.
constexpr double kAheadSure = 1.8;

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

struct Candidate {
  int rotation_deg = 0;
  std::vector<PageImage> strips;
  double evidence = 0;
};

bool more_read(const Candidate& a, const Candidate& b) {
  return a.evidence < b.evidence;
}

bool decided(const std::vector<Candidate>& candidates, const Candidate& best) {
  return best.evidence >= kEvidenceMin &&
         std::all_of(candidates.begin(), candidates.end(), [&best](const Candidate& other) {
           return &other == &best || best.evidence > kAheadSure * other.evidence;
         });
}

}  // namespace

Expected<int> settle_orientation(read::Engine& engine, const PageImage& page, const clean::Orientation& guess,
                                 std::chrono::milliseconds deadline) {
  if (guess.sure) return guess.rotation_deg;
  const PageImage grey = clean::to_grey(page);
  std::vector<int> turns{guess.rotation_deg, (guess.rotation_deg + 180) % 360};
  if (!guess.lines_sure) {
    turns.push_back((guess.rotation_deg + 90) % 360);
    turns.push_back((guess.rotation_deg + 270) % 360);
  }
  std::vector<Candidate> candidates;
  for (const int turn : turns) {
    candidates.push_back({turn, clean::busiest_strips(clean::turned(grey, turn), kStripsMax)});
  }
  for (std::size_t strip = 0; strip < kStripsMax; ++strip) {
    for (Candidate& candidate : candidates) {
      if (strip >= candidate.strips.size()) continue;
      const auto text = engine.read(candidate.strips[strip], read::Layout::kBlock, deadline / 6);
      if (!text) return Unexpected(text.error());
      candidate.evidence += evidence_of(*text);
    }
    const auto best = std::max_element(candidates.begin(), candidates.end(), more_read);
    if (decided(candidates, *best)) return best->rotation_deg;
  }
  const auto best = std::max_element(candidates.begin(), candidates.end(), more_read);
  return best->evidence >= kEvidenceMin ? best->rotation_deg : guess.rotation_deg;
}

}  // namespace motcua
