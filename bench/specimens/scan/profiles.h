// The devices that papers come from, and how likely each is: a profile's name in,
// a recipe drawn within its bounds out.

#pragma once

#include <span>
#include <string_view>

#include "bench/specimens/scan/scan.h"
#include "bench/specimens/stories/random.h"

namespace motcua::specimens {

struct ScanProfile {
  std::string_view name;
  int share_percent = 0;  ///< Of papers that nobody harmed on purpose; 0: only planted.
  bool phone = false;     ///< A photograph: comes as a JPEG file, one page a file.
  bool bilevel = false;   ///< Black and white: comes as TIFF or PNG.
  bool legible = true;    ///< false: nobody could read what it makes.
};

/// All profiles, the most likely first; their shares sum to 100.
[[nodiscard]] std::span<const ScanProfile> scan_profiles();
/// nullptr when there is none of that name.
[[nodiscard]] const ScanProfile* find_scan_profile(std::string_view name);
/// One that occurs by itself, by the shares.
[[nodiscard]] const ScanProfile& draw_profile(Random random);

/// How one sheet is scanned. `device` decides what all sheets of a stack share
/// (resolution, colour, JPEG quality, lamp, dirt on the glass); `sheet` decides how
/// this one lies there and what happened to it before.
/// An unknown name gives a clean scan at 300 dpi whose profile is empty.
[[nodiscard]] ScanRecipe draw_recipe(std::string_view profile, Random device, Random sheet);
/// The same for a single sheet.
[[nodiscard]] ScanRecipe draw_recipe(std::string_view profile, Random random);

}  // namespace motcua::specimens
