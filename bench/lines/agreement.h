// Lines read by our recogniser and by Tesseract's from the same pixels: how often they say
// the same, and what lies behind the rest.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "bench/accuracy/for_each.h"
#include "bench/lines/upright_pages.h"
#include "bench/score/tally.h"
#include "models/expected.h"

namespace motcua::bench::lines {

/// Why two readings of one line differ; the first that holds.
enum class Difference : std::uint8_t {
  kNone,
  kSpacing,     ///< The same but for spaces.
  kLeftOut,     ///< Tesseract leaves out words that we read.
  kDictionary,  ///< Without the dictionary we read what Tesseract reads.
  kOneLetter,   ///< One letter that is scored, or none, is another, more, or less.
  kMore,
};

[[nodiscard]] const char* name_of(Difference difference);

struct LinePair {
  std::string page;
  std::size_t line = 0;
  std::string reference;   ///< Words parted by one space.
  std::string own;         ///< By the model's own means.
  std::string own_freely;  ///< Read without the dictionary.
  Difference difference = Difference::kNone;
};

struct AgreementOutcome {
  std::vector<LinePair> lines;  ///< By page, in reading order.
  score::Tally reference;       ///< text.* figures, of pages with truth.
  score::Tally own;
  score::Tally own_freely;
  score::Tally own_whole;  ///< Of our reading as it is used, with the syllables.
  /// Of its words, on pages with truth. Right is one that the page has; the surer of two takes it.
  std::vector<score::Claim> claims;
  double reference_ms = 0;  ///< CPU time of reading.
  double own_ms = 0;
};

/// Of three readings of one line.
[[nodiscard]] Difference compare(const LinePair& pair);

/// Takes pages; their lines are found and cut by read/lines.
/// Errors: those of decoding and of opening the recognisers.
[[nodiscard]] Expected<AgreementOutcome> measure_agreement(const std::vector<PagePlace>& pages,
                                                           const OnProgress& progress);

}  // namespace motcua::bench::lines
