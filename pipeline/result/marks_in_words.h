// What was seen on a paper, as a clerk would say it.

#pragma once

#include <string>
#include <vector>

#include "models/page_report.h"

namespace motcua::result {

/// "1 con dấu tròn đỏ, 2 chữ ký, 3 ô chọn (1 đã đánh dấu)"; empty when there is nothing to
/// tell. Leaves out what says nothing by its number: tables, zones for machines.
[[nodiscard]] std::string marks_in_words(const std::vector<Mark>& marks);

}  // namespace motcua::result
