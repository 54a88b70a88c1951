// What a station tells its operator about a page while the sheet is still at hand.

#pragma once

#include "models/expected.h"
#include "models/page_report.h"

namespace motcua {

/// Advice only: the page is kept and read whatever it says.
struct ScanAdvice {
  bool scan_again = false;
  /// What to tell, page_problem_in_words() and page_advice(); kNone: nothing is wrong.
  /// Without scan_again it is worth a glance, no more.
  PageProblem problem = PageProblem::kNone;
};

/// Takes   what a first look found, or the whole reading.
/// Asks for another scan only where one would be better: faint print is faint on the
/// paper, and a back through which the front shows is, from a scanner that takes both
/// sides, the back of a page that is there.
[[nodiscard]] ScanAdvice scan_advice(const Quality& quality, bool unreadable);

}  // namespace motcua
