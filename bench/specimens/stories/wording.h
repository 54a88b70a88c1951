// How papers word a day and a sum.

#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace motcua::specimens {

using Day = std::chrono::year_month_day;

/// "05/03/2026".
[[nodiscard]] std::string slashed(Day day);
/// "ngày 05 tháng 3 năm 2026": a day under 10 and the months 1 and 2 get a leading
/// zero (Decree 30/2020, annex I).
[[nodiscard]] std::string worded(Day day);
/// "2026-03-05", the normal form of fields.
[[nodiscard]] std::string iso(Day day);
[[nodiscard]] Day days_before(Day day, int days);

/// "5.500.000".
[[nodiscard]] std::string grouped(std::int64_t number);
/// "Năm triệu năm trăm nghìn": for 0 <= number < 10^12.
[[nodiscard]] std::string in_words(std::int64_t number);

/// Upper case of Vietnamese text in NFC.
[[nodiscard]] std::string upper(std::string_view text);
/// Letters without their marks, upper case, as a machine-readable zone has them.
[[nodiscard]] std::string plain_upper(std::string_view text);

}  // namespace motcua::specimens
