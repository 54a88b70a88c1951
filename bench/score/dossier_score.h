// One dossier, scored in every respect: the unit of everything that is counted.

#pragma once

#include <string>
#include <vector>

#include "bench/score/answer.h"
#include "bench/score/tally.h"
#include "bench/truth/dossier_truth.h"

namespace motcua::bench::score {

struct WorstLine {
  std::string truth;
  std::string read;
  Box box;
  int errors = 0;
};

/// One page, with what can explain its errors.
struct PageScore {
  std::string id;  ///< "DOSSIER/NUMBER".
  std::string file;
  int file_page = 1;
  std::string paper;      ///< What it is; empty: no kind of the catalogue.
  std::string read_kind;  ///< What it was taken for; empty: unknown.
  std::string profile;
  std::string colour;
  int dpi = 0;
  bool blank = false;
  bool unreadable = false;
  std::vector<truth::Effect> effects;
  Tally tally;                         ///< text.* and page.*
  std::vector<WorstLine> worst_lines;  ///< At most three, most errors first.
};

struct DossierScore {
  std::string id;
  std::string procedure;
  std::string scenario;
  std::string verdict;       ///< The true one.
  std::string read_verdict;  ///< Empty: none was reached.
  double confidence = 0;     ///< Of the verdict.
  std::string trouble;       ///< Why there is no answer; empty: there is one.
  Tally tally;               ///< All figures that are not of pages.
  Tables tables;
  Claims claims;
  std::vector<PageScore> pages;
};

/// Takes    what is true and what was said. No answer at all is given as `Answer{}` with
///          `trouble`: it is scored as having read nothing, and counted as run.failed.
/// Threads  any.
[[nodiscard]] DossierScore score_dossier(const truth::TrueDossier& truth, const Answer& answer,
                                         const std::string& trouble);

}  // namespace motcua::bench::score
