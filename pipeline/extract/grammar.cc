#include "pipeline/extract/grammar.h"

#include <array>
#include <charconv>
#include <chrono>
#include <regex>
#include <vector>

#include "models/day.h"
#include "models/folding.h"

namespace motcua::extract {
namespace {

std::optional<std::string> existing_day(int day, int month, int year) {
  using namespace std::chrono;
  const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                            std::chrono::day{static_cast<unsigned>(day)}};
  if (year < 1900 || year > 2099 || !date.ok()) return std::nullopt;
  return day_text(date);
}

/// Digits that belong together though the recogniser put a space between them.
std::string without_spaces_between_digits(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool between = text[i] == ' ' && i > 0 && i + 1 < text.size() &&
                         std::isdigit(static_cast<unsigned char>(text[i - 1])) &&
                         std::isdigit(static_cast<unsigned char>(text[i + 1]));
    if (!between) out += text[i];
  }
  return out;
}

template <typename Accept>
std::optional<std::string> digit_run(std::string_view text, std::size_t length, Accept accept) {
  const std::string joined = without_spaces_between_digits(text);
  for (std::size_t from = 0; from < joined.size();) {
    if (!std::isdigit(static_cast<unsigned char>(joined[from]))) {
      ++from;
      continue;
    }
    std::size_t to = from;
    while (to < joined.size() && std::isdigit(static_cast<unsigned char>(joined[to]))) ++to;
    const std::string run = joined.substr(from, to - from);
    if (run.size() == length && accept(run, std::string_view(joined).substr(to))) return run;
    from = to;
  }
  return std::nullopt;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    if (c == ' ') {
      if (!word.empty()) words.push_back(std::move(word));
      word.clear();
    } else {
      word += c;
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

}  // namespace

std::optional<std::string> read_date(std::string_view text) {
  // Folding leaves digits and letters only: "12 08 1990", "ngay 12 thang 8 nam 1990"; a stroke
  // that was taken for I or l is a stroke.
  static const std::regex kPattern(
      R"((?:^| )(\d{1,2})(?: (?:thang )?|[il])(\d{1,2})(?: (?:nam )?|[il])(\d{4})(?= |$))");
  const std::string folded = fold(text);
  for (std::sregex_iterator at(folded.begin(), folded.end(), kPattern), end; at != end; ++at) {
    const std::smatch& match = *at;
    if (auto date = existing_day(std::stoi(match[1]), std::stoi(match[2]), std::stoi(match[3]))) return date;
  }
  return std::nullopt;
}

std::optional<std::string> read_personal_id(std::string_view text) {
  return digit_run(text, 12, [](const std::string& run, std::string_view) {
    const int province = std::stoi(run.substr(0, 3));
    constexpr int kHighestProvince = 96;
    return province >= 1 && province <= kHighestProvince && run[3] <= '3';
  });
}

std::optional<std::string> read_enterprise_code(std::string_view text) {
  std::string branch;
  auto code = digit_run(text, 10, [&branch](const std::string& run, std::string_view rest) {
    constexpr std::array<int, 9> kWeights{31, 29, 23, 19, 17, 13, 7, 5, 3};
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) sum += (run[i] - '0') * kWeights[i];
    if (10 - sum % 11 != run[9] - '0') return false;
    static const std::regex kBranch(R"(^ ?- ?(\d{3})(?!\d).*)");
    std::match_results<std::string_view::const_iterator> match;
    if (std::regex_match(rest.begin(), rest.end(), match, kBranch)) branch = "-" + match[1].str();
    return true;
  });
  if (code) *code += branch;
  return code;
}

std::optional<std::string> read_document_number(std::string_view text) {
  static const std::regex kPattern(R"((\d{1,6}(?:/\d{4})?/[^\s,;:()]{1,40}))");
  std::match_results<std::string_view::const_iterator> match;
  if (!std::regex_search(text.begin(), text.end(), match, kPattern)) return std::nullopt;
  std::string number = match[1].str();
  while (!number.empty() && (number.back() == '.' || number.back() == '/')) number.pop_back();
  return number;
}

std::optional<std::string> read_person_name(std::string_view text) {
  std::string name;
  int count = 0;
  for (const std::string& word : words_of(text)) {
    const std::string folded = fold(word);
    if (folded.empty()) {
      if (count > 0) break;
      continue;  // Dot leaders before the name.
    }
    std::string letters = word;
    while (!letters.empty() && std::ispunct(static_cast<unsigned char>(letters.back()))) letters.pop_back();
    while (!letters.empty() && std::ispunct(static_cast<unsigned char>(letters.front()))) letters.erase(0, 1);
    const bool has_digit = folded.find_first_of("0123456789") != std::string::npos;
    const bool one_word = folded.find(' ') == std::string::npos;
    if (has_digit || !one_word || upper_case_share(letters) <= 0) break;
    name += (name.empty() ? "" : " ") + letters;
    ++count;
    if (letters.size() != word.size() && word.back() != '.') break;  // A comma or dash ends a name.
  }
  if (count < 2 || count > 7) return std::nullopt;
  return name;
}

}  // namespace motcua::extract
