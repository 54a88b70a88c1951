#include "pipeline/check/age.h"

#include <algorithm>

#include "models/day.h"

namespace motcua::check {

std::optional<Field> day_of_issue(const Document& document) {
  const bool quotes_id =
      std::ranges::any_of(document.fields, [](const Field& f) { return f.name == "so_dinh_danh"; });
  for (const std::string_view name : {"ngay", "ngay_cap"}) {
    if (name == "ngay_cap" && quotes_id) continue;
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
  const auto from = day_of(issued);
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
