// Normal forms of Vietnamese text. Comparing what was read with what is expected
// must not depend on how a letter is coded, nor, where the caller says so, on its
// tone: recognisers lose tone marks first.

#pragma once

#include <string>
#include <string_view>

namespace motcua {

/// Unicode NFC, so that one letter has one coding. Bytes that are not UTF-8
/// become U+FFFD.
[[nodiscard]] std::string to_nfc(std::string_view text);

/// Lower case, without tones and other marks, "đ" as "d", and every run of
/// characters that are neither letters nor digits as one space; no space at
/// either end. "Số: 12/QĐ-UBND" becomes "so 12 qd ubnd".
[[nodiscard]] std::string fold(std::string_view text);

/// Letters in upper case among all letters, 0 to 1; 0 when there is no letter.
[[nodiscard]] double upper_case_share(std::string_view text);

}  // namespace motcua
