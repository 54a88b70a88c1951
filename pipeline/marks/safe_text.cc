#include "pipeline/marks/safe_text.h"

#include <algorithm>
#include <cstddef>

#include "models/limits.h"

namespace motcua::marks {
namespace {

/// Bytes of the UTF-8 letter at the head of `text`, or 0 when there is none.
std::size_t letter_size(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(0);
  const std::size_t size = lead < 0x80   ? 1
                           : lead < 0xC2 ? 0
                           : lead < 0xE0 ? 2
                           : lead < 0xF0 ? 3
                           : lead < 0xF5 ? 4
                                         : 0;
  if (size == 0 || size > text.size()) return 0;
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return 0;
  }
  // Overlong forms, halves of surrogate pairs, and what lies beyond Unicode.
  if (size == 3 && ((lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F))) return 0;
  if (size == 4 && ((lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F))) return 0;
  return size;
}

}  // namespace

std::string as_safe_text(std::string_view payload) {
  constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
  std::string text;
  while (!payload.empty()) {
    std::size_t size = letter_size(payload);
    std::string_view letter = payload.substr(0, std::max<std::size_t>(size, 1));
    const auto first = static_cast<unsigned char>(letter[0]);
    const bool control =
        size == 1 && (first < 0x20 || first == 0x7F) && first != '\t' && first != '\n' && first != '\r';
    payload.remove_prefix(letter.size());
    if (size == 0 || control) letter = kReplacement;
    if (text.size() + letter.size() > limits::kBarcodeTextBytesMax) break;
    text += letter;
  }
  return text;
}

}  // namespace motcua::marks
