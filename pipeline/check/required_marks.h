// What a paper must bear besides print, held against what was seen on it.

#pragma once

#include <string>
#include <vector>

#include "models/page_report.h"
#include "models/verdict.h"

namespace motcua::check {

/// Takes   what the catalogue says that a paper must have ("signature:applicant", "seal:issuer",
///         "photo:portrait"; other kinds are left to the clerk's eyes), and the marks on its pages.
/// Returns each reason for which it would be defective, at most once: kSignatureMissing,
///         kSealMissing, kPhotoMissing. Not seen is not yet missing: of a hundred signatures eight
///         are not seen (docs/decisions/0023-required-marks.md).
[[nodiscard]] std::vector<Reason> marks_not_seen(const std::vector<std::string>& must_have,
                                                 const std::vector<Mark>& marks);

}  // namespace motcua::check
