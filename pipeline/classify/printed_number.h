// "Trang 2/3": the page number that the paper itself bears.

#pragma once

#include "models/page_text.h"

namespace motcua::classify {

struct PrintedNumber {
  int number = 0;  ///< 0: none found.
  int count = 0;   ///< 0: not said.
};

/// Looks at the first three and the last three lines for "Trang 2/3", "Trang: 2 / 3",
/// and at the first two for a lone number, where Decree 30/2020 puts it.
[[nodiscard]] PrintedNumber find_printed_number(const PageText& text);

}  // namespace motcua::classify
