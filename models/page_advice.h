// What people are told about a page that cannot be used: Vietnamese sentences for the
// clerk, with what to do.

#pragma once

#include <string>
#include <string_view>

#include "models/expected.h"

namespace motcua {

/// What is wrong with a page: "ảnh bị nhòe, không nét". Never empty.
[[nodiscard]] std::string page_problem_in_words(PageProblem problem);

/// What the clerk can do about a page: "Quét lại ...". Never empty.
[[nodiscard]] std::string page_advice(PageProblem problem);

/// Which page, of which file, why it cannot be used, and what to do.
[[nodiscard]] std::string unusable_page_message(int page, std::string_view file, int file_page,
                                                PageProblem problem);

}  // namespace motcua
