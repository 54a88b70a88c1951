#include "pipeline/classify/printed_number.h"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/folding.h"

namespace motcua::classify {
namespace {

constexpr double kSureDigits = 0.8;

std::optional<int> small_number(std::string_view text) {
  int value = 0;
  const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (trouble != std::errc() || end != text.data() + text.size() || value < 1 || value > 999)
    return std::nullopt;
  return value;
}

std::vector<std::string_view> parts_of(std::string_view folded) {
  std::vector<std::string_view> parts;
  while (!folded.empty()) {
    const auto space = folded.find(' ');
    parts.push_back(folded.substr(0, space));
    folded = space == std::string_view::npos ? std::string_view{} : folded.substr(space + 1);
  }
  return parts;
}

/// Folding turned "/" into a space: "trang 2 3".
std::optional<PrintedNumber> numbered(const std::string& folded) {
  const auto parts = parts_of(folded);
  for (std::size_t i = 0; i + 2 < parts.size(); ++i) {
    if (parts[i] != "trang" && parts[i] != "page") continue;
    const auto number = small_number(parts[i + 1]);
    const auto count = small_number(parts[i + 2]);
    if (number && count && *number <= *count) return PrintedNumber{*number, *count};
  }
  return std::nullopt;
}

}  // namespace

PrintedNumber find_printed_number(const PageText& text) {
  const std::size_t count = text.lines.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (i >= 3 && i + 3 < count) continue;
    const std::string folded = fold(text.lines[i].text);
    if (folded.size() > 24) continue;
    if (const auto found = numbered(folded)) return *found;
    if (i < 2) {
      // A digit by itself is easily taken for another, and would part or join papers.
      const auto alone = small_number(folded);
      if (alone && text.lines[i].confidence >= kSureDigits) return {*alone, 0};
    }
  }
  return {};
}

}  // namespace motcua::classify
