#include "bench/specimens/stories/wording.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <cstdio>

namespace motcua::specimens {
namespace {

constexpr std::array<const char*, 10> kDigits{"không", "một", "hai", "ba",  "bốn",
                                              "năm",   "sáu", "bảy", "tám", "chín"};

/// Three digits; `full` reads the hundreds even when they are none ("không trăm").
std::string three_in_words(int number, bool full) {
  const int hundreds = number / 100;
  const int tens = number / 10 % 10;
  const int ones = number % 10;
  std::string words;
  const auto add = [&words](std::string_view word) {
    if (!words.empty()) words += ' ';
    words += word;
  };
  if (hundreds > 0 || full) {
    add(kDigits[static_cast<std::size_t>(hundreds)]);
    add("trăm");
  }
  if (tens == 0 && ones > 0 && !words.empty()) add("linh");
  if (tens == 1) add("mười");
  if (tens > 1) {
    add(kDigits[static_cast<std::size_t>(tens)]);
    add("mươi");
  }
  if (ones == 0) return words;
  if (ones == 1 && tens > 1) {
    add("mốt");
  } else if (ones == 5 && tens > 0) {
    add("lăm");
  } else {
    add(kDigits[static_cast<std::size_t>(ones)]);
  }
  return words;
}

std::string print(const char* format, int a, int b, int c) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), format, a, b, c);
  return text.data();
}

int day_of(Day day) {
  return static_cast<int>(static_cast<unsigned>(day.day()));
}
int month_of(Day day) {
  return static_cast<int>(static_cast<unsigned>(day.month()));
}

}  // namespace

std::string slashed(Day day) {
  return print("%02d/%02d/%04d", day_of(day), month_of(day), static_cast<int>(day.year()));
}

std::string worded(Day day) {
  const char* format = month_of(day) < 3 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d";
  return print(format, day_of(day), month_of(day), static_cast<int>(day.year()));
}

std::string iso(Day day) {
  return print("%04d-%02d-%02d", static_cast<int>(day.year()), month_of(day), day_of(day));
}

Day days_before(Day day, int days) {
  return Day(std::chrono::sys_days(day) - std::chrono::days(days));
}

std::string grouped(std::int64_t number) {
  const std::string digits = std::to_string(number);
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += '.';
    out += digits[i];
  }
  return out;
}

std::string in_words(std::int64_t number) {
  if (number == 0) return "Không";
  constexpr std::array<const char*, 4> kScales{" tỷ", " triệu", " nghìn", ""};
  constexpr std::array<std::int64_t, 4> kUnits{1'000'000'000, 1'000'000, 1'000, 1};
  std::string words;
  for (std::size_t i = 0; i < kUnits.size(); ++i) {
    const int part = static_cast<int>(number / kUnits[i] % 1'000);
    if (part == 0) continue;
    if (!words.empty()) words += ' ';
    words += three_in_words(part, !words.empty());
    words += kScales[i];
  }
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(words);
  text.replace(0, 1, icu::UnicodeString(text, 0, 1).toUpper());
  std::string out;
  return text.toUTF8String(out);
}

std::string upper(std::string_view text) {
  std::string out;
  icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())))
      .toUpper()
      .toUTF8String(out);
  return out;
}

std::string plain_upper(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  const icu::UnicodeString parted = nfd->normalize(
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size()))),
      status);
  icu::UnicodeString plain;
  for (std::int32_t i = 0; i < parted.length(); ++i) {
    const char16_t unit = parted[i];
    if (u_charType(unit) == U_NON_SPACING_MARK) continue;
    plain += unit == u'đ' || unit == u'Đ' ? u'D' : unit;
  }
  std::string out;
  plain.toUpper().toUTF8String(out);
  return out;
}

}  // namespace motcua::specimens
