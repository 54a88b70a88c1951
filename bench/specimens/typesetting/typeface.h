// Fonts by name, checked before a single letter is set: a font that is not
// installed or lacks a letter would silently be mixed with another face, and the
// specimen's truth would be about a paper that nobody prints.

#pragma once

#include <string>
#include <string_view>

#include "models/expected.h"

namespace motcua::specimens {

inline constexpr std::string_view kSerif = "Liberation Serif";  ///< Times New Roman's metrics.
inline constexpr std::string_view kSans = "Liberation Sans";    ///< Arial's metrics.
inline constexpr std::string_view kMono = "Liberation Mono";

/// The 134 letters that Vietnamese adds to ASCII, both cases, in NFC.
[[nodiscard]] std::string_view vietnamese_letters();

/// Makes sure that `family` in all four styles is installed under this very name
/// and has every letter of `letters` (UTF-8).
/// Errors: kUnavailable, naming the font, and the first letter that it lacks.
[[nodiscard]] Expected<void> require_letters(std::string_view family, std::string_view letters);

/// All faces above with the Vietnamese letters and the signs that papers use.
[[nodiscard]] Expected<void> require_typefaces();

}  // namespace motcua::specimens
