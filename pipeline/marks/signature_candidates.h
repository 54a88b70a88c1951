// Places where somebody may have signed: large thin strokes, also those that cross a seal.
// Inside marks/ only.

#pragma once

#include <span>
#include <vector>

#include "models/page_report.h"
#include "pipeline/marks/evidence.h"
#include "pipeline/marks/ink_parts.h"
#include "pipeline/marks/pen_look.h"

namespace motcua::marks {

struct SignatureCandidate {
  cv::Rect box;  ///< In pixels of the ink.
  PenLook look;
  bool on_seal = false;
};

/// Takes   what was found before: strokes are freed from seals, and nothing is looked for in
///         photographs, codes and fingerprints.
[[nodiscard]] std::vector<SignatureCandidate> find_signature_candidates(const Evidence& evidence,
                                                                        const InkParts& ink,
                                                                        std::span<const Mark> found);

}  // namespace motcua::marks
