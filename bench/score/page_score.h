// One page of a dossier, scored: its text, and how it was laid straight.

#pragma once

#include <string>
#include <vector>

#include "bench/score/answer.h"
#include "bench/score/tally.h"
#include "bench/score/text_score.h"
#include "bench/truth/dossier_truth.h"
#include "models/scan_advice.h"

namespace motcua::bench::score {

/// Skew is right within this, as the design asks.
inline constexpr double kSkewToleranceDeg = 0.1;
/// Words begin to leave their line.
inline constexpr double kSkewFarDeg = 0.5;

/// Adds the text.* figures.
void tally_text(const TextScore& score, Tally& tally);

/// Takes    `read` null when the program said nothing of this page.
/// Takes    `read` null when the program said nothing of this page.
/// Adds     page.* figures: blank, unreadable, rotation, skew. A page that nobody can read is
///          only asked whether that was said; a blank one only whether it was called blank.
///          Skew counts on pages that were turned right.
void tally_lie(const truth::TruePage& page, const ReadPage* read, Tally& tally);

/// Takes    what a station was told of a page that can be read.
/// Adds     page.asked_again.
void tally_advice(const ScanAdvice& said, Tally& tally);

/// Adds     what tally_lie() adds, and text.* figures.
/// Returns  the text's score, for its worst lines.
TextScore score_page(const truth::TruePage& page, const ReadPage* read, Tally& tally);

}  // namespace motcua::bench::score
