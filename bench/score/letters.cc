#include "bench/score/letters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "models/folding.h"

namespace motcua::bench::score {
namespace {

constexpr std::size_t kLeaderMin = 3;

Letters code_points(std::string_view text) {
  const std::string nfc = to_nfc(text);
  const auto unicode = icu::UnicodeString::fromUTF8({nfc.data(), static_cast<int32_t>(nfc.size())});
  Letters letters;
  for (int32_t i = 0; i < unicode.length(); i = unicode.moveIndex32(i, 1)) {
    letters.push_back(static_cast<char32_t>(unicode.char32At(i)));
  }
  return letters;
}

bool is_leader(char32_t c) {
  return c == U'.' || c == U'…' || c == U'_';
}

bool is_space(char32_t c) {
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

void blank_leaders(Letters& letters) {
  for (std::size_t i = 0; i < letters.size();) {
    std::size_t end = i;
    while (end < letters.size() && is_leader(letters[end])) ++end;
    if (end - i >= kLeaderMin) std::fill(letters.begin() + i, letters.begin() + end, U' ');
    i = std::max(end, i + 1);
  }
}

bool is_tone(UChar32 mark) {
  return mark == 0x300 || mark == 0x301 || mark == 0x303 || mark == 0x309 || mark == 0x323;
}

/// The letter without its tone or, where `all` says so, without any mark. NFD orders the
/// marks of a letter by class, so that what is left can be compared.
icu::UnicodeString stripped(char32_t c, bool all) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString apart;
  if (U_SUCCESS(status)) {
    apart = nfd->normalize(icu::UnicodeString(static_cast<UChar32>(c)), status);
  }
  icu::UnicodeString out;
  for (int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
    const UChar32 part = apart.char32At(i);
    const bool mark = u_charType(part) == U_NON_SPACING_MARK;
    if (mark && (all || is_tone(part))) continue;
    if (all && part == 0x111) {
      out.append(static_cast<UChar32>('d'));
    } else if (all && part == 0x110) {
      out.append(static_cast<UChar32>('D'));
    } else {
      out.append(part);
    }
  }
  return out;
}

}  // namespace

Letters scored(std::string_view line) {
  Letters letters = code_points(line);
  blank_leaders(letters);
  Letters out;
  for (std::size_t i = 0; i < letters.size();) {
    std::size_t end = i;
    bool counts = false;
    for (; end < letters.size() && !is_space(letters[end]); ++end) {
      counts = counts || u_isalnum(static_cast<UChar32>(letters[end])) != 0;
    }
    if (counts) {
      if (!out.empty()) out.push_back(U' ');
      out.append(letters, i, end - i);
    }
    i = end + 1;
  }
  return out;
}

std::vector<Letters> words(const Letters& scored_text) {
  std::vector<Letters> found;
  for (std::size_t i = 0; i < scored_text.size();) {
    const std::size_t end = std::min(scored_text.find(U' ', i), scored_text.size());
    if (end > i) found.push_back(scored_text.substr(i, end - i));
    i = end + 1;
  }
  return found;
}

std::string normal_value(std::string_view value) {
  Letters out;
  for (const char32_t c : code_points(value)) {
    if (!is_space(c)) {
      out.push_back(static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
    } else if (!out.empty() && out.back() != U' ') {
      out.push_back(U' ');
    }
  }
  while (!out.empty() && out.back() == U' ') out.pop_back();
  return to_utf8(out);
}

std::string to_utf8(const Letters& letters) {
  std::string out;
  icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(letters.data()),
                                static_cast<int32_t>(letters.size()))
      .toUTF8String(out);
  return out;
}

bool is_letter(char32_t c) {
  return u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool is_digit(char32_t c) {
  return u_isdigit(static_cast<UChar32>(c)) != 0;
}

bool has_digit(const Letters& word) {
  return std::any_of(word.begin(), word.end(), is_digit);
}

Slip slip_of(char32_t truth, char32_t read) {
  if (is_digit(truth)) return Slip::kDigit;
  if (!is_letter(truth)) return Slip::kPunctuation;
  if (!is_letter(read)) return Slip::kLetter;
  if (stripped(truth, false) == stripped(read, false)) return Slip::kTone;
  return stripped(truth, true) == stripped(read, true) ? Slip::kDiacritic : Slip::kLetter;
}

bool same_but_for_marks(const Letters& a, const Letters& b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char32_t x, char32_t y) {
           return x == y || (is_letter(x) && is_letter(y) && stripped(x, true) == stripped(y, true));
         });
}

}  // namespace motcua::bench::score
