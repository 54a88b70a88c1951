// ICU does the decomposition; the letter "đ" has none in Unicode and is mapped here.

#include "models/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace motcua {

std::string to_nfc(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  const auto unicode = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  icu::UnicodeString normal = nfc->normalize(unicode, status);
  std::string out;
  if (U_SUCCESS(status)) normal.toUTF8String(out);
  return out;
}

std::string fold(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  const auto unicode = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  const icu::UnicodeString apart = nfkd->normalize(unicode, status);
  icu::UnicodeString folded;
  bool gap = false;
  for (int32_t i = 0; U_SUCCESS(status) && i < apart.length(); i = apart.moveIndex32(i, 1)) {
    UChar32 c = u_tolower(apart.char32At(i));
    if (u_charType(c) == U_NON_SPACING_MARK) continue;
    if (c == 0x0111) c = 'd';
    if (!u_isalnum(c)) {
      gap = true;
      continue;
    }
    if (gap && !folded.isEmpty()) folded.append(static_cast<UChar32>(' '));
    gap = false;
    folded.append(c);
  }
  std::string out;
  folded.toUTF8String(out);
  return out;
}

double upper_case_share(std::string_view text) {
  const auto unicode = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  int letters = 0;
  int upper = 0;
  for (int32_t i = 0; i < unicode.length(); i = unicode.moveIndex32(i, 1)) {
    const UChar32 c = unicode.char32At(i);
    if (!u_isalpha(c)) continue;
    ++letters;
    if (u_isupper(c)) ++upper;
  }
  return letters > 0 ? static_cast<double>(upper) / letters : 0;
}

}  // namespace motcua
