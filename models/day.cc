#include "models/day.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>

namespace motcua {
namespace {

bool number_at(std::string_view text, std::size_t from, std::size_t length, int& value) {
  const char* begin = text.data() + from;
  const auto [end, trouble] = std::from_chars(begin, begin + length, value);
  return trouble == std::errc() && end == begin + length;
}

std::chrono::year_month_day day_from(int year, int month, int day) {
  return {std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
          std::chrono::day{static_cast<unsigned>(day)}};
}

}  // namespace

std::string day_text(std::chrono::year_month_day day) {
  if (day == std::chrono::year_month_day{}) return {};
  std::array<char, 32> out{};
  std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return out.data();
}

Expected<std::chrono::year_month_day> day_of(std::string_view text) {
  int year = 0;
  int month = 0;
  int day = 0;
  const bool formed = text.size() == 10 && text[4] == '-' && text[7] == '-' && number_at(text, 0, 4, year) &&
                      number_at(text, 5, 2, month) && number_at(text, 8, 2, day) && month > 0 && day > 0;
  const auto found = day_from(year, month, day);
  if (!formed || !found.ok()) {
    return fail(ErrorCode::kBadUsage, "'" + std::string(text) + "' is no day: write it as 2026-07-29");
  }
  return found;
}

std::chrono::year_month_day today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return day_from(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

}  // namespace motcua
