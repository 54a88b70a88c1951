// Fonts by name, checked before a single letter is set: a font that is not
// installed or lacks a letter would silently be mixed with another face, and the
// specimen's truth would be about a paper that nobody prints.

#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bench/specimens/stories/random.h"
#include "models/expected.h"

namespace motcua::specimens {

inline constexpr std::string_view kSerif = "Liberation Serif";  ///< Times New Roman's metrics.
inline constexpr std::string_view kSans = "Liberation Sans";    ///< Arial's metrics.
inline constexpr std::string_view kMono = "Liberation Mono";

/// A face that offices print with, in four styles.
struct Typeface {
  std::string_view family;
  std::string_view package;  ///< Of Debian.
  int share_percent = 0;     ///< Of the papers that offices print.
};

/// The most used first; the shares sum to 100.
[[nodiscard]] std::span<const Typeface> office_faces();
/// The family of one of them, by the shares.
[[nodiscard]] std::string_view draw_office_face(Random random);

/// A script face, in one style only.
struct HandFace {
  std::string_view family;
  std::string_view file;     ///< In bench/specimens/fonts.
  int share_percent = 0;     ///< Of the hands.
  double size_factor = 1.0;  ///< That makes its small letters as large as those of print.
};
[[nodiscard]] std::span<const HandFace> hand_faces();
/// One of them, by the shares.
[[nodiscard]] const HandFace& draw_hand_face(Random random);

/// Makes the script faces known to this process; only the first call works. Every Sheet
/// calls it. Threads: any; the others wait for the first.
/// Errors: kUnavailable, naming the file that cannot be read.
[[nodiscard]] const Expected<void>& register_hand_faces();

/// The 134 letters that Vietnamese adds to ASCII, both cases, in NFC.
[[nodiscard]] std::string_view vietnamese_letters();

enum class Styles { kAllFour, kRegular };

/// Makes sure that `family` is installed under this very name in these styles and has
/// every letter of `letters` (UTF-8).
/// Errors: kUnavailable, naming the font, and the first letter that it lacks.
[[nodiscard]] Expected<void> require_letters(std::string_view family, std::string_view letters,
                                             Styles styles = Styles::kAllFour);

/// All faces above with the Vietnamese letters and the signs that papers use.
[[nodiscard]] Expected<void> require_typefaces();

}  // namespace motcua::specimens
