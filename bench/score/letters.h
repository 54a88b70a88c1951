// Text as it is scored: which letters and words count, and what kind of slip one letter
// read for another is.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace motcua::bench::score {

/// Code points in NFC, in which each Vietnamese letter is one.
using Letters = std::u32string;

/// What is scored of a line: NFC; dot leaders ([.…_] three times and more) are a gap;
/// words without a letter or digit ("-", "|", "***") are dropped, for a ruling that
/// is read as a bar is no reading error; one space between words. Bytes that are not
/// UTF-8 become U+FFFD.
[[nodiscard]] Letters scored(std::string_view line);

/// The words of scored text.
[[nodiscard]] std::vector<Letters> words(const Letters& scored_text);

/// A field's value as values are compared: NFC, lower case, one space between words.
[[nodiscard]] std::string normal_value(std::string_view value);

[[nodiscard]] std::string to_utf8(const Letters& letters);

[[nodiscard]] bool is_letter(char32_t c);
[[nodiscard]] bool is_digit(char32_t c);
[[nodiscard]] bool has_digit(const Letters& word);

/// What went wrong where one letter was read for another.
enum class Slip : std::uint8_t {
  kTone,         ///< The same but for the tone: "ế" for "ề". Also "a" for "á".
  kDiacritic,    ///< The same but for other marks: "ô" for "o", "d" for "đ", tone or not.
  kLetter,       ///< Another letter, or its other case, or no letter at all.
  kDigit,        ///< The truth is a digit.
  kPunctuation,  ///< The truth is neither letter nor digit.
};
[[nodiscard]] Slip slip_of(char32_t truth, char32_t read);

/// "Hòa" and "hoá" are the same but for marks: no; "Hòa" and "Hoá": yes. Equal words are, too.
[[nodiscard]] bool same_but_for_marks(const Letters& a, const Letters& b);

}  // namespace motcua::bench::score
