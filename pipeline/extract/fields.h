// Takes the facts from a page's text: labels and grammars. Runs after classify/,
// before assemble/.

#pragma once

#include <vector>

#include "models/page_report.h"
#include "models/page_text.h"

namespace motcua::extract {

/// Finds names (ho_ten), personal ID numbers (so_dinh_danh), dates (ngay_sinh,
/// ngay_cap, ngay_het_han, and ngay, the day of the paper itself), enterprise codes
/// (ma_so_dn) and the document number (so).
///
/// Returns  every place where one was found, in reading order; a name may come up
///          several times, as on a contract. A label whose value is not of the
///          right form gives nothing. At most 64 fields; `page` is left 0.
[[nodiscard]] std::vector<Field> take_fields(const PageText& text);

}  // namespace motcua::extract
