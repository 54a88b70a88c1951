#include "pipeline/check/age.h"

#include <cstdio>

namespace motcua::check {
namespace {

std::optional<std::chrono::year_month_day> day_from(std::string_view text) {
  using namespace std::chrono;
  int y = 0;
  unsigned m = 0;
  unsigned d = 0;
  if (std::sscanf(std::string(text).c_str(), "%4d-%2u-%2u", &y, &m, &d) != 3) return std::nullopt;
  const year_month_day day{year{y}, month{m}, std::chrono::day{d}};
  return day.ok() ? std::optional(day) : std::nullopt;
}

}  // namespace

std::optional<Field> day_of_issue(const Document& document) {
  for (const std::string_view name : {"ngay_cap", "ngay"}) {
    std::optional<Field> found;
    bool disagree = false;
    for (const Field& field : document.fields) {
      if (field.name != name) continue;
      if (found && found->value != field.value) disagree = true;
      if (!found || field.confidence > found->confidence) found = field;
    }
    if (disagree) return std::nullopt;
    if (found) return found;
  }
  return std::nullopt;
}

bool is_over_age(std::string_view issued, const MaxAge& limit, std::chrono::year_month_day day) {
  using namespace std::chrono;
  const auto from = day_from(issued);
  if (!from) return false;
  year_month_day last = *from + months{limit.months};
  if (!last.ok()) last = last.year() / last.month() / std::chrono::last;
  return sys_days(day) > sys_days(last) + days{limit.days};
}

std::string age_in_words(const MaxAge& limit) {
  std::string words;
  if (limit.months > 0) words = std::to_string(limit.months) + " tháng";
  if (limit.days > 0) words += (words.empty() ? "" : " ") + std::to_string(limit.days) + " ngày";
  return words;
}

}  // namespace motcua::check
