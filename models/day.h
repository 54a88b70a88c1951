// A calendar day as text and back: "2026-07-29".

#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "models/expected.h"

namespace motcua {

/// Empty for the zero day {}.
[[nodiscard]] std::string day_text(std::chrono::year_month_day day);

/// Errors: kBadUsage, when `text` is not a day of the calendar in this form.
[[nodiscard]] Expected<std::chrono::year_month_day> day_of(std::string_view text);

/// Today by the clock of this machine, in its time zone.
[[nodiscard]] std::chrono::year_month_day today();

}  // namespace motcua
