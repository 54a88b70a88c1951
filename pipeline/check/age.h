// How old a paper is, in calendar months and days as the law counts them.

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "models/procedure.h"
#include "models/verdict.h"

namespace motcua::check {

/// The day a paper was issued: the one in its head or above its signature ("ngay"),
/// else its "ngay_cap"; but not on a paper that quotes an ID number, because that
/// may be the day on which the ID card was issued. Nothing when two readings of the
/// same label disagree.
[[nodiscard]] std::optional<Field> day_of_issue(const Document& document);

/// Whether a paper issued on `issued` (YYYY-MM-DD) is over `limit` on `day`. A month
/// later is the same day of the month, or the month's last day (Civil Code 2015,
/// article 148); the last day still counts. An unreadable day is not over age.
[[nodiscard]] bool is_over_age(std::string_view issued, const MaxAge& limit, std::chrono::year_month_day day);

/// "6 tháng", "30 ngày".
[[nodiscard]] std::string age_in_words(const MaxAge& limit);

}  // namespace motcua::check
