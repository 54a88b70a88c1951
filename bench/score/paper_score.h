// The papers of a dossier, scored: which kind each is, where each begins and ends, what was
// taken from it.

#pragma once

#include <vector>

#include "bench/score/answer.h"
#include "bench/score/tally.h"
#include "bench/truth/dossier_truth.h"

namespace motcua::bench::score {

/// The type that the answer gives each page, by its document; empty: unknown or in none.
[[nodiscard]] std::vector<std::string> types_by_page(const truth::TrueDossier& truth, const Answer& answer);

/// Adds kind.* figures and the table "kind". A paper is judged by the document of the answer
/// that holds most of its pages; papers that nobody can read are not asked. Claims: "kind".
void score_kinds(const truth::TrueDossier& truth, const Answer& answer, Tally& tally, Tables& tables,
                 Claims& claims);

/// Adds split.* figures. A boundary lies between two pages that belong to different papers.
void score_splitting(const truth::TrueDossier& truth, const Answer& answer, Tally& tally);

/// Adds field.* figures and the table "field" (name, then right, wrong, missing, invented).
/// Of several readings of one name the most confident counts; letter case and the number of
/// spaces do not. A field that the truth does not list is invented when nothing on the paper
/// says its value; otherwise it is left alone. Claims: "field".
void score_fields(const truth::TrueDossier& truth, const Answer& answer, Tally& tally, Tables& tables,
                  Claims& claims);

}  // namespace motcua::bench::score
